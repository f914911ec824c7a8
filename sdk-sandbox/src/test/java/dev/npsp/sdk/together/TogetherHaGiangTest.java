package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client over the gateway of Hà Giang, against the sandbox's. */
@Timeout(60)
class TogetherHaGiangTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final PortalClient portal =
      sandbox.wires().haGiangClient().lifecycle(TransitionPolicy.refusing()).build();
  private final Dossier dossier = Cases.dossier(1);
  private final String code = dossier.code().value();

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void submit_ofALocalProcedureWithPapers_isTaken() {
    Dossier local =
        dossier.toBuilder()
            .procedure(
                ProcedureReference.of(
                    ProcedureCode.of("TS_lop1.000.00.00.H56"), "Tuyển sinh", "G03", "Giáo dục"))
            .addPapers(
                Attachment.link(
                    "Đơn.pdf",
                    URI.create("https://files.example.vn/download.aspx?dv=A&filename=a+b.pdf")))
            .build();

    assertThat(portal.dossiers().submit(local).created()).isTrue();
    assertThat(portal.dossiers().submit(local).updated()).isTrue();
    assertThat(sandbox.dossier(code).json()).contains("TS_lop1", "filename=a+b.pdf");
  }

  @Test
  void progress_whenAnOfficerUndoesTheResult_runsBack() {
    portal.dossiers().submit(dossier.toBuilder().status(DossierStatus.RESULT_RETURNED).build());

    portal
        .dossiers()
        .reportProgress(
            Cases.step(dossier.code(), "Hủy thao tác").toBuilder()
                .status(DossierStatus.NEWLY_REGISTERED)
                .build());

    assertThat(sandbox.dossier(code).status()).isEqualTo("1");
  }

  @Test
  void submit_withASummary_isRefusedBeforeItIsSent() {
    assertThatThrownBy(
            () -> portal.dossiers().submit(dossier.toBuilder().summary("Trích yếu").build()))
        .isInstanceOf(InvalidRequest.class);
    assertThat(sandbox.calls()).isZero();
  }

  @Test
  void submitAll_withOneThatExists_findsItByHalves() {
    sandbox.client().dossiers().submit(dossier);

    SyncReport report =
        portal
            .dossiers()
            .submitAll(
                List.of(dossier, Cases.dossier(2), Cases.dossier(3)),
                SyncOptions.batchesOf(3).inFlight(1));

    assertThat(report.acceptedCount()).isEqualTo(3);
    assertThat(sandbox.dossierCount()).isEqualTo(3);
  }

  @Test
  void updateStatus_ofADossierBornOnThePortal_isTaken() {
    sandbox.fileFromCitizen(code, PortalSandbox.AGENCY, "1.002809", "Nguyễn Văn Ví Dụ");

    portal
        .dossiers()
        .updateStatus(
            StatusUpdate.builder(code, DossierStatus.RECEIVED)
                .at(Cases.RECEIVED)
                .localNumber("7")
                .build());

    assertThat(sandbox.dossier(code).localCode()).contains("7");
  }

  @Test
  void reportProgress_whenTheAnswerIsLost_isUnknownAndNotRepeated() {
    portal.dossiers().submit(dossier);
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> portal.dossiers().reportProgress(Cases.step(dossier.code(), "Một")))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(sandbox.callsOf("CapNhatTienDoHoSoMC")).isEqualTo(1);
  }
}
