package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ProgressStopped;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.dossiers.internal.mapi.DossierLimits;
import dev.npsp.sdk.dossiers.internal.mapi.DossierOperations;
import dev.npsp.sdk.wire.ClientContext;
import java.util.List;
import java.util.Optional;

/** Dossiers over the {@code mapi} wire. */
public final class DossiersOverMapi implements DossiersClient {

  private static final String SUBMIT_ALL = "dossiers.submitAll (DongBoHoSoMC)";

  private final CallExecutor executor;
  private final DossierLimits limits;
  private final DossierFormat format;
  private final SubmittedDossiers known;
  private final TransitionGuard moves;

  /**
   * @param format which generation of the dossier message the portal takes
   * @param known which dossiers the portal has
   * @param lifecycle what to do about statuses that do not follow on each other
   */
  public DossiersOverMapi(
      ClientContext context,
      DossierFormat format,
      SubmittedDossiers known,
      TransitionPolicy lifecycle) {
    this.executor = context.mapi();
    this.limits = new DossierLimits(context.agency(), context.limitWords());
    this.format = format;
    this.known = known;
    this.moves = new TransitionGuard(lifecycle);
  }

  @Override
  public Submission submit(Dossier dossier) {
    WireDossierCalls calls = new WireDossierCalls(executor, limits, format, moves);
    Upsert upsert = calls.submit(dossier, known.contains(dossier.code()));
    remember(dossier.code());
    return upsert.of(dossier.code());
  }

  @Override
  public SyncReport submitAll(Iterable<Dossier> dossiers, SyncOptions sync) {
    SyncLedger ledger = new SyncLedger(sync);
    DossierCalls calls = new WireDossierCalls(executor.heardBy(ledger), limits, format, moves);
    Origin origin = executor.origin(SUBMIT_ALL);
    return new SyncRun(calls, known, sync, ledger, origin).submit(dossiers.iterator());
  }

  @Override
  public Optional<RecordedDossier> find(DossierCode code) {
    try {
      return Optional.of(get(code));
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    RecordedDossier recorded = executor.call(DossierOperations.FIND, code);
    remember(code);
    recorded.status().ifPresent(status -> moves.confirmed(new TransitionGuard.Stand(code, status)));
    return recorded;
  }

  /** The portal has it, whatever a store of the host says to that. */
  private void remember(DossierCode code) {
    HostStore.tell(known, () -> known.add(code));
  }

  @Override
  public void reportProgress(ProgressStep step) {
    report(
        List.of(step),
        Checks.<List<ProgressStep>>constraintsOf(steps -> step)
            .and(steps -> limits.of(step))
            .and(steps -> moves.violations(step)));
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, int stepsACall) {
    if (stepsACall < 1) {
      throw new IllegalArgumentException("A call takes one step or more.");
    }
    Checks<List<ProgressStep>> checks =
        Checks.<List<ProgressStep>>constraintsOfEach(some -> steps)
            .and(some -> limits.of(steps))
            .and(some -> moves.violations(steps));
    for (int from = 0; from < steps.size(); from += stepsACall) {
      List<ProgressStep> some = steps.subList(from, Math.min(from + stepsACall, steps.size()));
      try {
        report(some, from == 0 ? checks : Checks.none()); // all were checked before the first call
      } catch (PortalException e) {
        throw from == 0 ? e : new ProgressStopped(e, from);
      }
    }
  }

  private void report(List<ProgressStep> steps, Checks<List<ProgressStep>> checks) {
    moves.following(
        steps.stream().map(TransitionGuard.Stand::of).toList(),
        () -> executor.call(DossierOperations.REPORT_PROGRESS, steps, checks));
  }

  @Override
  public void updateStatus(StatusUpdate update) {
    executor.call(
        DossierOperations.UPDATE_STATUS,
        update,
        Checks.<StatusUpdate>constraints().and(limits::of));
  }
}
