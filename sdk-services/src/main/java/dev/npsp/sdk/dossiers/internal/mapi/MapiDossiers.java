package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
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
import java.util.List;

/** Dossiers over the {@code mapi} wire. */
public final class MapiDossiers implements DossierProtocol {

  private static final String SUBMIT_ALL = "dossiers.submitAll (DongBoHoSoMC)";

  private final CallExecutor executor;
  private final DossierLimits limits;
  private final DossierFormat format;
  private final Checks<Dossier> checks;

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
    this.checks = Checks.<Dossier>constraints().and(limits::of);
  }

  @Override
  public DossierProtocol heardBy(CallListener listener) {
    return new MapiDossiers(executor.heardBy(listener), limits, format);
  }

  @Override
  public Origin origin(String operation) {
    return executor.origin(operation);
  }

  @Override
  public Origin originOfRun() {
    return executor.origin(SUBMIT_ALL);
  }

  @Override
  public List<Violation> check(Dossier dossier) {
    return executor.check(dossier, checks);
  }

  @Override
  public List<Violation> check(ProgressStep step) {
    return executor.check(step, Checks.<ProgressStep>constraints().and(limits::of));
  }

  @Override
  public List<Violation> check(StatusUpdate update) {
    return executor.check(update, Checks.<StatusUpdate>constraints().and(limits::of));
  }

  @Override
  public SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    return SubmitReply.of(
        executor.call(
            updating ? DossierOperations.UPDATE : DossierOperations.CREATE,
            new DossierBatch(dossiers, updating, format),
            Checks.found(found)));
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, List<Violation> found) {
    executor.call(DossierOperations.REPORT_PROGRESS, steps, Checks.found(found));
  }

  @Override
  public void updateStatus(StatusUpdate update, List<Violation> found) {
    executor.call(DossierOperations.UPDATE_STATUS, update, Checks.found(found));
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    return executor.call(DossierOperations.FIND, code);
  }
}
