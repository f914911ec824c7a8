package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.FakeProvider.Line;
import dev.npsp.sdk.testing.MovableClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTrackerTest extends ClientOfPlatform {

  private static final String NUMBER = Samples.DOSSIER.value();
  private static final Vnd FEE = Vnd.of(150_000);
  private static final Duration LONG = Duration.ofMinutes(6);

  private final MovableClock clock = new MovableClock(Samples.ORDERED_AT);
  private final PaymentStore store = PaymentStore.inMemory();
  private FakeProvider provider;
  private PaymentTracker tracker;

  @BeforeEach
  void openTracker() throws IOException {
    provider = new FakeProvider(payments);
    tracker =
        PaymentTracker.builder(provider, store)
            .clock(clock)
            .sleeper(duration -> {})
            .finalCodes(List.of("24"))
            .build();
  }

  private PaymentReference open() {
    return tracker.open(Samples.order().build()).reference();
  }

  private PaymentState state() {
    return tracker.get(NUMBER).state();
  }

  private Verified<PaymentResult> told(PaymentReference reference, String code) {
    return tracker.receive(FakeProvider.result(reference, FEE, code));
  }

  @Test
  void open_whenTheProviderAnswers_opensAPageAndWritesBothMovesDown() {
    PaymentReference reference = open();
    TrackedPayment payment = tracker.get(NUMBER);
    assertThat(payment.state()).isEqualTo(PaymentState.PAGE_OPENED);
    assertThat(payment.attempt(reference).orElseThrow().page()).isPresent();
    assertThat(payment.history())
        .extracting(PaymentTransition::to)
        .containsExactly(PaymentState.CREATED, PaymentState.PAGE_OPENED);
    assertThat(payment.toString()).doesNotContain("pay.example.test");
  }

  @Test
  void open_whenAPageIsOpen_givesTheSameAndSendsNothing() {
    PaymentReference first = open();
    assertThat(open()).isEqualTo(first);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_afterAFailure_takesANewReference() {
    PaymentReference first = open();
    told(first, "24");
    assertThat(state()).isEqualTo(PaymentState.FAILED);
    assertThat(open()).isNotEqualTo(first);
    assertThat(tracker.get(NUMBER).attempts()).hasSize(2);
  }

  @Test
  void resultHandler_whenTheSameResultComesTwice_movesOnceAndSaysSo() {
    InboundRequest result = FakeProvider.result(open(), FEE, "00");
    assertThat(tracker.resultHandler().answer(result).outcome()).isEqualTo(InboundOutcome.ACCEPTED);
    assertThat(tracker.resultHandler().answer(result).outcome()).isEqualTo(InboundOutcome.REPEATED);
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(tracker.get(NUMBER).paid()).isEqualTo(FEE);
  }

  @Test
  void open_whenPaid_isRefused() {
    told(open(), "00");
    assertThatThrownBy(this::open).isInstanceOf(AlreadyPaid.class);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whenTheAnswerWasLost_isUnknownAndAsksBeforeAnythingElse() {
    provider.line = order -> Line.LOSES_ANSWER;
    assertThatThrownBy(this::open).isInstanceOf(OutcomeUnknown.class);
    assertThat(state()).isEqualTo(PaymentState.UNKNOWN);
    clock.forward(LONG);
    assertThatThrownBy(this::open).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
    provider.states.replaceAll((reference, state) -> ProviderStatusCode.FAILED);
    provider.line = order -> Line.GOOD;
    assertThat(open()).isNotNull();
    assertThat(provider.requests).hasValue(2);
  }

  @Test
  void open_whenTheAnswerWasLostAndItWasPaid_isRefusedAsPaid() {
    provider.line = order -> Line.LOSES_ANSWER;
    assertThatThrownBy(this::open).isInstanceOf(OutcomeUnknown.class);
    provider.states.replaceAll((reference, state) -> ProviderStatusCode.PAID);
    assertThatThrownBy(this::open).isInstanceOf(AlreadyPaid.class);
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whenTheRequestWasLost_waitsUntilItCannotArriveAnyMore() {
    provider.line = order -> Line.LOSES_REQUEST;
    assertThatThrownBy(this::open).isInstanceOf(OutcomeUnknown.class);
    provider.line = order -> Line.GOOD;
    assertThatThrownBy(this::open).isInstanceOf(PaymentNotSettled.class);
    clock.forward(LONG);
    assertThat(open()).isNotNull();
    assertThat(tracker.get(NUMBER).attempts())
        .extracting(PaymentAttempt::state)
        .containsExactly(PaymentState.FAILED, PaymentState.PAGE_OPENED);
  }

  @Test
  void open_whenTheLineRepeatedTheRequestAndTheSecondIsRefused_opensNoOtherAttempt() {
    provider.line = order -> Line.REPEATS_REQUEST;
    assertThatThrownBy(this::open).isInstanceOf(RefusedByPortal.class);
    assertThat(state()).isEqualTo(PaymentState.UNKNOWN);
    provider.line = order -> Line.GOOD;
    clock.forward(LONG);
    assertThatThrownBy(this::open).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
    provider.states.replaceAll((reference, state) -> ProviderStatusCode.PAID);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void open_whenRefusedAndNothingCanBeAsked_isFailed() {
    provider.line = order -> Line.REFUSES;
    provider.answersQueries = false;
    assertThatThrownBy(this::open).isInstanceOf(RefusedByPortal.class);
    assertThat(state()).isEqualTo(PaymentState.FAILED);
  }

  @Test
  void open_whenRefusedAndTheQuestionTooInTheSameWords_isFailed() {
    provider.line = order -> Line.REFUSES;
    provider.refusesQueries = Optional.of(refusal("no"));
    assertThatThrownBy(this::open).isInstanceOf(RefusedByPortal.class);
    assertThat(state()).isEqualTo(PaymentState.FAILED);
  }

  @Test
  void open_whenRefusedAndTheQuestionInOtherWords_isUnknown() {
    provider.line = order -> Line.REFUSES;
    provider.refusesQueries = Optional.of(refusal("busy"));
    assertThatThrownBy(this::open).isInstanceOf(RefusedByPortal.class);
    assertThat(state()).isEqualTo(PaymentState.UNKNOWN);
  }

  private static RefusedByPortal refusal(String words) {
    return new RefusedByPortal(
        new Origin("payments.query (QUERY)", "1"), "99", words, LocalizedText.of("correct"));
  }

  @Test
  void open_whenTheChecksumIsRefused_isFailedAndMayBeTriedAgain() {
    provider.line = order -> Line.REFUSES_SECRET;
    assertThatThrownBy(this::open).isInstanceOf(SecretRefused.class);
    assertThat(state()).isEqualTo(PaymentState.FAILED);
    provider.line = order -> Line.GOOD;
    assertThat(open()).isNotNull();
  }

  @Test
  void open_whenRefused_isFailedAndMayBeTriedAgain() {
    provider.line = order -> Line.REFUSES;
    assertThatThrownBy(this::open).isInstanceOf(RefusedByPortal.class);
    assertThat(state()).isEqualTo(PaymentState.FAILED);
    provider.line = order -> Line.GOOD;
    assertThat(open()).isNotNull();
  }

  @Test
  void open_whenAnotherNodeIsSending_sendsNothing() {
    provider.line =
        order -> {
          assertThatThrownBy(this::open).isInstanceOf(PaymentNotSettled.class);
          return Line.GOOD;
        };
    open();
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whenTheNodeDiedWhileSending_isResolvedByTheNext() {
    store.add(
        TrackedPayment.expected(NUMBER, FEE)
            .with(
                PaymentAttempt.builder(Samples.REFERENCE, FEE, clock.instant())
                    .state(PaymentState.CREATED)
                    .build(),
                PaymentTransitionCause.HOST,
                "begun",
                clock.instant()));
    assertThatThrownBy(this::open).isInstanceOf(PaymentNotSettled.class);
    clock.forward(LONG);
    assertThat(open()).isNotEqualTo(Samples.REFERENCE);
  }

  @Test
  void giveUp_whenNothingIsUnknown_isIllegal() {
    open();
    assertThatThrownBy(() -> tracker.giveUp(NUMBER, "Lê Thị Mẫu", "x"))
        .isInstanceOf(IllegalPaymentTransition.class)
        .hasMessageContaining("resolve");
  }

  @Test
  void receive_whenPaid_movesOnceHoweverOftenItIsTold() {
    PaymentReference reference = open();
    assertThat(told(reference, "00").isRepeat()).isFalse();
    assertThat(told(reference, "00").isRepeat()).isTrue();
    assertThat(tracker.get(NUMBER).paid()).isEqualTo(FEE);
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.ZERO);
    assertThat(tracker.get(NUMBER).history()).hasSize(3);
  }

  @Test
  void receive_whenTheResultIsFasterThanTheAnswer_staysPaid() {
    provider.line =
        order -> {
          told(order.reference(), "00");
          return Line.LOSES_ANSWER;
        };
    assertThatThrownBy(this::open).isInstanceOf(OutcomeUnknown.class);
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void receive_whenAFailureComesAfterASuccess_changesNothingAndIsWrittenDown() {
    PaymentReference reference = open();
    told(reference, "00");
    told(reference, "01");
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(tracker.get(NUMBER).history())
        .last()
        .satisfies(move -> assertThat(move.note()).contains("changes nothing"));
  }

  @Test
  void receive_whenAnOldAttemptIsPaidLate_tellsWhatIsTooMuch() {
    PaymentReference first = open();
    told(first, "24");
    PaymentReference second = open();
    told(second, "00");
    told(first, "00");
    assertThat(tracker.get(NUMBER).paid()).isEqualTo(Vnd.of(300_000));
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(FEE);
    tracker.refund(first, "R1", FEE, "paid twice");
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.ZERO);
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void receive_whenUnknownOrOfAnotherAmount_isRejectedAndMovesNothing() {
    PaymentReference reference = open();
    for (InboundRequest odd :
        List.of(
            FakeProvider.result(reference, Vnd.of(1), "00"),
            FakeProvider.result(PaymentReference.of("dvcother"), FEE, "00"))) {
      assertThatThrownBy(() -> tracker.receive(odd)).isInstanceOf(CallbackRejected.class);
    }
    assertThat(state()).isEqualTo(PaymentState.PAGE_OPENED);
  }

  @Test
  void receive_whenTheCitizenLookedTheBillUp_isBookedUnderTheDossier() {
    tracker.expect(NUMBER, FEE);
    assertThat(state()).isEqualTo(PaymentState.CREATED);
    InboundRequest atPortal =
        Confirms.confirm(
            message -> {
              message.put("MaThamChieu", NUMBER + "20260115093000");
              message.put("MaHoSo", NUMBER);
            });
    tracker.receive(atPortal);
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThatThrownBy(this::open).isInstanceOf(AlreadyPaid.class);
  }

  @Test
  void resolve_ofAPendingPage_leavesItOpen() {
    open();
    long before = tracker.get(NUMBER).version();
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.PAGE_OPENED);
    assertThat(tracker.get(NUMBER).version()).isEqualTo(before);
  }

  @Test
  void resolve_whenTheProviderCannotBeAsked_isUnknownAndNothingIsOpened() {
    provider.line = order -> Line.LOSES_ANSWER;
    provider.answersQueries = false;
    assertThatThrownBy(this::open).isInstanceOf(OutcomeUnknown.class);
    clock.forward(LONG);
    assertThatThrownBy(this::open).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void resolve_whenPaidWithAnotherAmount_isUnknown() {
    PaymentReference reference = open();
    provider.opened.put(reference, Vnd.of(1));
    provider.states.put(reference, ProviderStatusCode.PAID);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.UNKNOWN);
  }

  @Test
  void resolve_whenAPageWasGivenAndTheProviderForgotIt_isUnknown() {
    PaymentReference reference = open();
    provider.opened.remove(reference);
    clock.forward(LONG);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.UNKNOWN);
  }

  @Test
  void receipt_whenItCame_isKeptWithItsFingerprint() {
    told(open(), "00");
    assertThatThrownBy(() -> tracker.receipt(NUMBER)).isInstanceOf(ReceiptNotAvailable.class);
    provider.receipt = Optional.of(Receipt.of("%PDF-1.7 x %%EOF".getBytes(US_ASCII)));
    Receipt receipt = tracker.receipt(NUMBER);
    assertThat(state()).isEqualTo(PaymentState.RECEIPT_ISSUED);
    assertThat(tracker.get(NUMBER).history())
        .last()
        .satisfies(move -> assertThat(move.note()).contains(receipt.sha256()));
    provider.receipt = Optional.empty();
    assertThat(tracker.receipt(NUMBER).pdf()).isEqualTo(receipt.pdf());
  }

  @Test
  void receipt_whenWhatIsKeptWasChanged_isRejected() {
    KeptReceipt kept =
        KeptReceipt.of(Samples.REFERENCE, new byte[] {1}, "0".repeat(64), clock.instant());
    ReceiptRejected rejected = catchThrowableOfType(ReceiptRejected.class, kept::receipt);
    assertThat(rejected.reason()).isEqualTo(ReceiptRejected.Reason.CHANGED);
  }

  @Test
  void receipt_whenNothingIsPaid_isIllegal() {
    open();
    IllegalPaymentTransition illegal =
        catchThrowableOfType(IllegalPaymentTransition.class, () -> tracker.receipt(NUMBER));
    assertThat(illegal.from()).isEqualTo(PaymentState.PAGE_OPENED);
    assertThat(illegal.to()).isEqualTo(PaymentState.RECEIPT_ISSUED);
  }

  @Test
  void refund_upToWhatWasPaid_isWrittenDownOnce() {
    PaymentReference reference = open();
    assertThatThrownBy(() -> tracker.refund(reference, "R1", FEE, "x"))
        .isInstanceOf(IllegalPaymentTransition.class);
    told(reference, "00");
    tracker.refund(reference, "R1", Vnd.of(50_000), "x");
    tracker.refund(reference, "R1", Vnd.of(50_000), "x");
    assertThat(tracker.get(NUMBER).refunded()).isEqualTo(Vnd.of(50_000));
    assertThat(state()).isEqualTo(PaymentState.UNDERPAID);
    assertThatThrownBy(() -> tracker.refund(reference, "R1", Vnd.of(1), "x"))
        .hasMessageContaining("another refund");
    assertThatThrownBy(() -> tracker.refund(reference, "R2", Vnd.of(100_001), "x"))
        .hasMessageContaining("more would be given back");
    tracker.refund(reference, "R2", Vnd.of(100_000), "x");
    assertThat(state()).isEqualTo(PaymentState.REFUNDED);
  }

  @ParameterizedTest
  @EnumSource(PaymentState.class)
  void stage_reachesNothingFromWhereItEnded(PaymentState next) {
    assertThat(PaymentState.REFUNDED.mayBecome(next)).isFalse();
    assertThat(
            PaymentState.PAID.mayBecome(next) && !next.isPaid() && !(next == PaymentState.REFUNDED))
        .isFalse();
  }

  @Test
  void unsignedOutcome_isAReasonToAskWhicheverWayItGoes() {
    PaymentReference reference = open();
    KeyPays keys = new KeyPays(platform);
    PaymentTracker ofKeyPay =
        PaymentTracker.builder(keys.provider(provider), store).clock(clock).build();
    ofKeyPay.receive(keys.result(reference, FEE, 0));
    assertThat(state()).isEqualTo(PaymentState.UNKNOWN);
    provider.states.put(reference, ProviderStatusCode.PAID);
    assertThat(ofKeyPay.resolve(NUMBER).state()).isEqualTo(PaymentState.PAID);
    ofKeyPay.receive(keys.result(reference, FEE, 1));
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void unsignedOutcome_toldInManyForms_doesNotFillTheHistory() {
    PaymentReference reference = open();
    told(reference, "00");
    KeyPays keys = new KeyPays(platform);
    PaymentTracker ofKeyPay =
        PaymentTracker.builder(keys.provider(provider), store).clock(clock).build();
    for (int status = 0; status < 50; status++) {
      ofKeyPay.receive(keys.result(reference, FEE, status));
    }
    assertThat(tracker.get(NUMBER).history()).hasSizeLessThan(6);
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void numbersAndIds_thatNoColumnHolds_areRefused() {
    assertThatThrownBy(() -> tracker.expect("x".repeat(101), FEE))
        .isInstanceOf(IllegalArgumentException.class);
    PaymentReference reference = open();
    told(reference, "00");
    assertThatThrownBy(() -> tracker.refund(reference, " ", FEE, "x"))
        .isInstanceOf(IllegalPaymentTransition.class);
  }
}
