package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.CallbackRejected.Reason;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.Vnd;
import java.net.URI;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The KeyPay 3 profile, against the sheet's samples. */
class KeyPayTest extends ClientOfPlatform {

  private static final PaymentReference REFERENCE = PaymentReference.of("10001_00000000-0000-");
  private static final PaymentOrders ORDERS =
      reference -> java.util.Optional.of(ExpectedPayment.of(REFERENCE, Vnd.of(150_000)));

  @Override
  PaymentAccount account() {
    return Samples.keyPay().build();
  }

  private static PaymentOrder order() {
    return PaymentOrder.forDossier(Samples.fee(), Vnd.of(150_000), Samples.payee(), Samples.payer())
        .reference(REFERENCE)
        .orderedAt(Samples.ORDERED_AT)
        .build();
  }

  private static ObjectNode tree() {
    return (ObjectNode) Samples.tree(Samples.bytes("pay-keypay3-callback"));
  }

  @Test
  void open_writesTheSheetsCreate() throws Exception {
    platform.answers(Samples.bytes("pay-keypay3-create-response"));
    PaymentPage page = payments.open(order());
    RecordedRequest asked = platform.asked();
    assertThat(asked.getTarget()).isEqualTo("/keypay/create");
    // the sample's description and narration differ; on this wire both are the order's narration
    ObjectNode expected = (ObjectNode) Samples.tree(Samples.bytes("pay-keypay3-create-request"));
    expected.put("description", order().narration());
    assertThat(asked.getBody().toByteArray()).isEqualTo(Samples.JSON.write(expected));
    assertThat(page.uri()).isEqualTo(URI.create("https://keypay.example.test/p/GIA-LAP"));
  }

  @Test
  void verify_ofTheSheetsCallback_isGenuineButNoProof() {
    Verified<PaymentResult> verified =
        payments.verify(InboundRequest.of(Samples.bytes("pay-keypay3-callback")), ORDERS);
    assertThat(verified.value().succeeded()).isTrue();
    assertThat(verified.value().outcomeSigned()).isFalse();
    assertThat(verified.value().transactionId()).isEqualTo("KP0001");
    assertThat(verified.acknowledgement()).isEqualTo(Samples.compact("pay-keypay3-callback-ack"));
  }

  @ParameterizedTest
  @CsvSource({
    "trans_amount,1,AMOUNT_DIFFERS",
    "client_id,OTHER,FOREIGN_PARTNER",
    "currency_code,USD,CURRENCY_DIFFERS",
    "command,REFUND,MALFORMED",
    "transaction_id,10002_x,UNKNOWN_REFERENCE",
    "status,00,MALFORMED",
    "status,x,MALFORMED",
    "trans_amount,0150000,MALFORMED",
    "description,x|y,-"
  })
  void verify_whenSomethingElseIsTold_isRefusedThoughItIsSigned(
      String field, String value, String reason) {
    ObjectNode message = tree();
    message.put(field, value);
    InboundRequest request = KeyPays.signed(message);
    if (reason.equals("-")) {
      assertThat(payments.verify(request, ORDERS).value().narration()).isEqualTo(value);
      return;
    }
    CallbackRejected rejected = rejected(request, ORDERS);
    assertThat(rejected.reason()).isEqualTo(Reason.valueOf(reason));
    assertThat(Samples.tree(rejected.acknowledgement()).get("return_code").asInt()).isEqualTo(-1);
  }

  @Test
  void verify_whenOurOwnRequestComesBack_isForged() {
    ObjectNode message = tree();
    message.put("check_sum", KeyPays.hmac(message, "KHOA-1"));
    assertThat(rejected(Confirms.request(message), ORDERS).reason())
        .isEqualTo(Reason.WRONG_CHECKSUM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "[]", "", "{\"status\":{}}", "{\"trans_amount\":1.5}"})
  void verify_whenBytesAreNoMessage_isMalformed(String body) {
    assertThat(rejected(InboundRequest.of(body.getBytes(UTF_8)), ORDERS).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void settings_whenBothKeysAreTheSame_areRefused() {
    KeyRing keys = KeyRing.of(Secret.of("one"));
    assertThatThrownBy(
            () -> KeyPaySettings.builder("C", keys, keys, URI.create("https://x.test/")).build())
        .hasMessageContaining("must differ");
    assertThat(Samples.keyPay().build().toString()).doesNotContain("KHOA-1");
  }

  @Test
  void open_whenTheReferenceIsTooLong_isNeverSent() {
    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> payments.open(Samples.order().build()));
    assertThat(invalid.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple("reference", "Pattern"));
    assertThat(platform.server.getRequestCount()).isZero();
  }

  @Test
  void newReference_isShortAndNew() throws Exception {
    platform.answers(Samples.bytes("pay-keypay3-create-response"));
    PaymentReference one = payments.newReference(Samples.fee(), Samples.ORDERED_AT);
    PaymentReference other = payments.newReference(Samples.fee(), Samples.ORDERED_AT);
    assertThat(one).isNotEqualTo(other);
    payments.open(order().toBuilder().reference(one).build());
    assertThat(platform.askedBody()).contains(one.value());
  }

  @Test
  void open_whenRefused_keepsItsWords() {
    platform.answers("{\"error\":\"5\",\"msg\":\"Sai dữ liệu\"}");
    RefusedByPortal refused =
        catchThrowableOfType(RefusedByPortal.class, () -> payments.open(order()));
    assertThat(refused.message()).isEqualTo("Sai dữ liệu");
  }

  @Test
  void query_signsTheThreeFieldsAndReadsOnlyZeroAsPaid() throws Exception {
    platform.answers(
        "{\"error\":\"0\",\"data\":{\"transaction_id\":\"10001_00000000-0000-\","
            + "\"trans_amount\":150000,\"status\":0,\"transaction_code\":\"KP0001\"}}");
    platform.answers("{\"error\":0,\"status\":\"1\"}");
    platform.answers("{\"error\":\"9\",\"msg\":\"Không tìm thấy giao dịch\"}");
    PaymentInquiryResult paid = payments.query(REFERENCE, Samples.ORDERED_AT);
    assertThat(paid.saysPaid(Vnd.of(150_000))).isTrue();
    assertThat(paid.saysPaid(Vnd.of(1))).isFalse();
    ObjectNode asked = (ObjectNode) Samples.tree(platform.asked().getBody().toByteArray());
    assertThat(asked.fieldNames())
        .toIterable()
        .containsExactly("client_id", "command", "transaction_id", "check_sum");
    PaymentInquiryResult other = payments.query(REFERENCE, Samples.ORDERED_AT);
    assertThat(other.statusCode().orElseThrow().isKnown()).isFalse();
    assertThatThrownBy(() -> payments.query(REFERENCE, Samples.ORDERED_AT))
        .isInstanceOf(NotFoundAtPortal.class);
  }

  @Test
  void receipt_isNotOffered() {
    assertThatThrownBy(() -> payments.receipt(REFERENCE, Samples.ORDERED_AT))
        .isInstanceOf(NotOffered.class)
        .hasMessageContaining("own system");
  }
}
