package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.AcceptedStatusLookup;
import dev.npsp.sdk.domain.DossierCode;

/**
 * Keeps the client's own account of what the portal accepted: each status of each dossier, and
 * when. From it {@code SyncWatch} tells what has not reached the portal, and how late the rest did.
 *
 * <p>The client tells it of dossiers that were submitted, of steps that were reported, of statuses
 * of portal-born dossiers that carry the agency's own number, and of dossiers that it looked up.
 * Implementations are called by several threads at once.
 */
public interface AcceptedStatusStore extends AcceptedStatusLookup {

  /**
   * The portal accepted it. The same status may be told more than once, as a dossier is submitted
   * again; {@link AcceptedStatus#repeats} says when it need not be kept. What it throws is logged:
   * the portal has it anyway.
   */
  void accepted(AcceptedStatus status);

  /** Forgets a dossier with all its statuses, since what is known of its applicant is erased. */
  void forget(DossierCode code);

  /**
   * In memory, of the 20,000 newest dossiers. After a restart it knows nothing, so that all looks
   * as if it had not been sent: a host that counts months keeps it in a table ({@code
   * JdbcStores.acceptedStatuses()}).
   */
  static AcceptedStatusStore inMemory() {
    return new NewestAcceptances(20_000);
  }
}
