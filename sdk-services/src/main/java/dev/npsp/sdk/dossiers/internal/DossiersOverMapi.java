package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
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
import dev.npsp.sdk.dossiers.internal.mapi.DossierMapping;
import dev.npsp.sdk.dossiers.internal.mapi.DossierOperations;
import dev.npsp.sdk.dossiers.internal.mapi.ProgressReport;
import dev.npsp.sdk.dossiers.internal.mapi.RecordedRows;
import dev.npsp.sdk.dossiers.internal.mapi.StatusReport;
import dev.npsp.sdk.wire.ClientContext;
import java.util.ArrayList;
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
    List<Violation> found = calls.check(dossier);
    Upsert upsert =
        Upsert.once(
            known.contains(dossier.code()),
            updating -> calls.submit(List.of(dossier), updating, found));
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
    RecordedRows rows = executor.call(DossierOperations.FIND, code);
    RecordedDossier recorded =
        DossierMapping.fromWire(rows.rows(), code).orElseThrow(() -> notFound(rows));
    remember(code);
    recorded.status().ifPresent(status -> moves.confirmed(new TransitionGuard.Stand(code, status)));
    return recorded;
  }

  /** The portal has it, whatever a store of the host says to that. */
  private void remember(DossierCode code) {
    HostStore.tell(known, () -> known.add(code));
  }

  private static NotFoundAtPortal notFound(RecordedRows rows) {
    return new NotFoundAtPortal(
        rows.origin(),
        rows.code(),
        rows.message(),
        "check the number; if the dossier was never submitted, submit it.");
  }

  @Override
  public void reportProgress(ProgressStep step) {
    List<Violation> found = new ArrayList<>(executor.check(step));
    found.addAll(limits.of(step));
    found.addAll(moves.violations(step));
    report(List.of(step), found);
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, int stepsACall) {
    if (stepsACall < 1) {
      throw new IllegalArgumentException("A call takes one step or more.");
    }
    List<Violation> found = violations(steps);
    for (int from = 0; from < steps.size(); from += stepsACall) {
      List<ProgressStep> some = steps.subList(from, Math.min(from + stepsACall, steps.size()));
      try {
        report(some, found);
      } catch (PortalException e) {
        throw from == 0 ? e : new ProgressStopped(e, from);
      }
    }
  }

  private void report(List<ProgressStep> steps, List<Violation> found) {
    moves.following(
        steps.stream().map(TransitionGuard.Stand::of).toList(),
        () -> executor.call(DossierOperations.REPORT_PROGRESS, new ProgressReport(steps, found)));
  }

  private List<Violation> violations(List<ProgressStep> steps) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      for (Violation violation : executor.check(steps.get(i))) {
        String path = "[" + i + "]." + violation.path();
        found.add(new Violation(path, violation.code(), violation.message()));
      }
    }
    found.addAll(limits.of(steps));
    found.addAll(moves.violations(steps));
    return found;
  }

  @Override
  public void updateStatus(StatusUpdate update) {
    List<Violation> found = new ArrayList<>(executor.check(update));
    found.addAll(limits.of(update));
    executor.call(DossierOperations.UPDATE_STATUS, new StatusReport(update, found));
  }
}
