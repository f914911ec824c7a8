package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.payments.FakeProvider.Line;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unknown is not failed, and not known to be failed is not free: nor does it last for ever. */
class PaymentUnknownTest extends BookTest {

  private static final long FEE = 150_000;

  @ParameterizedTest
  @ValueSource(strings = {"01", "06", "51", "96", "99", "0", "000", "+0", "0.0", "", "x", "đang"})
  void told_whenTheCodeIsNotFinal_isUnknownAndNothingIsOpened(String code) {
    PaymentReference reference = open(FEE);
    assertThat(told(reference, FEE, code).payment().stage()).isEqualTo(PaymentStage.UNKNOWN);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
    told(reference, FEE, "00");
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
    assertThat(book.get(NUMBER).overpaid()).isEqualTo(Vnd.ZERO);
  }

  @Test
  void told_whenTheCodeIsNotFinalAndALookUpSaysFailed_mayBeTriedAgain() {
    PaymentReference reference = open(FEE);
    told(reference, FEE, "51");
    provider.states.put(reference, PaymentState.FAILED);
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void told_whenTheCodeIsFinal_isFailedAtOnce() {
    PaymentReference reference = open(FEE);
    told(reference, FEE, "24");
    assertThat(stage()).isEqualTo(PaymentStage.FAILED);
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void told_byDefault_noCodeIsFinal() {
    book = PaymentBook.builder(provider, store).clock(clock).build();
    told(open(FEE), FEE, "24");
    assertThat(stage()).isEqualTo(PaymentStage.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "0", "000", " ", ""})
  void finalCodes_neverHoldAZeroOrNothing(String code) {
    PaymentBook.Builder builder = PaymentBook.builder(provider, store);
    assertThatThrownBy(() -> builder.finalCodes(List.of(code)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void told_aFailureOfAnAttemptThatWasThoughtNeverToHaveArrived_isUnknownOnce() {
    provider.line = order -> Line.LOSES_REQUEST;
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(OutcomeUnknown.class);
    clock.pass(LONG);
    assertThat(book.resolve(NUMBER).stage()).isEqualTo(PaymentStage.FAILED);
    PaymentReference reference = book.get(NUMBER).last().orElseThrow().reference();
    assertThat(told(reference, FEE, "99").payment().stage()).isEqualTo(PaymentStage.UNKNOWN);
    provider.opened.put(reference, Vnd.of(FEE));
    provider.states.put(reference, PaymentState.FAILED);
    assertThat(book.resolve(NUMBER).stage()).isEqualTo(PaymentStage.FAILED);
    PaymentBook other = builder(store).build();
    other.receive(FakeProvider.result(reference, Vnd.of(FEE), "99"));
    assertThat(stage()).isEqualTo(PaymentStage.FAILED);
  }

  @Test
  void open_whenThePageExpiredAndIsPending_givesANewOneAndGoesOnAskingAboutTheOld() {
    PaymentReference old = open(FEE);
    clock.pass(BEYOND_ANY_PAGE);
    PaymentReference fresh = open(FEE);
    assertThat(fresh).isNotEqualTo(old);
    assertThat(attempt(old).stage()).isEqualTo(PaymentStage.UNKNOWN);
    assertThat(attempt(old).ended()).isTrue();
    provider.states.put(old, PaymentState.PAID);
    provider.states.put(fresh, PaymentState.PAID);
    book.resolveAll();
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
    assertThat(book.get(NUMBER).overpaid()).isEqualTo(Vnd.of(FEE));
  }

  @Test
  void open_whenThePageExpiredAndWasPaid_isRefusedAsPaid() {
    provider.states.put(open(FEE), PaymentState.PAID);
    clock.pass(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(AlreadyPaid.class);
    assertThat(provider.requests).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "2", "x"})
  void open_whenThePageExpiredAndItsStateIsNotUnderstood_opensNothing(String state) {
    provider.states.put(open(FEE), PaymentState.of(state));
    clock.pass(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
  }

  @Test
  void open_whenThePageExpiredAndAnotherAmountWasPaid_opensNothing() {
    PaymentReference reference = open(FEE);
    provider.opened.put(reference, Vnd.of(1));
    provider.states.put(reference, PaymentState.PAID);
    clock.pass(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
  }

  @Test
  void open_whenWhatWasEndedIsInDoubtAgain_opensNothing() {
    PaymentReference reference = open(FEE);
    clock.pass(BEYOND_ANY_PAGE);
    book.resolve(NUMBER);
    assertThat(attempt(reference).ended()).isTrue();
    provider.states.put(reference, PaymentState.PAID);
    provider.opened.put(reference, Vnd.of(1));
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    provider.states.put(reference, PaymentState.of("2"));
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    assertThat(provider.requests).hasValue(1);
    provider.states.put(reference, PaymentState.PENDING);
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void open_whenWhatWasEndedIsToldAsPaidWithoutProof_opensNothingUntilTheHostEndsItAgain() {
    PaymentReference reference = open(FEE);
    book.endPage(NUMBER, "another fee");
    told(reference, FEE, "0");
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    book.endPage(NUMBER, "looked into");
    builder(store).build().receive(FakeProvider.result(reference, Vnd.of(FEE), "0"));
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void open_whenThePageExpiredAndItWasToldAsPaidWithoutProof_opensNothing() {
    PaymentReference reference = open(FEE);
    told(reference, FEE, "0");
    clock.pass(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    book.endPage(NUMBER, "asked by telephone: nothing came in");
    assertThat(open(FEE)).isNotEqualTo(reference);
  }

  @Test
  void open_whenTheHostWantsNoNewPageByTime_asksForAnOfficer() {
    book = builder(store).newPageAfterExpiry(false).build();
    open(FEE);
    clock.pass(BEYOND_ANY_PAGE);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    book.giveUp(NUMBER, "Lê Thị Mẫu", "asked by telephone");
    assertThat(open(FEE)).isNotNull();
    assertThat(book.get(NUMBER).history())
        .filteredOn(move -> move.cause() == PaymentMoveCause.OFFICER)
        .singleElement()
        .satisfies(move -> assertThat(move.note()).contains("Lê Thị Mẫu"));
  }

  @Test
  void open_whenTheAnswerWasLost_waitsForTheEndOfThePageAtMost() {
    provider.line = order -> Line.LOSES_ANSWER;
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(OutcomeUnknown.class);
    provider.line = order -> Line.GOOD;
    clock.pass(Duration.ofHours(1));
    assertThatThrownBy(() -> open(FEE))
        .isInstanceOfSatisfying(
            PaymentNotSettled.class,
            e -> assertThat(e.until()).isEqualTo(Samples.ORDERED_AT.plus(Duration.ofHours(2))));
    clock.pass(Duration.ofHours(1));
    assertThat(open(FEE)).isNotNull();
    assertThat(provider.requests).hasValue(2);
  }

  @Test
  void open_whenTheProcessDiedWhileSending_waitsForTheEndOfThePageAtMost() {
    store.add(
        TrackedPayment.expected(NUMBER, Vnd.of(FEE))
            .with(
                PaymentAttempt.builder(Samples.REFERENCE, Vnd.of(FEE), clock.instant())
                    .stage(PaymentStage.CREATED)
                    .build(),
                PaymentMoveCause.HOST,
                "begun",
                clock.instant()));
    provider.opened.put(Samples.REFERENCE, Vnd.of(FEE));
    provider.states.put(Samples.REFERENCE, PaymentState.PENDING);
    clock.pass(LONG);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    clock.pass(BEYOND_ANY_PAGE);
    PaymentReference fresh = open(FEE);
    assertThat(fresh).isNotEqualTo(Samples.REFERENCE);
    told(fresh, FEE, "00");
    told(Samples.REFERENCE, FEE, "00");
    assertThat(book.get(NUMBER).overpaid()).isEqualTo(Vnd.of(FEE));
  }

  @Test
  void withoutALookUp_theEndOfThePageStandsForIt() {
    provider.answersQueries = false;
    PaymentReference first = open(FEE);
    told(first, FEE, "01");
    assertThat(book.resolve(NUMBER).stage()).isEqualTo(PaymentStage.UNKNOWN);
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(PaymentNotSettled.class);
    clock.pass(BEYOND_ANY_PAGE);
    PaymentReference second = open(FEE);
    assertThat(attempt(first).stage()).isEqualTo(PaymentStage.FAILED);
    clock.pass(BEYOND_ANY_PAGE);
    assertThat(book.resolve(NUMBER).stage()).isEqualTo(PaymentStage.FAILED);
    told(second, FEE, "00");
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
  }

  @Test
  void withoutALookUp_whatWasToldAsPaidWithoutProofNeverFailsByTime() {
    provider.answersQueries = false;
    told(open(FEE), FEE, "0");
    clock.pass(BEYOND_ANY_PAGE);
    assertThat(book.resolve(NUMBER).stage()).isEqualTo(PaymentStage.UNKNOWN);
  }

  @Test
  void withoutALookUp_anOfficerMayBeFaster() {
    provider.answersQueries = false;
    PaymentReference first = open(FEE);
    book.giveUp(NUMBER, "Lê Thị Mẫu", "the hub says no");
    assertThat(open(FEE)).isNotEqualTo(first);
  }

  @Test
  void open_whenTheStoreFailsAfterThePageOpened_givesThePageAllTheSame() {
    BrokenStore broken = new BrokenStore(store);
    book = builder(broken).build();
    provider.line =
        order -> {
          broken.failing = true;
          return Line.GOOD;
        };
    PaymentReference reference = open(FEE);
    broken.failing = false;
    assertThat(stage()).isEqualTo(PaymentStage.CREATED);
    told(reference, FEE, "00");
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
  }

  @Test
  void open_whenTheStoreFailsBefore_sendsNothingAndPassesItOn() {
    BrokenStore broken = new BrokenStore(store);
    broken.failing = true;
    book = builder(broken).build();
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(IllegalStateException.class);
    assertThat(provider.requests).hasValue(0);
  }

  @Test
  void open_whenThePageComesAfterItsAttemptWasEnded_isNotGiven() {
    provider.line =
        order -> {
          clock.pass(BEYOND_ANY_PAGE); // a call that hung
          provider.opened.put(order.reference(), order.amount());
          provider.states.put(order.reference(), PaymentState.PENDING);
          assertThat(book.endPage(NUMBER, "it hangs").open().orElseThrow().ended()).isTrue();
          return Line.GOOD;
        };
    assertThatThrownBy(() -> open(FEE)).isInstanceOf(OutcomeUnknown.class);
    assertThat(book.get(NUMBER).last().orElseThrow().stage()).isEqualTo(PaymentStage.UNKNOWN);
    provider.line = order -> Line.GOOD;
    assertThat(open(FEE)).isNotNull();
  }
}
