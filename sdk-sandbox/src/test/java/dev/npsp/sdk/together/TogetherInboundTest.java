package dev.npsp.sdk.together;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.inbound.FileTicket;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.sandbox.AgencyCall;
import dev.npsp.sdk.sandbox.AgencyFile;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxDossier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sandbox as the portal, calling the SDK's inbound portal over real HTTP. */
class TogetherInboundTest {
  private static final byte[] PDF = "%PDF-1.7 ví dụ".getBytes(StandardCharsets.UTF_8);

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private InboundOffice office;
  private InboundServer server;

  @BeforeEach
  void open() throws Exception {
    office = new InboundOffice("sandbox-agency-key");
    server = InboundServer.start(InboundServer.Kind.JDK, office.inbound);
    sandbox.agencyAt(server.uri());
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void promotion_filedOnThePortal_comesInIsDecidedAndShownThere(InboundServer.Kind kind)
      throws Exception {
    try (InboundServer own = InboundServer.start(kind, office.inbound)) {
      sandbox.agencyAt(own.uri());
      AgencyCall filed = sandbox.filePromotion("Công ty Ví Dụ", "0100000000", "Tết");
      assertThat(filed.acknowledged()).isTrue();
      assertThat(filed.status()).isEqualTo(200);
      PromotionDossier promotion = requireNonNull(office.promotions.get(filed.reference()));
      assertThat(promotion.trader().name()).isEqualTo("Công ty Ví Dụ");
      assertThat(promotion.programme().totalValue()).contains(Vnd.of(1_000_000));
      assertThat(promotion.papers()).hasSize(1);

      sandbox
          .client()
          .dossiers()
          .updateStatus(
              StatusUpdate.builder(promotion.portalNumber(), DossierStatus.RECEIVED)
                  .at(Instant.parse("2026-11-23T02:00:00Z"))
                  .localNumber("KM-H56-1")
                  .note("Đã tiếp nhận")
                  .build());

      SandboxDossier shown = sandbox.dossier(filed.reference());
      assertThat(shown.status()).isEqualTo("2");
      assertThat(shown.localCode()).contains("KM-H56-1");
      assertThat(shown.steps().get(0).note()).isEqualTo("Đã tiếp nhận");
      assertThat(shown.bornOnPortal()).isTrue();
    }
  }

  @Test
  void promotion_whoseAnswerGetsLost_isBroughtAgainAndStoredOnce() {
    sandbox.nextCall(Fault.lostAgencyAnswer());
    AgencyCall filed = sandbox.filePromotion("Công ty Ví Dụ", "0100000000", "Tết");
    assertThat(filed.acknowledged()).isTrue();
    assertThat(filed.attempt()).isEqualTo(2);
    assertThat(filed.answer()).contains("\"error_code\":1");
    assertThat(office.promotions).hasSize(1);
    assertThat(office.outcomes()).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.REPEATED);
    assertThat(sandbox.agencyCalls(filed.reference()))
        .extracting(AgencyCall::status)
        .containsExactly(0, 200);
  }

