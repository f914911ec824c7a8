package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.internal.mapi.DossierBatch;
import dev.npsp.sdk.dossiers.internal.mapi.DossierLimits;
import dev.npsp.sdk.dossiers.internal.mapi.DossierOperations;
import java.util.List;

/**
 * Submits over the {@code mapi} wire.
 *
 * @param executor makes the calls
 * @param limits what this wire does not take
 * @param format which members are written
 * @param moves judges the statuses and remembers them
 */
record WireDossierCalls(
    CallExecutor executor, DossierLimits limits, DossierFormat format, TransitionGuard moves)
    implements DossierCalls {

  @Override
  public List<Violation> check(Dossier dossier) {
    return executor.check(dossier, checks());
  }

  private Checks<Dossier> checks() {
    return Checks.<Dossier>constraints().and(limits::of).and(moves::violations);
  }

  @Override
  public String submit(List<Dossier> checked, boolean updating) {
    return submit(checked, updating, Checks.none());
  }

  /** Submits one dossier; the portal's other way is tried with what was checked. */
  Upsert submit(Dossier dossier, boolean likelyUpdating) {
    Checks<DossierBatch> own =
        Checks.<DossierBatch>none().and(batch -> executor.check(dossier, checks()));
    return Upsert.once(
        likelyUpdating,
        updating ->
            submit(List.of(dossier), updating, updating == likelyUpdating ? own : Checks.none()));
  }

  private String submit(List<Dossier> dossiers, boolean updating, Checks<DossierBatch> checks) {
    return moves.following(
        dossiers.stream().map(TransitionGuard.Stand::of).toList(),
        () ->
            executor.call(
                updating ? DossierOperations.UPDATE : DossierOperations.CREATE,
                new DossierBatch(dossiers, updating, format),
                checks));
  }
}
