package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.wire.ClientContext;
import java.util.ArrayList;
import java.util.List;

/** Dossiers over the {@code mapi} wire. */
public final class MapiDossiers implements DossierProtocol {

  private static final String SUBMIT_ALL = "dossiers.submitAll (DongBoHoSoMC)";

  private final CallExecutor executor;
  private final DossierLimits limits;
  private final DossierFormat format;

  /**
   * @param format which generation of the dossier message the portal takes
   */
  public MapiDossiers(ClientContext context, DossierFormat format) {
    this(context.calls(), new DossierLimits(context.agency(), context.limitWords()), format);
  }

  private MapiDossiers(CallExecutor executor, DossierLimits limits, DossierFormat format) {
    this.executor = executor;
    this.limits = limits;
    this.format = format;
  }

  @Override
  public DossierProtocol heardBy(CallListener listener) {
    return new MapiDossiers(executor.heardBy(listener), limits, format);
  }

  @Override
  public Origin originOfRun() {
    return executor.origin(SUBMIT_ALL);
  }

  @Override
  public List<Violation> check(Dossier dossier) {
    return together(executor.check(dossier), limits.of(dossier));
  }

  @Override
  public List<Violation> check(ProgressStep step) {
    return together(executor.check(step), limits.of(step));
  }

  @Override
  public List<Violation> check(StatusUpdate update) {
    return together(executor.check(update), limits.of(update));
  }

  /** Most inputs by far are fine, and a backlog has many. */
  private static List<Violation> together(List<Violation> found, List<Violation> broken) {
    if (found.isEmpty() && broken.isEmpty()) {
      return List.of();
    }
    List<Violation> all = new ArrayList<>(found);
    all.addAll(broken);
    return all;
  }

  @Override
  public SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    return SubmitReply.of(
        executor.call(
            updating ? DossierOperations.UPDATE : DossierOperations.CREATE,
            new DossierBatch(dossiers, updating, format, found)));
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, List<Violation> found) {
    executor.call(DossierOperations.REPORT_PROGRESS, new ProgressReport(steps, found));
  }

  @Override
  public void updateStatus(StatusUpdate update, List<Violation> found) {
    executor.call(DossierOperations.UPDATE_STATUS, new StatusReport(update, found));
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    RecordedRows rows = executor.call(DossierOperations.FIND, code);
    return DossierMapping.fromWire(rows.rows(), code).orElseThrow(() -> notFound(rows));
  }

  private static NotFoundAtPortal notFound(RecordedRows rows) {
    return new NotFoundAtPortal(
        rows.origin(),
        rows.code(),
        rows.message(),
        "check the number; if the dossier was never submitted, submit it.");
  }
}