  @Test
  void promotion_broughtTwiceAlthoughAcknowledged_isStoredOnce() {
    sandbox.nextCall(Fault.repeatedAgencyCall());
    AgencyCall filed = sandbox.filePromotion("Công ty Ví Dụ", "0100000000", "Tết");
    assertThat(filed.attempt()).isEqualTo(2);
    assertThat(office.promotions).hasSize(1);
    assertThat(office.outcomes()).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.REPEATED);
  }

  @Test
  void notice_withAForgedKey_isRefusedAndTheGenuineOneTaken() {
    sandbox.nextCall(Fault.forgedAgencyKey());
    AgencyCall forged = sandbox.sendLandTaxNotice(InboundOffice.DOSSIER, 1_500_000);
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.acknowledged()).isFalse();
    assertThat(office.notices).isEmpty();
    AgencyCall genuine = sandbox.bringAgain(InboundOffice.DOSSIER);
    assertThat(genuine.acknowledged()).isTrue();
    assertThat(office.notices).hasSize(1);
    assertThat(office.outcomes())
        .containsExactly(InboundOutcome.FOREIGN_CALLER, InboundOutcome.ACCEPTED);
  }

  @Test
  void promotion_whileTheHostFails_isNotAcknowledgedAndTakenWhenItComesAgain() {
    office.closed = true;
    AgencyCall failed = sandbox.filePromotion("Công ty Ví Dụ", "0100000000", "Tết");
    assertThat(failed.acknowledged()).isFalse();
    assertThat(office.promotions).isEmpty();
    office.closed = false;
    assertThat(sandbox.bringAgain(failed.reference()).acknowledged()).isTrue();
    assertThat(office.promotions).containsOnlyKeys(failed.reference());
    assertThat(office.outcomes())
        .containsExactly(InboundOutcome.HOST_FAILED, InboundOutcome.ACCEPTED);
  }

  @Test
  void amendment_ofAKnownPromotion_isTakenAndOfAnUnknownOneIsNot() {
    AgencyCall filed = sandbox.filePromotion("Công ty Ví Dụ", "0100000000", "Tết");
    AgencyCall amended = sandbox.amendPromotion(filed.reference(), "Tết lớn", "Thêm hàng");
    assertThat(amended.acknowledged()).isTrue();
    assertThat(requireNonNull(office.amendments.get(amended.reference())).changes().name())
        .contains("Tết lớn");
    office.promotions.clear();
    AgencyCall unknown = sandbox.amendPromotion(filed.reference(), "Tết nhỏ", "Bớt hàng");
    assertThat(unknown.acknowledged()).isFalse();
    assertThat(office.outcomes()).endsWith(InboundOutcome.UNKNOWN_REFERENCE);
  }

  @Test
  void landTax_owedAndPaid_comesInWhole() {
    assertThat(sandbox.sendLandTaxNotice(InboundOffice.DOSSIER, 1_500_000).acknowledged()).isTrue();
    assertThat(sandbox.sendLandTaxReceipt(InboundOffice.DOSSIER, 1_500_000).acknowledged())
        .isTrue();
    assertThat(requireNonNull(office.notices.get(InboundOffice.DOSSIER)).lines().get(0).amount())
        .contains(Vnd.of(1_500_000));
    assertThat(requireNonNull(office.receipts.get(InboundOffice.DOSSIER)).payment().saysPaid())
        .isTrue();
  }

  @Test
  void status_ofAKnownDossier_isTheWholeAnswerAndOfAnotherIsNone() {
    AgencyCall known = sandbox.askStatus(InboundOffice.DOSSIER);
    assertThat(known.acknowledged()).isTrue();
    assertThat(known.answer()).contains("\"TrangThaiHoSo\":\"4\"");
    AgencyCall unknown = sandbox.askStatus("000.00.00.H56-261122-99999");
    assertThat(unknown.acknowledged()).isFalse();
    assertThat(unknown.answer()).contains("\"error_code\":\"-1\"");
  }

  @ParameterizedTest
  @EnumSource
  void file_withATicket_isFetchedAndOtherwiseIs204(InboundServer.Kind kind) throws Exception {
    try (InboundServer own = InboundServer.start(kind, office.inbound)) {
      sandbox.agencyAt(own.uri());
      FileTicket ticket =
          office.files.share("giấy phép.pdf", "application/pdf", PDF, Duration.ofMinutes(5));
      AgencyFile file = sandbox.download(ticket.at(own.uri()));
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.contentType()).isEqualTo("application/pdf");
      assertThat(file.content()).isEqualTo(PDF);
      office.files.withdraw(ticket);
      AgencyFile gone = sandbox.download(ticket.at(own.uri()));
      assertThat(gone.status()).isEqualTo(204);
      assertThat(gone.content()).isEmpty();
    }
  }

  @Test
  void file_thatLiesElsewhere_isNotFetchedByTheSandbox() {
    assertThatThrownBy(() -> sandbox.download(URI.create("http://192.0.2.1/downloadfile/x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void body_beyondTheLimit_is413AndTheNextCallIsServed(InboundServer.Kind kind) throws Exception {
    try (InboundServer own = InboundServer.start(kind, office.inbound)) {
      sandbox.agencyAt(own.uri());
      AgencyCall large =
          sandbox.bring("addtthcKhuyenMai", "{\"MaHoSo\":\"" + "x".repeat(110_000) + "\"}");
      assertThat(large.status()).isEqualTo(413);
      assertThat(office.outcomes()).containsExactly(InboundOutcome.TOO_LARGE);
      assertThat(sandbox.filePromotion("Công ty Ví Dụ", "0100000000", "Tết").acknowledged())
          .isTrue();
    }
  }

  @Test
  void unknownPathAndBrokenJson_areAnsweredAndTold() {
    assertThat(sandbox.bring("nothing/here", "{}").status()).isEqualTo(404);
    assertThat(sandbox.bring("addtthcKhuyenMai", "{").answer()).contains("\"error_code\":-1");
    assertThat(office.outcomes())
        .containsExactly(InboundOutcome.NOT_SERVED, InboundOutcome.REJECTED);
  }

  @Test
  void testApi_playsThePortalToo() throws Exception {
    String filed = post("promotion?trader=V%C3%AD%20D%E1%BB%A5&tax=0100000000&programme=T");
    assertThat(filed).contains("\"acknowledged\":true");
    String number = office.promotions.keySet().iterator().next();
    assertThat(post("amend?number=" + number + "&programme=B&reason=C"))
        .contains("\"acknowledged\":true");
    assertThat(post("land-tax-notice?dossier=H56-261122-1&amount=5"))
        .contains("\"acknowledged\":true");
    assertThat(post("land-tax-receipt?dossier=H56-261122-1&amount=5"))
        .contains("\"acknowledged\":true");
    assertThat(post("ask-status?dossier=" + InboundOffice.DOSSIER))
        .contains("\"acknowledged\":true");
    assertThat(post("fault?kind=lost-agency-answer")).contains("done");
    assertThat(post("bring-again?reference=" + number)).contains("\"attempt\":2");
    FileTicket ticket = office.files.share("a.pdf", "application/pdf", PDF, Duration.ofMinutes(5));
    assertThat(post("download?url=" + ticket.at(server.uri()))).contains("\"status\":200");
    HttpRequest calls =
        HttpRequest.newBuilder(sandbox.uri().resolve("sandbox/agency-calls?reference=" + number))
            .build();
    assertThat(send(calls)).contains("\"path\":\"addtthcKhuyenMai\"");
  }

  private static String post(String what) throws Exception {
    return send(
        HttpRequest.newBuilder(sandbox.uri().resolve("sandbox/" + what))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
  }

  private static String send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
