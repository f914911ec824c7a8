package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import java.util.Optional;

/**
 * Remembers where dossiers stand at the portal, so that a move can be judged. What it does not know
 * is not judged.
 *
 * <p>The default lives in memory, keeps the 20,000 newest and knows only what this client has sent
 * or read: after a restart it knows nothing, and what another program did it never learns. A host
 * that keeps the status that it last reported puts its own store in its place. Implementations are
 * called by several threads at once.
 */
public interface LastStatusStore {

  /** Where the dossier stands, if that is known. What it throws ends the call before it is sent. */
  Optional<DossierStatus> find(DossierCode code);

  /** The portal has confirmed it. What it throws is logged: the portal has it anyway. */
  void confirmed(DossierCode code, DossierStatus status);

  /**
   * Forgets the last status of a dossier: a call went out whose outcome is unknown, or what is
   * known of its applicant is erased.
   */
  void forget(DossierCode code);

  /** In memory, the 20,000 newest, about three megabytes when full. */
  static LastStatusStore inMemory() {
    return new NewestStatuses(20_000);
  }
}
