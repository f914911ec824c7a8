package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.FakeProvider.Line;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unknown is not failed, and not known to be failed is not free: nor does it last for ever. */
class PaymentUnknownTest extends TrackerTest {

  private static final long FEE = 150_000;

  @ParameterizedTest
  @ValueSource(strings = {"01", "06", "51", "96", "99", "0", "000", "+0", "0.0", "", "x", "đang"})
  void told_whenTheCodeIsNotFinal_isUnknownAndNothingIsOpened(String code) {
    PaymentReference reference = open(FEE);
    assertThat(told(reference, FEE, code).payment().state()).isEqualTo(PaymentState.UNKNOWN);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
    told(reference, FEE, "00");
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.ZERO);
  }

  @Test
  void told_whenTheCodeIsNotFinalAndALookUpSaysFailed_mayBeTriedAgain() {
    PaymentReference reference = open(FEE);
    told(reference, FEE, "51");
    provider.states.put(reference, ProviderStatusCode.FAILED);
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void told_whenTheCodeIsFinal_isFailedAtOnce() {
    PaymentReference reference = open(FEE);
    told(reference, FEE, "24");
    assertThat(state()).isEqualTo(PaymentState.FAILED);
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void told_byDefault_noCodeIsFinal() {
    tracker = PaymentTracker.builder(provider, store).clock(clock).build();
    told(open(FEE), FEE, "24");
    assertThat(state()).isEqualTo(PaymentState.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "0", "000", " ", ""})
  void finalCodes_neverHoldAZeroOrNothing(String code) {
    PaymentTracker.Builder builder = PaymentTracker.builder(provider, store);
    assertThatThrownBy(() -> builder.finalCodes(List.of(code)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void told_aFailureOfAnAttemptThatWasThoughtNeverToHaveArrived_isUnknownOnce() {
    provider.line = order -> Line.LOSES_REQUEST;
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(OutcomeUnknown.class);
    clock.forward(LONG);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.FAILED);
    PaymentReference reference = tracker.get(NUMBER).last().orElseThrow().reference();
    assertThat(told(reference, FEE, "99").payment().state()).isEqualTo(PaymentState.UNKNOWN);
    provider.opened.put(reference, Vnd.of(FEE));
    provider.states.put(reference, ProviderStatusCode.FAILED);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.FAILED);
    PaymentTracker other = builder(store).build();
    other.receive(FakeProvider.result(reference, Vnd.of(FEE), "99"));
    assertThat(state()).isEqualTo(PaymentState.FAILED);
  }

  @Test
  void open_whenThePageExpiredAndIsPending_givesANewOneAndGoesOnAskingAboutTheOld() {
    PaymentReference old = open(FEE);
    clock.forward(BEYOND_ANY_PAGE);
    PaymentReference fresh = open(FEE);
    assertThat(fresh).isNotEqualTo(old);
    assertThat(attempt(old).state()).isEqualTo(PaymentState.UNKNOWN);
    assertThat(attempt(old).ended()).isTrue();
    provider.states.put(old, ProviderStatusCode.PAID);
    provider.states.put(fresh, ProviderStatusCode.PAID);
    tracker.resolveAll();
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.of(FEE));
  }

  @Test
  void open_whenThePageExpiredAndWasPaid_isRefusedAsPaid() {
    provider.states.put(open(FEE), ProviderStatusCode.PAID);
    clock.forward(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(AlreadyPaid.class);
    assertThat(provider.requests).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "x"})
  void open_whenThePageExpiredAndItsStateIsNotUnderstood_opensNothing(String state) {
    provider.states.put(open(FEE), ProviderStatusCode.of(state));
    clock.forward(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whenThePageExpiredAndItsStateIsNotTold_opensNothing() {
    provider.states.remove(open(FEE));
    clock.forward(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whenThePageExpiredAndAnotherAmountWasPaid_opensNothing() {
    PaymentReference reference = open(FEE);
    provider.opened.put(reference, Vnd.of(1));
    provider.states.put(reference, ProviderStatusCode.PAID);
    clock.forward(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
  }

  @Test
  void open_whenWhatWasEndedIsInDoubtAgain_opensNothing() {
    PaymentReference reference = open(FEE);
    clock.forward(BEYOND_ANY_PAGE);
    tracker.resolve(NUMBER);
    assertThat(attempt(reference).ended()).isTrue();
    provider.states.put(reference, ProviderStatusCode.PAID);
    provider.opened.put(reference, Vnd.of(1));
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    provider.states.put(reference, ProviderStatusCode.of("2"));
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
    provider.states.put(reference, ProviderStatusCode.PENDING);
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void open_whenWhatWasEndedIsToldAsPaidWithoutProof_opensNothingUntilTheHostEndsItAgain() {
    PaymentReference reference = open(FEE);
    tracker.endPage(NUMBER, "another fee");
    told(reference, FEE, "0");
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    tracker.endPage(NUMBER, "looked into");
    builder(store).build().receive(FakeProvider.result(reference, Vnd.of(FEE), "0"));
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void open_whenThePageExpiredAndItWasToldAsPaidWithoutProof_opensNothing() {
    PaymentReference reference = open(FEE);
    told(reference, FEE, "0");
    clock.forward(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    tracker.endPage(NUMBER, "asked by telephone: nothing came in");
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void open_whenTheHostWantsNoNewPageByTime_asksForAnOfficer() {
    tracker = builder(store).newPageAfterExpiry(false).build();
    open(FEE);
    clock.forward(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    tracker.giveUp(NUMBER, "Lê Thị Mẫu", "asked by telephone");
    assertThat(open(FEE)).isNotNull();
    assertThat(tracker.get(NUMBER).history())
        .filteredOn(move -> move.cause() == PaymentTransitionCause.OFFICER)
        .singleElement()
        .satisfies(move -> assertThat(move.note()).contains("Lê Thị Mẫu"));
  }

  @Test
  void open_whenTheAnswerWasLost_waitsForTheEndOfThePageAtMost() {
    provider.line = order -> Line.LOSES_ANSWER;
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(OutcomeUnknown.class);
    provider.line = order -> Line.GOOD;
    clock.forward(Duration.ofHours(1));
    assertThatThrownBy(() -> open(FEE))
        .isInstanceOfSatisfying(
            PaymentNotSettled.class,
            e -> assertThat(e.until()).isEqualTo(Samples.ORDERED_AT.plus(Duration.ofHours(2))));
    clock.forward(Duration.ofHours(1));
    assertThat(open(FEE)).isNotNull();
    assertThat(provider.requests).hasValue(2);
  }

  @Test
  void open_whenTheProcessDiedWhileSending_waitsForTheEndOfThePageAtMost() {
    store.add(
        TrackedPayment.expected(NUMBER, Vnd.of(FEE))
            .with(
                PaymentAttempt.builder(Samples.REFERENCE, Vnd.of(FEE), clock.instant())
                    .state(PaymentState.CREATED)
                    .build(),
                PaymentTransitionCause.HOST,
                "begun",
                clock.instant()));
    provider.opened.put(Samples.REFERENCE, Vnd.of(FEE));
    provider.states.put(Samples.REFERENCE, ProviderStatusCode.PENDING);
    clock.forward(LONG);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    clock.forward(BEYOND_ANY_PAGE);
    PaymentReference fresh = open(FEE);
    assertThat(fresh).isNotEqualTo(Samples.REFERENCE);
    told(fresh, FEE, "00");
    told(Samples.REFERENCE, FEE, "00");
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.of(FEE));
  }

  @Test
  void withoutALookUp_theEndOfThePageStandsForIt() {
    provider.answersQueries = false;
    PaymentReference first = open(FEE);
    told(first, FEE, "01");
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.UNKNOWN);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    clock.forward(BEYOND_ANY_PAGE);
    PaymentReference second = open(FEE);
    assertThat(attempt(first).state()).isEqualTo(PaymentState.FAILED);
    clock.forward(BEYOND_ANY_PAGE);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.FAILED);
    told(second, FEE, "00");
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void withoutALookUp_whatWasToldAsPaidWithoutProofNeverFailsByTime() {
    provider.answersQueries = false;
    told(open(FEE), FEE, "0");
    clock.forward(BEYOND_ANY_PAGE);
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.UNKNOWN);
  }

  @Test
  void withoutALookUp_anOfficerMayBeFaster() {
    provider.answersQueries = false;
    PaymentReference first = open(FEE);
    tracker.giveUp(NUMBER, "Lê Thị Mẫu", "the hub says no");
    assertThat(open(FEE)).isNotEqualTo(first);
  }

  static Stream<Throwable> storeFailures() {
    return Stream.of(
        new IllegalStateException("the database is away"),
        new SQLException("as Kotlin throws: no signature names it"));
  }

  @ParameterizedTest
  @MethodSource("storeFailures")
  void open_whenTheStoreFailsAfterThePageOpened_givesThePageAllTheSame(Throwable failure) {
    BrokenStore broken = new BrokenStore(store);
    broken.failure = failure;
    tracker = builder(broken).build();
    provider.line =
        order -> {
          broken.failing = true;
          return Line.GOOD;
        };
    PaymentReference reference = open(FEE);
    broken.failing = false;
    assertThat(state()).isEqualTo(PaymentState.CREATED);
    told(reference, FEE, "00");
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void open_whenTheStoreFailsBefore_sendsNothingAndPassesItOn() {
    BrokenStore broken = new BrokenStore(store);
    broken.failing = true;
    tracker = builder(broken).build();
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(IllegalStateException.class);
    assertThat(provider.requests).hasValue(0);
  }

  @Test
  void open_whenThePageComesAfterItsAttemptWasEnded_isNotGiven() {
    provider.line =
        order -> {
          clock.forward(BEYOND_ANY_PAGE); // a call that hung
          provider.opened.put(order.reference(), order.amount());
          provider.states.put(order.reference(), ProviderStatusCode.PENDING);
          assertThat(tracker.endPage(NUMBER, "it hangs").open().orElseThrow().ended()).isTrue();
          return Line.GOOD;
        };
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(OutcomeUnknown.class);
    assertThat(tracker.get(NUMBER).last().orElseThrow().state()).isEqualTo(PaymentState.UNKNOWN);
    provider.line = order -> Line.GOOD;
    assertThat(open(FEE)).isNotNull();
  }
}
