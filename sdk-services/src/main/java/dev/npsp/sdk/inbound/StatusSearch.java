package dev.npsp.sdk.inbound;

import java.util.Optional;

/** Tells the portal's search page where a dossier stands. */
@FunctionalInterface
public interface StatusSearch {

  /**
   * Where it stands; empty when there is no such dossier. Anybody can ask by a number, so the
   * answer names no person.
   */
  Optional<StatusAnswer> find(StatusQuestion question);
}
