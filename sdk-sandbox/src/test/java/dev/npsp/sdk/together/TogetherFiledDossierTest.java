package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.inbound.FiledDossier;
import dev.npsp.sdk.inbound.FiledDossierHandler;
import dev.npsp.sdk.inbound.FiledFileRejected;
import dev.npsp.sdk.inbound.FiledFiles;
import dev.npsp.sdk.inbound.FiledForm;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.sandbox.AgencyCall;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.SandboxFiling;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A citizen files on the portal, the agency handles it: the whole way over real HTTP. */
class TogetherFiledDossierTest {
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final DossierCode CODE = DossierCode.of("000.00.00.H56-261123-00017");
  private static final SandboxFiling FILING =
      SandboxFiling.of(PortalSandbox.AGENCY, "2.000815", "Nguyễn Văn Ví Dụ")
          .withFile("ban-chinh.pdf", 2_000)
          .withFile("don.pdf", 500);

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final List<FiledDossier> taken = new CopyOnWriteArrayList<>();
  private final List<InboundEvent> heard = new CopyOnWriteArrayList<>();
  private final CallbackLedger ledger = CallbackLedger.inMemory();
  private volatile boolean failing;
  private FiledFiles files;
  private InboundServer server;

  @BeforeEach
  void open() throws Exception {
    files = FiledFiles.builder(List.of(sandbox.uri())).limit(1_000).build();
    server = node();
    sandbox.agencyAt(server.uri());
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  /** A node of the agency; all of them have one ledger. */
  private InboundServer node() throws Exception {
    InboundPortal inbound =
        InboundPortal.builder(CallerGuard.addresses("127.0.0.0/8"))
            .onFiledDossier(FiledDossierHandler.of(ledger, files, this::take))
            .listener(heard::add)
            .build();
    return InboundServer.start(InboundServer.Kind.JDK, inbound);
  }

  private InboundResult take(FiledDossier filed) {
    if (failing) {
      throw new IllegalStateException("the host fails");
    }
    taken.add(filed);
    return InboundResult.accepted();
  }

  private List<InboundOutcome> outcomes() {
    return heard.stream().map(InboundEvent::outcome).toList();
  }

  private ProcedureReference procedure() {
    return sandbox.client().procedures().get(ProcedureCode.of("2.000815")).reference();
  }

  @Test
  void dossier_filedOnThePortal_isTakenRegisteredAndShownThere() {
    AgencyCall call = sandbox.fileDossier(FILING);
    assertThat(call.acknowledged()).as(call.answer()).isTrue();
    FiledDossier filed = taken.get(0);
    assertThat(filed.form()).isEqualTo(FiledForm.REFERENCE);
    assertThat(filed.portalNumber()).isEqualTo(call.reference());
    assertThat(filed.applicant().orElseThrow().party().name()).isEqualTo("Nguyễn Văn Ví Dụ");

    assertThat(filed.formData().orElseThrow().text("citizenNDK_HoVaTen__1700000000001"))
        .contains("Nguyễn Văn Ví Dụ");
    Document paper = files.fetch(filed.papers().get(1));
    assertThat(paper.bytes()).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(500));
    Dossier dossier =
        filed.toDossier(CODE, procedure(), NOW).toBuilder()
            .processingUnit("Bộ phận một cửa")
            .build();
    sandbox.client().dossiers().submit(dossier);
    sandbox
        .client()
        .dossiers()
        .updateStatus(
            filed.statusUpdate(DossierStatus.RECEIVED, NOW).localNumber(CODE.value()).build());

    SandboxDossier shown = sandbox.dossier(call.reference());
    assertThat(shown.status()).isEqualTo("2");
    assertThat(shown.localCode()).contains(CODE.value());
    assertThat(shown.bornOnPortal()).isTrue();
    assertThat(sandbox.dossier(CODE.value()).json())
        .contains("\"KenhThucHien\":\"2\"", "\"NoiNopHoSo\":\"1\"", "ban-chinh.pdf");
  }

  @Test
  void file_thatIsLargerThanTheLimit_isNotRead() {
    sandbox.fileDossier(FILING);

    FiledFileRejected rejected =
        catchThrowableOfType(
            FiledFileRejected.class, () -> files.fetch(taken.get(0).papers().get(0)));

    assertThat(rejected.reason()).isEqualTo(FiledFileRejected.Reason.TOO_LARGE);
  }

