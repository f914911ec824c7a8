package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.dossiers.Dossier;
import java.util.List;

/** What a run over many dossiers asks of a wire. */
public interface DossierCalls {

  /** What is wrong with a dossier; empty when it may be sent. */
  List<Violation> check(Dossier dossier);

  /**
   * Submits checked dossiers in one call and gives the portal's words.
   *
   * @throws dev.npsp.sdk.core.error.PortalException when it did not go through, or nobody knows
   */
  String submit(List<Dossier> checked, boolean updating);
}
