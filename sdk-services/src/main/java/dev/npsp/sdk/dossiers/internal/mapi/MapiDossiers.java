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
import dev.npsp.sdk.dossiers.internal.DossiersOverCalls;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.wire.ClientContext;
import java.util.List;

/** Dossiers over the {@code mapi} wire. */
public final class MapiDossiers extends DossiersOverCalls {

  private static final String SUBMIT_ALL = "dossiers.submitAll (DongBoHoSoMC)";

  private final CallExecutor executor;
  private final MapiLimits limits;
  private final DossierFormat format;

  /**
   * @param format which generation of the dossier message the portal takes
   */
  public MapiDossiers(ClientContext context, DossierFormat format) {
    this(context.calls(), new MapiLimits(context.agency(), context.limitWords()), format);
  }

  private MapiDossiers(CallExecutor executor, MapiLimits limits, DossierFormat format) {
    super(executor, limits);
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