  @Test
  void file_thatIsGone_isNotThere() {
    sandbox.fileDossier(FILING);
    sandbox.reset();
    sandbox.agencyAt(server.uri());

    FiledFileRejected rejected =
        catchThrowableOfType(
            FiledFileRejected.class, () -> files.fetch(taken.get(0).papers().get(1)));

    assertThat(rejected.reason()).isEqualTo(FiledFileRejected.Reason.NOT_THERE);
  }

  @Test
  void file_onAnotherHost_isRefusedWithTheMessage() {
    AgencyCall call =
        sandbox.fileDossier(
            FILING.withFileAt("la.pdf", URI.create("http://169.254.169.254/latest")));

    assertThat(call.acknowledged()).isFalse();
    assertThat(call.answer()).contains("\"error_code\":-1", "DuongDanTaiTepTin");
    assertThat(taken).isEmpty();
    assertThat(outcomes()).containsExactly(InboundOutcome.REJECTED);
  }

  @Test
  void message_whoseAnswerGetsLost_isAnsweredAlikeAndGivenOnce() {
    sandbox.nextCall(Fault.lostAgencyAnswer());

    AgencyCall call = sandbox.fileDossier(FILING);

    assertThat(call.acknowledged()).isTrue();
    assertThat(call.attempt()).isEqualTo(2);
    assertThat(call.answer()).contains("\"error_code\":0");
    assertThat(taken).hasSize(1);
    assertThat(outcomes()).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.REPEATED);
  }

  @Test
  void message_broughtToAnotherNode_isAnsweredAlikeAndGivenOnce() throws Exception {
    AgencyCall first = sandbox.fileDossier(FILING);
    try (InboundServer other = node()) {
      sandbox.agencyAt(other.uri());
      AgencyCall second = sandbox.bringAgain(first.reference());

      assertThat(second.answer()).isEqualTo(first.answer());
    }
    assertThat(taken).hasSize(1);
  }

  @Test
  void message_whileTheHostFails_isTakenWhenItComesAgain() {
    failing = true;
    AgencyCall failed = sandbox.fileDossier(FILING);
    assertThat(failed.acknowledged()).isFalse();
    failing = false;

    assertThat(sandbox.bringAgain(failed.reference()).acknowledged()).isTrue();

    assertThat(taken).hasSize(1);
    assertThat(outcomes()).containsExactly(InboundOutcome.HOST_FAILED, InboundOutcome.ACCEPTED);
  }

  /** The portal carried the status out, and its answer went down with the connection. */
  @Test
  void status_whoseAnswerIsReset_isShownOnceItIsToldAgain() {
    AgencyCall call = sandbox.fileDossier(FILING);
    sandbox.nextCall(Fault.resetAfterHandling());

    StatusUpdate update =
        taken.get(0).statusUpdate(DossierStatus.SUPPLEMENT_REQUESTED, NOW).build();

    assertThatThrownBy(() -> sandbox.client().dossiers().updateStatus(update))
        .isInstanceOf(OutcomeUnknown.class);
    sandbox.client().dossiers().updateStatus(update);

    assertThat(sandbox.dossier(call.reference()).status()).isEqualTo("5");
    assertThat(sandbox.dossier(call.reference()).steps()).hasSize(1);
  }

  @Test
  void supplement_ofTheSameNumber_isAnotherMessage() {
    AgencyCall call = sandbox.fileDossier(FILING);

    AgencyCall more =
        sandbox.supplementDossier(call.reference(), FILING.withFile("bo-sung.pdf", 100));

    assertThat(more.acknowledged()).isTrue();
    assertThat(taken).extracting(FiledDossier::updating).containsExactly(false, true);
    assertThat(taken.get(1).portalNumber()).isEqualTo(call.reference());
    assertThat(taken.get(1).papers()).hasSize(3);
  }

  @Test
  void promotion_andItsAmendment_reachTheSameHandler() {
    AgencyCall filed = sandbox.filePromotion("Công ty Ví Dụ", "0100000000", "Tết");
    AgencyCall amended = sandbox.amendPromotion(filed.reference(), "Tết lớn", "Thêm hàng");

    assertThat(filed.acknowledged()).isTrue();
    assertThat(amended.acknowledged()).isTrue();
    assertThat(taken)
        .extracting(FiledDossier::form)
        .containsExactly(FiledForm.PROMOTION, FiledForm.AMENDED_PROMOTION);
    assertThat(taken.get(0).promotion()).isPresent();
  }
}
