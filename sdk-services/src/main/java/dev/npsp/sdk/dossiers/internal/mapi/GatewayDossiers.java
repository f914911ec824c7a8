package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.DossiersOverCalls;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import java.util.List;
import java.util.Optional;

/**
 * Dossiers over a gateway that passes mapi on: the data and limits of mapi, each message at a path
 * that the host was told.
 */
public final class GatewayDossiers extends DossiersOverCalls {

  private final CallExecutor calls;
  private final MapiLimits limits;
  private final GatewayPaths paths;

  public GatewayDossiers(ClientContext context, GatewayPaths paths) {
    this(context.calls(), new MapiLimits(context.agency(), context.limitWords()), paths);
  }

  private GatewayDossiers(CallExecutor calls, MapiLimits limits, GatewayPaths paths) {
    super(calls, limits);
    this.calls = calls;
    this.limits = limits;
    this.paths = paths;
  }

  @Override
  public DossierProtocol heardBy(CallListener listener) {
    return new GatewayDossiers(calls.heardBy(listener), limits, paths);
  }

  @Override
  public Origin originOfRun() {
    return calls.origin("dossiers.submitAll (DongBoHoSoMC)");
  }

  @Override
  public void requireDossiers() {
    dossierPath(false);
    dossierPath(true);
  }

  @Override
  public SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    return SubmitReply.of(
        calls.call(
            updating ? GatewayDossierOperations.UPDATE : GatewayDossierOperations.ADD,
            new GatewayMessage<>(dossierPath(updating), dossiers),
            Checks.found(found)));
  }

  @Override
  public List<Violation> check(ProgressStep step) {
    progressPath();
    return super.check(step);
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, List<Violation> found) {
    calls.call(
        GatewayDossierOperations.REPORT_PROGRESS,
        new GatewayMessage<>(progressPath(), steps),
        Checks.found(found));
  }

  @Override
  public List<Violation> check(StatusUpdate update) {
    statusPath();
    return super.check(update);
  }

  @Override
  public void updateStatus(StatusUpdate update, List<Violation> found) {
    calls.call(
        GatewayDossierOperations.UPDATE_STATUS,
        new GatewayMessage<>(statusPath(), update),
        Checks.found(found));
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    throw Lacking.notOffered(
        calls.origin("dossiers.get"), ServiceText.OF_DOSSIER_SEARCH, ServiceText.LOOK_IN_GATEWAY);
  }

  private String dossierPath(boolean updating) {
    return given(
        updating ? paths.update() : paths.add(),
        "dossiers.submit",
        ServiceText.OF_DOSSIERS,
        ServiceText.GIVE_DOSSIER_PATHS);
  }

  private String progressPath() {
    return given(
        paths.progress(),
        "dossiers.reportProgress",
        ServiceText.OF_PROGRESS,
        ServiceText.SUBMIT_AGAIN);
  }

  private String statusPath() {
    return given(
        paths.status(),
        "dossiers.updateStatus",
        ServiceText.OF_STATUS_UPDATES,
        ServiceText.SUBMIT_AGAIN);
  }

  private String given(
      Optional<String> path, String operation, ServiceText what, ServiceText remedy) {
    return path.orElseThrow(() -> Lacking.notOffered(calls.origin(operation), what, remedy));
  }
}
