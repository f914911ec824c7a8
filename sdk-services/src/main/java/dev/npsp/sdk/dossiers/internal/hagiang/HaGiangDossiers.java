package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
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
import dev.npsp.sdk.wire.hagiang.HaGiangSettings;
import java.util.List;

/**
 * Dossiers over the Hà Giang gateway. It takes them; where steps and statuses go was not seen, and
 * is a setting.
 */
public final class HaGiangDossiers extends DossiersOverCalls {

  private final CallExecutor calls;
  private final AgencyCode agency;
  private final HaGiangLimits limits;
  private final HaGiangSettings settings;

  public HaGiangDossiers(ClientContext context, HaGiangSettings settings) {
    this(
        context.calls(),
        context.agency(),
        new HaGiangLimits(context.agency(), context.limitWords()),
        settings);
  }

  private HaGiangDossiers(
      CallExecutor calls, AgencyCode agency, HaGiangLimits limits, HaGiangSettings settings) {
    super(calls, limits);
    this.calls = calls;
    this.agency = agency;
    this.limits = limits;
    this.settings = settings;
  }

  @Override
  public DossierProtocol heardBy(CallListener listener) {
    return new HaGiangDossiers(calls.heardBy(listener), agency, limits, settings);
  }

  @Override
  public Origin originOfRun() {
    return calls.origin("dossiers.submitAll (DongBoHoSoMC)");
  }

  @Override
  public SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    return SubmitReply.of(
        calls.call(
            updating ? HaGiangOperations.UPDATE : HaGiangOperations.CREATE,
            new HaGiangBatch(agency, dossiers, updating),
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
        HaGiangOperations.REPORT_PROGRESS,
        new HaGiangSteps(progressPath(), agency, steps),
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
        HaGiangOperations.UPDATE_STATUS,
        new HaGiangStatus(statusPath(), agency, update),
        Checks.found(found));
  }

  /** An officer undoes what was done: the province sends 2 or 1 after 10. */
  @Override
  public boolean undoes(DossierStatus from, DossierStatus to) {
    return from.equals(DossierStatus.RESULT_RETURNED)
        && (to.equals(DossierStatus.RECEIVED) || to.equals(DossierStatus.NEWLY_REGISTERED));
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    throw notOffered("dossiers.get", ServiceText.OF_DOSSIER_SEARCH, ServiceText.LOOK_IN_GATEWAY);
  }

  private String progressPath() {
    return settings
        .progressPath()
        .orElseThrow(
            () ->
                notOffered(
                    "dossiers.reportProgress", ServiceText.OF_PROGRESS, ServiceText.SUBMIT_AGAIN));
  }

  private String statusPath() {
    return settings
        .statusPath()
        .orElseThrow(
            () ->
                notOffered(
                    "dossiers.updateStatus",
                    ServiceText.OF_STATUS_UPDATES,
                    ServiceText.SUBMIT_AGAIN));
  }

  private NotOffered notOffered(String operation, ServiceText what, ServiceText remedy) {
    return Lacking.notOffered(calls.origin(operation), what, remedy);
  }
}
