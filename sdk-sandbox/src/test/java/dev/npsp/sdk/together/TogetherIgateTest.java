package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.IgateEnvironment;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxStep;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client over a ministry's portal, against the sandbox's, which answers with HTTP statuses. */
@Timeout(60)
class TogetherIgateTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static final AgencyCode AGENCY = AgencyCode.of(PortalSandbox.AGENCY);

  private final PortalClient portal = sandbox.wires().igateClient().build();
  private final Dossier dossier = dossier(Cases.code(1));

  private static Dossier dossier(DossierCode code) {
    return Cases.dossier(code).toBuilder()
        .status(DossierStatus.RECEIVED)
        .processingUnit(Optional.empty())
        .build();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void allocateCode_thenSubmit_usesTheCodeThatThePortalGave() {
    DossierCode first = portal.dossiers().allocateCode(AGENCY);
    DossierCode second = portal.dossiers().allocateCode(ProcedureCode.of("1.002809"));

    Submission submission = portal.dossiers().submit(dossier(first));

    assertThat(first.belongsTo(AGENCY)).isTrue();
    assertThat(second).isNotEqualTo(first);
    assertThat(submission.code()).isEqualTo(first);
    assertThat(sandbox.dossier(first.value()).status()).isEqualTo("2");
  }

  @Test
  void submit_withFiles_sendsEachHashBackAsItCame() {
    Dossier withFiles =
        dossier.toBuilder()
            .addPapers(
                paper("Đơn đề nghị.pdf", "một"),
                paper("b \"c\".pdf", "\r\n--x--\r\n"),
                paper("Đơn đề nghị.pdf", "một"))
            .build();

    portal.dossiers().submit(withFiles); // the sandbox refuses another hash

    assertThat(sandbox.callsOf("UploadFile")).isEqualTo(3);
    assertThat(sandbox.dossier(dossier.code().value()).json()).contains("Đơn đề nghị.pdf", "TEP-");
  }

  @Test
  void submit_withFormData_isHeldAndListedAsItWasSent() {
    FormData form =
        FormData.builder()
            .text("hoTen", "Nguyễn Văn Ví Dụ")
            .number("soLuong", 2)
            .number("dienTich", new BigDecimal("0.0000001"))
            .flag("dongY", false)
            .group("diaChi", FormData.builder().text("maXa", "14758").build())
            .list("giai", List.of(FormData.builder().text("ten", "").build()))
            .build();

    portal.dossiers().submit(dossier.toBuilder().formData(form).build());

    assertThat(sandbox.dossier(dossier.code().value()).formData()).contains(form);
    assertThat(portal.dossiers().list().items().get(0).formData()).contains(form);
  }

  @Test
  void submit_withoutFormData_holdsNone() {
    portal.dossiers().submit(dossier);

    assertThat(sandbox.dossier(dossier.code().value()).formData()).isEmpty();
    assertThat(portal.dossiers().list().items().get(0).formData()).isEmpty();
  }

  private static Attachment paper(String name, String content) {
    return Attachment.builder(Document.bytes(name, content.getBytes(StandardCharsets.UTF_8)))
        .build();
  }

  @Test
  void submit_twice_isTakenInPlaceAndKeepsId() {
    Submission first = portal.dossiers().submit(dossier);
    Submission second = portal.dossiers().submit(dossier);

    assertThat(first.created()).isTrue();
    assertThat(second.updated()).isTrue();
    assertThat(second.portalId()).isEqualTo(first.portalId()).isPresent();
    assertThat(sandbox.dossierCount()).isEqualTo(1);
  }

  @Test
  void progressAndStatus_inTheirOrder_stand() {
    portal.dossiers().submit(dossier);
    portal
        .dossiers()
        .reportProgress(
            List.of(Cases.step(dossier.code(), "Một"), Cases.step(dossier.code(), "Hai")));
    portal
        .dossiers()
        .updateStatus(
            StatusUpdate.builder(dossier.code().value(), DossierStatus.COMPLETED)
                .at(Cases.RECEIVED)
                .note("Xong")
                .build());

    assertThat(sandbox.dossier(dossier.code().value()).steps())
        .extracting(SandboxStep::note)
        .containsExactly("Một", "Hai", "Xong");
    assertThat(sandbox.dossier(dossier.code().value()).status()).isEqualTo("9");
  }

  @Test
  void listAndTrack_afterASubmission_showIt() {
    portal.dossiers().submit(dossier);

    List<RecordedDossier> listed = portal.dossiers().list().items();
    RecordedDossier tracked = portal.dossiers().get(dossier.code());

    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).code()).isEqualTo(dossier.code());
    assertThat(listed.get(0).status()).contains(DossierStatus.RECEIVED);
    assertThat(listed.get(0).received()).isEqualTo(dossier.received());
    assertThat(tracked.statusText()).contains("Được tiếp nhận");
    assertThat(portal.dossiers().find(Cases.code(2))).isEmpty();
  }

  @Test
  void track_withATokenOfTheSignOnServer_obtainsItOnceAndFindsTheDossier() {
    sandbox.client().dossiers().submit(Cases.dossier(1));
    long before = sandbox.logins();
    try (PortalClient tracking =
        PortalClient.builder(
                signOn("sandbox"),
                AgencyCode.of(PortalSandbox.AGENCY),
                Credentials.clientCredentials(PortalSandbox.AGENCY, Secret.of("never sent")))
            .build()) {
      assertThat(tracking.dossiers().get(Cases.code(1)).code()).isEqualTo(Cases.code(1));
      assertThat(tracking.dossiers().find(Cases.code(2))).isEmpty();
      assertThat(sandbox.logins() - before).isEqualTo(1);

      sandbox.expireSessions();
      assertThat(tracking.dossiers().find(Cases.code(1))).isPresent();
      assertThat(sandbox.logins() - before).isEqualTo(2);
    }
  }

  @Test
  void track_whenTheSignOnServerRefuses_saysWhatToCheck() {
    try (PortalClient tracking =
        PortalClient.builder(
                signOn("wrong"),
                AgencyCode.of(PortalSandbox.AGENCY),
                Credentials.clientCredentials(PortalSandbox.AGENCY, Secret.of("never sent")))
            .build()) {
      assertThatThrownBy(() -> tracking.dossiers().find(Cases.code(1)))
          .isInstanceOf(LoginRefused.class)
          .hasMessageContaining("client id and secret");
    }
  }

  private static IgateEnvironment signOn(String secret) {
    URI igate = sandbox.wires().igateUri();
    return IgateEnvironment.builder(igate)
        .trackingPath("pa/dossier-search/dvc")
        .trackingTokenUri(igate.resolve("realms/digo/protocol/openid-connect/token"))
        .trackingClient(Credentials.clientCredentials(PortalSandbox.AGENCY, Secret.of(secret)))
        .build();
  }

  @Test
  void submitAll_withOneThatIsRefused_sendsTheOthersOneACall() {
    Dossier foreign = dossier(DossierCode.of("000.00.00.H56-261122-3"));
    Dossier invalid = dossier(DossierCode.of("000.00.00.H22-261122-4"));

    SyncReport report =
        portal
            .dossiers()
            .submitAll(List.of(dossier, invalid, foreign), SyncOptions.batchesOf(50).inFlight(2));

    assertThat(report.acceptedCount()).isEqualTo(2);
    assertThat(report.refusedCount()).isEqualTo(1);
    assertThat(sandbox.callsOf("CreateDossier")).isEqualTo(2);
  }

  @Test
  void call_whenTheTokenEnds_logsInOnceAndRepeats() {
    portal.dossiers().submit(dossier);
    sandbox.expireSessions();

    portal.dossiers().reportProgress(Cases.step(dossier.code(), "Một"));

    assertThat(sandbox.logins()).isEqualTo(2);
    assertThat(sandbox.dossier(dossier.code().value()).steps()).hasSize(1);
  }

  @Test
  void calls_ofManyThreads_whenTheTokenEnds_logInOnce() throws Exception {
    portal.dossiers().submit(dossier);
    sandbox.expireSessions();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Optional<RecordedDossier>> find = () -> portal.dossiers().find(dossier.code());
      for (Future<Optional<RecordedDossier>> found :
          threads.invokeAll(new ArrayList<>(Collections.nCopies(24, find)))) {
        assertThat(found.get()).isPresent();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(sandbox.logins()).isEqualTo(2);
  }

  @Test
  void login_withAWrongSecret_isRefused() {
    try (PortalClient wrong =
        PortalClient.builder(
                portal.environment(),
                AGENCY,
                Credentials.clientCredentials(PortalSandbox.AGENCY, Secret.of("falsch")))
            .build()) {
      assertThatThrownBy(() -> wrong.dossiers().list()).isInstanceOf(LoginRefused.class);
    }
  }

  @Test
  void call_ofAnotherAgencysCode_is403AndRefused() {
    assertThatThrownBy(() -> portal.dossiers().allocateCode(AgencyCode.of("000.00.00.H22")))
        .isInstanceOfSatisfying(
            RefusedByPortal.class, refused -> assertThat(refused.code()).isEqualTo("403"));
  }

  @Test
  void reportProgress_whenTheAnswerIsLost_isUnknownAndNotRepeated() {
    portal.dossiers().submit(dossier);
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> portal.dossiers().reportProgress(Cases.step(dossier.code(), "Một")))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(sandbox.callsOf("CapNhatTienTrinh")).isEqualTo(1);
    assertThat(sandbox.dossier(dossier.code().value()).steps()).hasSize(1);
  }

  @Test
  void submit_whenTheAnswerIsLost_isSentAgain() {
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThat(portal.dossiers().submit(dossier).created()).isTrue();
    assertThat(sandbox.callsOf("CreateDossier")).isEqualTo(2);
    assertThat(sandbox.dossierCount()).isEqualTo(1);
  }

  @Test
  void list_whenAPageComesInItsPlace_saysWhoAnswered() {
    sandbox.nextCalls(9, Fault.htmlPage());

    assertThatThrownBy(() -> portal.dossiers().list()).isInstanceOf(AnsweredByIntermediary.class);
  }

  @Test
  void reportProgress_byAClientThatDoesNotKnowTheId_isInvalid() {
    portal.dossiers().submit(dossier);
    try (PortalClient other = sandbox.wires().igateClient().build()) {
      assertThatThrownBy(() -> other.dossiers().reportProgress(Cases.step(dossier.code(), "Một")))
          .isInstanceOf(InvalidRequest.class);
    }
    assertThat(sandbox.callsOf("CapNhatTienTrinh")).isZero();
  }
}
