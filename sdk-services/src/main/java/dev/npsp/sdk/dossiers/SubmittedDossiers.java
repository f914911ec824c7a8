package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import java.util.Optional;

/**
 * Remembers which dossiers the portal has, so that a submission starts with the right word, "new"
 * or "update", and the ids that a protocol gave back for them. For a protocol without such ids it
 * only saves calls: when it has forgotten a dossier, or remembers one that the portal does not
 * have, the portal says so and the SDK submits once the other way. It can never cause a wrong
 * write.
 *
 * <p>The default lives in memory and keeps the 100,000 newest codes. Replace it with a store of
 * your own, such as two columns beside your dossiers, to save calls after a restart.
 * Implementations are called by several threads at once.
 */
public interface SubmittedDossiers {

  /** Whether the portal is known to have it. */
  default boolean contains(DossierCode code) {
    return find(code).isPresent();
  }

  /** What is known of it; empty when the portal is not known to have it. */
  Optional<SubmittedDossier> find(DossierCode code);

  /**
   * The portal has it. When {@link SubmittedDossier#portalId} is empty, the id that was known
   * before stays: an answer to an update need not repeat it.
   */
  void add(SubmittedDossier dossier);

  /**
   * Forgets a dossier, code and id, since what is known of its applicant is erased. A later
   * submission asks the portal again.
   */
  void forget(DossierCode code);

  /** In memory, the 100,000 newest codes, about three megabytes when full and without ids. */
  static SubmittedDossiers inMemory() {
    return new NewestDossiers(100_000);
  }
}
