package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.domain.Vnd;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PayGov hub, against the sheet's samples. */
class PayGovTest extends ClientOfPlatform {

  private static final PaymentReference REFERENCE = PaymentReference.of("100011768444245000");
  private static final PaymentOrders ORDERS =
      reference -> Optional.of(ExpectedPayment.of(REFERENCE, Vnd.of(150_000)));

  @Override
  PaymentAccount account() {
    return Samples.payGov().build();
  }

  private static PaymentOrder order() {
    AdministrativeFine fine =
        AdministrativeFine.builder("HS0001", LocalDate.of(2026, 1, 10), "Trần Thị Thử")
            .decidedBy("000.00.00.H00", "Đơn vị thử nghiệm")
            .category("01", "Giao thông")
            .treasuryCode("0011")
            .violated(Samples.ORDERED_AT, "Thanh Hóa")
            .build();
    return PaymentOrder.forFine(fine, Vnd.of(150_000), Samples.payee(), Samples.payer())
        .reference(REFERENCE)
        .narration("Hồ sơ thử nghiệm")
        .build();
  }

  private static ObjectNode tree() {
    return (ObjectNode) Samples.tree(Samples.bytes("pay-paygov-callback"));
  }

  /** Signed by the proposal, without any of the SDK's code. */
  static InboundRequest signed(ObjectNode message, boolean withOutcome) {
    String text =
        "KHOA-BI-MAT-THU-NGHIEM"
            + "KHOA-TRUY-CAP"
            + "PAYGOV-THU"
            + message.get("orderId").asText()
            + message.get("requestCode").asText()
            + message.get("amount").asText()
            + (withOutcome ? message.get("errorCode").asText() : "");
    message.put("checksum", Sha256.hex(text.getBytes(UTF_8)));
    return Confirms.request(message);
  }

