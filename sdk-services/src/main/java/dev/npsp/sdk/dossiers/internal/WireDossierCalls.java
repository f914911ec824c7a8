package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.internal.mapi.DossierBatch;
import dev.npsp.sdk.dossiers.internal.mapi.DossierLimits;
import dev.npsp.sdk.dossiers.internal.mapi.DossierOperations;
import java.util.ArrayList;
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
    List<Violation> found = executor.check(dossier);
    List<Violation> broken = limits.of(dossier);
    List<Violation> wrongMoves = moves.violations(dossier);
    if (found.isEmpty() && broken.isEmpty() && wrongMoves.isEmpty()) {
      return List.of();
    }
    List<Violation> all = new ArrayList<>(found);
    all.addAll(broken);
    all.addAll(wrongMoves);
    return all;
  }

  @Override
  public String submit(List<Dossier> checked, boolean updating) {
    return submit(checked, updating, List.of());
  }

  /** Submits, unless something was found wrong. */
  String submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    return moves.following(
        dossiers.stream().map(TransitionGuard.Stand::of).toList(),
        () ->
            executor.call(
                updating ? DossierOperations.UPDATE : DossierOperations.CREATE,
                new DossierBatch(dossiers, updating, format, found)));
  }
}
