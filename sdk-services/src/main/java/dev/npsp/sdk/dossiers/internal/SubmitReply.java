package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.domain.DossierCode;
import java.util.Map;
import java.util.Optional;

/**
 * What a wire answered when it took dossiers.
 *
 * @param message the portal's words, often empty
 * @param portalIds the ids of its own that it gave to dossiers; most wires give none
 */
public record SubmitReply(String message, Map<DossierCode, String> portalIds) {

  /** The answer of a wire that gives no ids. */
  public static SubmitReply of(String message) {
    return new SubmitReply(message, Map.of());
  }

  /** The id that it gave to that dossier. */
  public Optional<String> portalId(DossierCode code) {
    return Optional.ofNullable(portalIds.get(code));
  }

  /** Without the portal's words: they may name a person. */
  @Override
  public String toString() {
    return "SubmitReply with ids of " + portalIds.size() + " dossier(s)";
  }
}
