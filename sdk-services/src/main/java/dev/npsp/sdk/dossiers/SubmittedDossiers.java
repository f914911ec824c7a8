package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;

/**
 * Remembers which dossiers the portal has, so that a submission starts with the right word, "new"
 * or "update". It only saves turns: when it has forgotten one, or remembers one that the portal
 * does not have, the portal says so and the SDK turns once. It can never cause a wrong write.
 *
 * <p>The default lives in memory and keeps the 100,000 newest numbers. Replace it with a store of
 * your own, such as a column beside your dossiers, to save turns after a restart. Implementations
 * are called by several threads at once.
 */
public interface SubmittedDossiers {

  /** Whether the portal is known to have it. */
  boolean contains(DossierCode code);

  /** The portal has it. */
  void add(DossierCode code);

  /** In memory, the 100,000 newest numbers, about three megabytes when full. */
  static SubmittedDossiers inMemory() {
    return new NewestDossiers(100_000);
  }
}
