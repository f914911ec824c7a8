package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.internal.DossierProtocol;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.ServiceText;
import java.util.List;

/** Dossiers over the Hà Giang gateway: it takes them, and nothing else was seen of it. */
public final class HaGiangDossiers implements DossierProtocol {

  private final CallExecutor calls;
  private final AgencyCode agency;
  private final Checks<Dossier> checks;

  public HaGiangDossiers(ClientContext context) {
    this(
        context.calls(),
        context.agency(),
        Checks.<Dossier>constraints()
            .and(new HaGiangLimits(context.agency(), context.limitWords())::of));
  }

  private HaGiangDossiers(CallExecutor calls, AgencyCode agency, Checks<Dossier> checks) {
    this.calls = calls;
    this.agency = agency;
    this.checks = checks;
  }

  @Override
  public DossierProtocol heardBy(CallListener listener) {
    return new HaGiangDossiers(calls.heardBy(listener), agency, checks);
  }

  @Override
  public Origin originOfRun() {
    return calls.origin("dossiers.submitAll (DongBoHoSoMC)");
  }

  @Override
  public List<Violation> check(Dossier dossier) {
    return calls.check(dossier, checks);
  }

  @Override
  public SubmitReply submit(List<Dossier> dossiers, boolean updating, List<Violation> found) {
    return SubmitReply.of(
        calls.call(
            updating ? HaGiangOperations.UPDATE : HaGiangOperations.CREATE,
            new HaGiangBatch(agency, dossiers, updating),
            Checks.found(found)));
  }

  /** Where steps would go was not seen, so they are not checked but refused. */
  @Override
  public List<Violation> check(ProgressStep step) {
    throw noProgress();
  }

  @Override
  public void reportProgress(List<ProgressStep> steps, List<Violation> found) {
    throw noProgress();
  }

  @Override
  public List<Violation> check(StatusUpdate update) {
    throw noStatusUpdates();
  }

  @Override
  public void updateStatus(StatusUpdate update, List<Violation> found) {
    throw noStatusUpdates();
  }

  @Override
  public RecordedDossier get(DossierCode code) {
    throw notOffered(
        "dossiers.get",
        ServiceText.OF_DOSSIER_SEARCH.text(),
        ServiceText.LOOK_IN_GATEWAY.remedy());
  }

  private NotOffered noProgress() {
    return notOffered(
        "dossiers.reportProgress",
        ServiceText.OF_PROGRESS.text(),
        ServiceText.SUBMIT_AGAIN.remedy());
  }

  private NotOffered noStatusUpdates() {
    return notOffered(
        "dossiers.updateStatus",
        ServiceText.OF_STATUS_UPDATES.text(),
        ServiceText.SUBMIT_AGAIN.remedy());
  }

  private NotOffered notOffered(String operation, LocalizedText what, LocalizedText remedy) {
    return new NotOffered(calls.origin(operation), what, remedy);
  }
}
