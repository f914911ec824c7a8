package dev.npsp.sdk.domain;

import java.util.List;

/**
 * Tells which statuses of a dossier the portal accepted. Asked once for each dossier of a period,
 * by one thread.
 */
@FunctionalInterface
public interface AcceptedStatusLookup {

  /** The statuses of that dossier that the portal accepted, in any order; none when it has none. */
  List<AcceptedStatus> of(DossierCode code);
}
