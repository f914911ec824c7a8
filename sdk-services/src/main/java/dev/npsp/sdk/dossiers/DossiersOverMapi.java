package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.DossierFormat;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.mapi.dossiers.DossierLimits;
import dev.npsp.sdk.internal.mapi.dossiers.DossierMapping;
import dev.npsp.sdk.internal.mapi.dossiers.DossierOperations;
import dev.npsp.sdk.internal.mapi.dossiers.ProgressReport;
import dev.npsp.sdk.internal.mapi.dossiers.RecordedRows;
import dev.npsp.sdk.internal.mapi.dossiers.StatusReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dossiers over the {@code mapi} wire. */
final class DossiersOverMapi implements DossiersClient {

  private static final String SUBMIT_ALL = "dossiers.submitAll (DongBoHoSoMC)";

  private final CallExecutor executor;
  private final DossierLimits limits;
  private final DossierFormat format;
  private final KnownDossiers known;
  private final MoveWatch moves;

  DossiersOverMapi(Engine engine, KnownDossiers known, MoveWatch moves) {
    this.executor = engine.mapi();
    this.limits = new DossierLimits(engine.agency(), engine.limitWords());
    this.format = engine.environment().dossierFormat();
    this.known = known;
    this.moves = moves;
  }

  @Override
  public Submission submit(Dossier dossier, RequestOptions options) {
    WireDossierCalls calls = new WireDossierCalls(executor, limits, format, options, moves);
    List<Violation> found = calls.check(dossier);
    Turn turn =
        Turn.once(
            known.contains(dossier.code()),
            updating -> calls.submit(List.of(dossier), updating, found));
    remember(dossier.code());
    return Submission.of(dossier.code(), turn);
  }

  @Override
  public SyncReport submitAll(
      Iterable<Dossier> dossiers, SyncOptions sync, RequestOptions options) {
    SyncLedger ledger = new SyncLedger(sync);
    DossierCalls calls =
        new WireDossierCalls(executor.heardBy(ledger), limits, format, options, moves);
    Origin origin = new Origin(SUBMIT_ALL, options.requestId().orElse("none"));
    return new SyncRun(calls, known, sync, ledger, origin).submit(dossiers.iterator());
  }

  @Override
  public Optional<RecordedDossier> find(DossierCode code, RequestOptions options) {
    try {
      return Optional.of(get(code, options));
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  @Override
  public RecordedDossier get(DossierCode code, RequestOptions options) {
    RecordedRows rows = executor.call(DossierOperations.FIND, code, options);
    RecordedDossier recorded =
        DossierMapping.fromWire(rows.rows(), code).orElseThrow(() -> notFound(rows));
    remember(code);
    recorded.status().ifPresent(status -> moves.confirmed(new MoveWatch.Stand(code, status)));
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
  public void reportProgress(ProgressStep step, RequestOptions options) {
    List<Violation> found = new ArrayList<>(executor.check(step));
    found.addAll(limits.of(step));
    found.addAll(moves.violations(step));
    report(List.of(step), found, options);
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, int stepsACall, RequestOptions options) {
    if (stepsACall < 1) {
      throw new IllegalArgumentException("A call takes one step or more.");
    }
    List<Violation> found = violations(steps);
    for (int from = 0; from < steps.size(); from += stepsACall) {
      List<ProgressStep> some = steps.subList(from, Math.min(from + stepsACall, steps.size()));
      try {
        report(some, found, options);
      } catch (PortalException e) {
        throw from == 0 ? e : new ProgressStopped(e, from);
      }
    }
  }

  private void report(List<ProgressStep> steps, List<Violation> found, RequestOptions options) {
    moves.following(
        steps.stream().map(MoveWatch.Stand::of).toList(),
        () ->
            executor.call(
                DossierOperations.REPORT_PROGRESS, new ProgressReport(steps, found), options));
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
  public void updateStatus(StatusUpdate update, RequestOptions options) {
    List<Violation> found = new ArrayList<>(executor.check(update));
    found.addAll(limits.of(update));
    executor.call(DossierOperations.UPDATE_STATUS, new StatusReport(update, found), options);
  }
}