  @Test
  void open_writesExactlyTheSheetsCreate() throws Exception {
    platform.answers(Samples.bytes("pay-paygov-create-response"));
    PaymentsClient behindTheBus =
        platform.client(
            Samples.payGov()
                .bearer(() -> Secret.of("token-1"))
                .lgspToken(() -> Secret.of("token-2"))
                .build());
    PaymentPage page = behindTheBus.open(order());
    RecordedRequest asked = platform.asked();
    assertThat(asked.getTarget()).isEqualTo("/paygov/create");
    assertThat(asked.getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(asked.getHeaders().get("lgspaccesstoken")).isEqualTo("token-2");
    assertThat(asked.getBody().toByteArray())
        .isEqualTo(Samples.compact("pay-paygov-create-request"));
    assertThat(page.uri()).isEqualTo(URI.create("https://paygov.example.test/p"));
  }

  @Test
  void open_ofADossier_namesTheUnitOnce() throws Exception {
    platform.answers("{\"data\":{\"url\":\"https://paygov.example.test/p\"}}");
    payments.open(Samples.order().reference(REFERENCE).build());
    JsonNode asked = Samples.tree(platform.asked().getBody().toByteArray());
    assertThat(asked.get("orderId").asText()).isEqualTo("000.00.00.H00-260101-0001-01");
  }

  @Test
  void open_whenTheReferenceIsNoRequestCode_isNeverSent() {
    assertThatThrownBy(() -> payments.open(Samples.order().build()))
        .isInstanceOf(InvalidRequest.class)
        .hasMessageContaining("newReference");
  }

  /** Unit and number of a decision, and the order that is sent; none for what is not sent. */
  @ParameterizedTest
  @CsvSource({
    "CA TP Huế,15/QĐ-XPHC,CA_TP_Hue-15/QD-XPHC-01",
    "Đội CSGT số 1,15,Doi_CSGT_so_1-15-01",
    "H56.1|2,1 5,H56.1_2-1_5-01",
    "'H56	1',15,H56_1-15-01",
    "CA Huế,CA Huế-7,CA_Hue-7-01",
    "H56😀,15,H56_-15-01",
    "(CA),15,",
    "-H56,15,",
    "日本,15,"
  })
  void open_ofAFine_sendsOnlyAnOrderThatItsOwnResultCanNameAgain(
      String unit, String number, @Nullable String orderId) throws Exception {
    requireComesBack(unit, number, orderId);
  }

  @ParameterizedTest
  @CsvSource({"50,45,true", "50,46,false", "50,50,false", "1,50,true"})
  void open_ofAFine_withLongCodes_isSentOnlyWhenTheOrderIsShortEnough(
      int unit, int number, boolean sent) throws Exception {
    String orderId = sent ? "U".repeat(unit) + "-" + "7".repeat(number) + "-01" : null;
    requireComesBack("U".repeat(unit), "7".repeat(number), orderId);
  }

  private void requireComesBack(String unit, String number, @Nullable String orderId)
      throws Exception {
    PaymentOrder order = orderOf(unit, number);
    if (orderId == null) {
      assertThatThrownBy(() -> payments.open(order))
          .isInstanceOfSatisfying(
              InvalidRequest.class,
              e ->
                  assertThat(e.violations())
                      .extracting(Violation::path)
                      .containsExactly("purpose"));
      return;
    }
    platform.answers(Samples.bytes("pay-paygov-create-response"));
    PaymentPage unusedSinceOnlySent = payments.open(order);
    JsonNode sent = Samples.tree(platform.asked().getBody().toByteArray());
    assertThat(sent.get("orderId").asText()).isEqualTo(orderId);
    ObjectNode result = tree();
    result.put("orderId", orderId);
    assertThat(payments.verify(signed(result, true), ORDERS).value().succeeded()).isTrue();
  }

  private static PaymentOrder orderOf(String unit, String number) {
    AdministrativeFine fine =
        ((AdministrativeFine) order().purpose())
            .toBuilder().decisionNumber(number).decidedByCode(unit).build();
    return order().toBuilder().purpose(fine).build();
  }

  @Test
  void answerInquiry_ofABillThatCouldNotComeBack_isTheHostsError() {
    PaymentOrder order = orderOf("(CA)", "15");
    InboundRequest question =
        InboundRequest.of("{\"MaHoSo\":\"000.00.00.H00-260101-0001\"}".getBytes(UTF_8));
    assertThatThrownBy(
            () -> payments.answerInquiry(question, dossier -> BillAnswer.due(Bill.of(order))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("come back");
  }

  @Test
  void open_whenTheHubSaysTheChecksumIsWrong_saysThatTheSecretIsOld() {
    platform.answers("{\"error_code\":\"SIGNATURE_WRONG\",\"error_message\":\"x\"}");
    assertThatThrownBy(() -> payments.open(order())).isInstanceOf(SecretRefused.class);
  }

  @Test
  void newReference_hasEighteenDigitsAndIsTaken() throws Exception {
    platform.answers(Samples.bytes("pay-paygov-create-response"));
    PaymentReference reference = payments.newReference(Samples.fee(), Samples.ORDERED_AT);
    assertThat(reference.value()).matches("\\d{18}");
    payments.open(order().toBuilder().reference(reference).build());
    assertThat(platform.askedBody()).contains(reference.value());
  }

  @Test
  void verify_whenSignedWithTheOutcome_isAProofAndAnsweredAsTheSheetSays() {
    Verified<PaymentResult> verified = payments.verify(signed(tree(), true), ORDERS);
    assertThat(verified.value().succeeded()).isTrue();
    assertThat(verified.value().outcomeSigned()).isTrue();
    assertThat(verified.value().paidAt()).contains(Samples.CONFIRMED_AT);
    assertThat(verified.acknowledgement()).isEqualTo(Samples.compact("pay-paygov-callback-ack"));
  }

  @Test
  void verify_whenTheOutcomeIsNotSigned_isNoProof() {
    assertThat(rejected(signed(tree(), false), ORDERS).reason()).isEqualTo(Reason.WRONG_CHECKSUM);
    PaymentsClient asRequest =
        platform.client(Samples.payGov().resultChecksum(PayGovChecksum.AS_REQUEST).build());
    assertThat(asRequest.verify(signed(tree(), false), ORDERS).value().outcomeSigned()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "errorCode,0,MALFORMED,FAILED",
    "orderId,000.00.00.H00-HS0001,MALFORMED,FAILED",
    "requestCode,1,MALFORMED,FAILED",
    "amount,015,MALFORMED,FAILED",
    "amount,1500001,AMOUNT_DIFFERS,FAILED",
    "requestCode,100011768444245009,UNKNOWN_REFERENCE,FAILED"
  })
  void verify_whenSomethingElseIsTold_isRefusedThoughItIsSigned(
      String field, String value, String reason, String code) {
    ObjectNode message = tree();
    message.put(field, value);
    var rejected = rejected(signed(message, true), ORDERS);
    assertThat(rejected.reason()).isEqualTo(Reason.valueOf(reason));
    assertThat(Samples.tree(rejected.acknowledgement()).get("error_code").asText()).isEqualTo(code);
  }

  @Test
  void verify_whenForged_answersThatTheSignatureIsWrong() {
    ObjectNode forged = tree();
    forged.put("checksum", "00");
    assertThat(
            Samples.tree(rejected(Confirms.request(forged), ORDERS).acknowledgement())
                .get("error_code")
                .asText())
        .isEqualTo("SIGNATURE_WRONG");
  }

  @Test
  void query_isNotOffered() {
    assertThatThrownBy(() -> payments.query(REFERENCE, Samples.ORDERED_AT))
        .isInstanceOf(NotOffered.class);
  }

  @Test
  void answerInquiry_writesTheAttestedMembers() {
    InboundRequest inquiry = InboundRequest.of(Samples.bytes("pay-inquiry-request"));
    JsonNode due =
        Samples.tree(
            payments.answerInquiry(
                inquiry, dossier -> BillAnswer.due(Bill.of(Samples.order().build()))));
    assertThat(due.get("error_code").asText()).isEqualTo("SUCCESSFUL");
    JsonNode entry = due.get("data").get("danhSachThanhToan").get(0);
    assertThat(entry.get("trangThai").asInt()).isZero();
    assertThat(entry.get("soTien").asText()).isEqualTo("150000");
    assertThat(due.get("data").get("tenNguoiNop").asText()).isEqualTo("Nguyễn Văn Thử");
    assertThat(payments.answerInquiry(inquiry, dossier -> BillAnswer.notFound()))
        .asString(UTF_8)
        .isEqualTo("{\"error_code\":\"FAILED\",\"error_message\":\"\"}");
  }

  @Test
  void answerInquiry_whenTheHostFails_passesItOn() {
    assertThatThrownBy(
            () ->
                payments.answerInquiry(
                    InboundRequest.of(Samples.bytes("pay-inquiry-request")),
                    dossier -> {
                      throw new IllegalArgumentException("database");
                    }))
        .hasMessage("database");
  }

  @Test
  void settings_showNoSecret() {
    assertThat(Samples.payGov().build().toString())
        .doesNotContain("KHOA-TRUY-CAP")
        .doesNotContain("KHOA-BI-MAT");
  }
}
