package dev.npsp.sdk.banking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.BillTerms;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankingClientTest {

  private static final DossierCode DOSSIER = DossierCode.of("000.00.00.H00-260101-0001");

  private final MockWebServer server = new MockWebServer();
  private PortalClient portal;

  @BeforeEach
  void open() throws IOException {
    server.start();
    portal =
        PortalClient.builder(
                PortalEnvironment.mapi(uri()),
                AgencyCode.of("000.00.00.H00"),
                Credentials.password("user", Secret.of("password")))
            .sleeper(duration -> {})
            .build();
  }

  @AfterEach
  void close() {
    portal.close();
    server.close();
  }

  @Test
  void inquire_writesTheSampleAndReadsTheSample() throws Exception {
    answer(EtaxSamples.bytes("pay-inquiry-response-due"));

    BillReply reply = portal.banking().inquire(uri(), DOSSIER);

    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().encodedPath()).isEqualTo("/dptracuuthanhtoanhs");
    assertThat(Objects.requireNonNull(request.getBody()).toByteArray())
        .isEqualTo(EtaxSamples.compact("pay-inquiry-request"));
    DueBill bill = reply.bill().orElseThrow();
    assertThat(reply.state()).isEqualTo(BillReply.State.DUE);
    assertThat(bill.amount()).isEqualTo(Vnd.of(150_000));
    assertThat(bill.lookupCode()).contains("000.00.00.H00-260101-000120260115093000");
    assertThat(bill.payeeAccount()).contains("0000000000001");
    assertThat(bill.lines())
        .extracting(due -> due.line().name())
        .containsExactly("Phí thẩm định", "Lệ phí cấp phép");
    assertThat(bill.additional()).containsEntry("client_id", "CLIENT-THU-NGHIEM");
    assertThat(bill.toString()).doesNotContain("Nguyễn");
  }

  @Test
  void inquire_whenNothingIsDueOrNotFound_tellsThemApart() {
    answer(EtaxSamples.bytes("pay-inquiry-response-notfound"));
    assertThat(portal.banking().inquire(uri(), DOSSIER).state())
        .isEqualTo(BillReply.State.NOT_FOUND);
    answer("{\"error_code\":\"0\",\"message\":[]}");
    assertThat(portal.banking().inquire(uri(), DOSSIER).state())
        .isEqualTo(BillReply.State.NOTHING_DUE);
  }

  @Test
  void inquire_readsNumbersOneLineAndEmptyTextsForArrays() {
    answer(
        "{\"error_code\":1,\"message\":{\"PhiLePhi\":\"\",\"DSKhoanNop\":{\"NoiDung\":\"x\",\"SoTien\":7000}}}");
    DueBill bill = portal.banking().inquire(uri(), DOSSIER).bill().orElseThrow();
    assertThat(bill.amount()).isEqualTo(Vnd.of(7_000));
    assertThat(bill.number()).isEqualTo(DOSSIER.value());
    assertThat(bill.lookupCode()).isEmpty();
  }

  @Test
  void s2_inquire_whenTheBillDoesNotAddUp_isNotTaken() {
    for (String odd :
        List.of(
            "{\"PhiLePhi\":[{\"SoTien\":1}],\"DSKhoanNop\":[{\"SoTien\":2}]}",
            "{\"DSKhoanNop\":[{\"SoTien\":1.5}]}",
            "{\"DSKhoanNop\":[{\"SoTien\":\"-1\"}]}",
            "{\"DSKhoanNop\":[]}",
            "{\"MaHoSo\":\"000.00.00.H00-260101-0002\",\"DSKhoanNop\":[{\"SoTien\":1}]}",
            "{\"DSKhoanNop\":[null]}",
            "{\"DSKhoanNop\":[{\"SoTien\":1},null]}",
            "{\"PhiLePhi\":[\"x\"]}",
            "{\"DSKhoanNop\":["
                + "{\"SoTien\":\"999999999999999\"},".repeat(9_299)
                + "{\"SoTien\":\"999999999999999\"}]}",
            "[]")) {
      answer("{\"error_code\":1,\"message\":" + odd + "}");
      assertThatThrownBy(() -> portal.banking().inquire(uri(), DOSSIER))
          .as(odd)
          .isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @Test
  void inquire_whenTheLookupCodeCannotBeSigned_isNotTaken_butANarrationIs() {
    for (String code : List.of("L|1", "L\\n1", "L\\u0000", "L".repeat(101))) {
      answer(
          "{\"error_code\":1,\"message\":{\"MaTraCuuTT\":\"%s\",\"DSKhoanNop\":{\"SoTien\":1}}}"
              .formatted(code));
      assertThatThrownBy(() -> portal.banking().inquire(uri(), DOSSIER))
          .as(code)
          .isInstanceOf(AnswerNotUnderstood.class);
    }
    answer(
        "{\"error_code\":1,\"message\":{\"NoiDungThanhToan\":\"a | b\\nc\",\"DSKhoanNop\":{\"SoTien\":1}}}");
    DueBill told = portal.banking().inquire(uri(), DOSSIER).bill().orElseThrow();
    assertThat(told.narration()).contains("a | b\nc");
    assertThat(BillTerms.of(told).narration()).contains("a b c");
  }

  @Test
  void inquire_whenTheNumberComesInAnotherLetterCase_isTheSameBill() {
    answer("{\"error_code\":1,\"message\":{\"MaHoSo\":\"TB01\",\"DSKhoanNop\":{\"SoTien\":1}}}");
    DueBill told = proposals().inquire(uri(), BillKind.TAX_NOTICE, "tb01").bill().orElseThrow();
    assertThat(BillKey.of(BillKind.TAX_NOTICE, told))
        .isEqualTo(BillKey.of(BillKind.TAX_NOTICE, "tb01", ""));
  }

  @Test
  void tell_whenANumberCannotBeSigned_isNeverSent() {
    BankPayment odd = paid(BillKey.of(DOSSIER)).toBuilder().transaction("PP|1").build();
    assertThatThrownBy(() -> proposals().tell(odd))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("transaction");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void inquire_whenTheAgencySaysSomethingElse_isRefused() {
    answer("{\"error_code\":\"55\",\"message\":\"Bảo trì\"}");
    assertThatThrownBy(() -> portal.banking().inquire(uri(), DOSSIER))
        .isInstanceOfSatisfying(RefusedByPortal.class, e -> assertThat(e.code()).isEqualTo("55"));
  }

  @Test
  void inquire_ofAnotherKind_namesKindAndNumber() throws Exception {
    answer("{\"error_code\":0,\"message\":[]}");
    proposals().inquire(uri(), BillKind.ELECTRICITY, "PE01000000001");
    assertThat(Objects.requireNonNull(server.takeRequest().getBody()).utf8())
        .isEqualTo("{\"LoaiTraCuu\":\"DIEN\",\"MaTraCuu\":\"PE01000000001\"}");
  }

  @Test
  void tell_writesTheMembersOfConfirmAndTheDossierBeforeTheChecksum() throws Exception {
    answer(EtaxSamples.bytes("pay-confirm-ack"));

    proposals().tell(paid(BillKey.of(DOSSIER)));

    RecordedRequest request = server.takeRequest();
    String sample = new String(EtaxSamples.compact("pay-confirm-request"), UTF_8);
    assertThat(request.getUrl().encodedPath()).isEqualTo("/pp/bank-result");
    assertThat(Objects.requireNonNull(request.getBody()).utf8())
        .isEqualTo(
            sample.replace(
                "\"MaXacThuc\"", "\"MaHoSo\":\"000.00.00.H00-260101-0001\",\"MaXacThuc\""));
  }

  @Test
  void tell_whenItIsRefusedOrAnotherPaymentIsAcknowledged_throws() {
    answer(EtaxSamples.bytes("pay-confirm-ack-error"));
    assertThatThrownBy(() -> proposals().tell(paid(BillKey.of(DOSSIER))))
        .isInstanceOf(RefusedByPortal.class);
    answer("{\"MaLoi\":\"00\",\"MaThamChieu\":\"another\"}");
    assertThatThrownBy(() -> proposals().tell(paid(BillKey.of(DOSSIER))))
        .isInstanceOf(OutcomeUnknown.class);
    answer("{\"MaLoi\":\"00\",\"MaThamChieu\":null}");
    proposals().tell(paid(BillKey.of(BillKind.TAX_NOTICE, "TB1", "")));
  }

  private static BankPayment paid(BillKey bill) {
    BillTerms terms =
        BillTerms.builder(Vnd.of(150_000))
            .invoice("dvc000000H0026010100120260115093045")
            .narration("THANH TOAN HO SO 000.00.00.H00-260101-0001")
            .build();
    return BankPayment.builder("NB1", bill, terms)
        .transaction("PP0000000000001")
        .settledAt(VietnamTime.of(java.time.LocalDateTime.of(2026, 1, 15, 9, 32, 12)))
        .build();
  }

  private BankProposalsClient proposals() {
    return portal.bankProposals(
        BankSettings.builder(
                "DT-THU-NGHIEM", "NHTHU", KeyRing.of(Secret.of("KHOA-BI-MAT-THU-NGHIEM")))
            .build());
  }

  private URI uri() {
    return server.url("/").uri();
  }

  private void answer(byte[] json) {
    answer(new String(json, UTF_8));
  }

  private void answer(String json) {
    server.enqueue(new MockResponse.Builder().body(json).build());
  }
}
