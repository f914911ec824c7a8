package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payment messages that the portal sends to the agency. */
class PaymentHandlersTest {

  private static final String RESULT = "dpnhankqthanhtoanhs";
  private static final String INQUIRY = "dptracuuthanhtoanhs";

  private final List<InboundEvent> heard = new ArrayList<>();
  private final List<PaymentResult> recorded = new ArrayList<>();
  private Platform platform;
  private PaymentsClient payments;

  @BeforeEach
  void start() throws IOException {
    platform = new Platform();
    payments = platform.client(Samples.settings().build());
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  @Test
  void result_ofTheSample_isRecordedOnceAndAcknowledgedByteForByte() {
    InboundPortal door = results(result -> recorded.add(result.value()));
    InboundReply first = post(door, RESULT, Samples.bytes("pay-confirm-request"));
    InboundReply repeat = post(door, RESULT, Samples.bytes("pay-confirm-request"));
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body()).isEqualTo(Samples.compact("pay-confirm-ack"));
    assertThat(repeat.body()).isEqualTo(first.body());
    assertThat(recorded).hasSize(1);
    assertThat(kinds()).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.REPEATED);
    assertThat(heard.get(0).reference()).contains(Samples.REFERENCE.value());
  }

  @Test
  void result_withABadChecksum_isAnsweredInTheProtocolsFormAndTold() {
    InboundPortal door = results(result -> recorded.add(result.value()));
    String forged =
        new String(Samples.bytes("pay-confirm-request"), StandardCharsets.UTF_8)
            .replace("150000", "150001");
    InboundReply reply = post(door, RESULT, forged.getBytes(StandardCharsets.UTF_8));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo(Samples.compact("pay-confirm-ack-error"));
    assertThat(recorded).isEmpty();
    assertThat(kinds()).containsExactly(InboundOutcome.REJECTED);
    assertThat(heard.get(0).reason()).contains(CallbackRejected.Reason.WRONG_CHECKSUM);
  }

  @Test
  void result_whenTheRecorderThrows_isNotAcknowledgedAndComesAgain() {
    List<String> attempts = new ArrayList<>();
    InboundPortal door =
        results(
            result -> {
              attempts.add("tried");
              if (attempts.size() == 1) {
                throw new IllegalStateException("database");
              }
              recorded.add(result.value());
            });
    InboundReply failed = post(door, RESULT, Samples.bytes("pay-confirm-request"));
    assertThat(failed.status()).isEqualTo(500);
    assertThat(new String(failed.body(), StandardCharsets.UTF_8)).doesNotContain("MaLoi");
    InboundReply again = post(door, RESULT, Samples.bytes("pay-confirm-request"));
    assertThat(again.body()).isEqualTo(Samples.compact("pay-confirm-ack"));
    assertThat(recorded).hasSize(1);
    assertThat(kinds()).containsExactly(InboundOutcome.HOST_FAILED, InboundOutcome.ACCEPTED);
  }

  @Test
  void inquiry_ofADueAndOfAnUnknownDossier_isAnsweredAndTold() {
    InboundPortal due = inquiries(dossier -> BillAnswer.due(Bill.of(Samples.order().build())));
    InboundReply bill = post(due, INQUIRY, Samples.bytes("pay-inquiry-request"));
    assertThat(Samples.tree(bill.body()).get("error_code").asInt()).isEqualTo(1);
    assertThat(Samples.tree(bill.body()).get("message").get("MaHoSo").asText())
        .isEqualTo(Samples.DOSSIER.value());
    InboundPortal none = inquiries(dossier -> BillAnswer.notFound());
    InboundReply unknown = post(none, INQUIRY, Samples.bytes("pay-inquiry-request"));
    assertThat(unknown.body()).isEqualTo(Samples.compact("pay-inquiry-response-notfound"));
    InboundReply malformed = post(none, INQUIRY, "{".getBytes(StandardCharsets.UTF_8));
    assertThat(malformed.body()).isEqualTo(Samples.compact("pay-inquiry-response-notfound"));
    assertThat(kinds())
        .containsExactly(
            InboundOutcome.ACCEPTED,
            InboundOutcome.UNKNOWN_REFERENCE,
            InboundOutcome.UNKNOWN_REFERENCE);
  }

  @Test
  void inquiry_whenTheHostThrows_isNotAnsweredAsNotFoundAndTold() {
    InboundPortal door =
        inquiries(
            dossier -> {
              throw new IllegalStateException("database");
            });
    InboundReply reply = post(door, INQUIRY, Samples.bytes("pay-inquiry-request"));
    assertThat(reply.status()).isEqualTo(500);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).doesNotContain("error_code");
    assertThat(kinds()).containsExactly(InboundOutcome.HOST_FAILED);
    assertThat(heard.get(0).failure().orElseThrow()).hasMessage("database");
  }

  private InboundPortal results(Consumer<Verified<PaymentResult>> recorder) {
    PaymentOrder order = Samples.order().build();
    return InboundPortal.builder(CallerGuard.everybody())
        .onPaymentResult(payments.resultHandler(reference -> Optional.of(order), recorder))
        .listener(heard::add)
        .build();
  }

  private InboundPortal inquiries(Function<dev.npsp.sdk.domain.DossierCode, BillAnswer> bills) {
    return InboundPortal.builder(CallerGuard.everybody())
        .onBillInquiry(payments.inquiryHandler(bills))
        .listener(heard::add)
        .build();
  }

  private List<InboundOutcome> kinds() {
    return heard.stream().map(InboundEvent::outcome).toList();
  }

  private static InboundReply post(InboundPortal door, String name, byte[] body) {
    return door.answer(InboundRequest.of("POST", "/" + name, Map.of(), body));
  }
}
