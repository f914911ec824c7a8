package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.domain.Vnd;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the core throws, before or after it did what it was asked: nothing final is written down
 * or answered, and the same order again finishes it, once.
 */
class ThrowingCoreTest {

  private static final Clock CLOCK = Clock.fixed(BillPaymentServiceTest.NOW, ZoneOffset.UTC);
  private static final BillKey BILL = BillKey.of(BillKind.TAX_NOTICE, "TB1", "");
  private static final BillTerms TERMS = BillTerms.builder(Vnd.of(1_000)).invoice("HD1").build();

  private final ShakyCore core = new ShakyCore();
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService service = BillPaymentService.over(store, core, CLOCK);
  private final SignedPlatform platform = new SignedPlatform(service, store, core, CLOCK);

  static Stream<Arguments> thrown() {
    return Thrown.ofEveryKind()
        .flatMap(thrown -> Stream.of(Arguments.of(thrown, false), Arguments.of(thrown, true)));
  }

  /**
   * A step of the service: what comes before, the step, and where its failure leaves the payment.
   */
  private record Step(
      BankPaymentState pending,
      BankPaymentState end,
      Function<BillPaymentService, BankPayment> step) {}

  private static List<Step> steps(String number) {
    return List.of(
        new Step(
            BankPaymentState.AUTHORISING,
            BankPaymentState.AUTHORISED,
            service -> service.authorise(number, "payer", TERMS)),
        new Step(
            BankPaymentState.SETTLING,
            BankPaymentState.SETTLED,
            service -> service.settle(number)));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void service_whateverTheCoreThrows_leavesTheStepPendingAndFinishesItOnce(
      Throwable thrown, boolean afterwards) {
    String number = service.bind(BILL, TERMS).number();
    for (Step step : steps(number)) {
      core.fail(thrown, afterwards);
      requirePassed(thrown, () -> step.step().apply(service));
      assertThat(state(number)).isEqualTo(step.pending());
      core.fail(thrown, afterwards);
      requirePassed(thrown, () -> service.resume(number));
      assertThat(state(number)).isEqualTo(step.pending());
      assertThat(step.step().apply(service).state()).isEqualTo(step.end());
    }
    assertThat(core.balance("platform")).isEqualTo(1_000);
    assertThat(core.held()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void cancel_whateverTheCoreThrows_leavesItCancellingAndIsFinishedOnce(
      Throwable thrown, boolean afterwards) {
    String number = service.bind(BILL, TERMS).number();
    service.authorise(number, "payer", TERMS);
    core.fail(thrown, afterwards);
    requirePassed(thrown, () -> service.cancel(number));
    assertThat(state(number)).isEqualTo(BankPaymentState.CANCELLING);
    assertThat(service.resume(number).state()).isEqualTo(BankPaymentState.CANCELLED);
    assertThat(core.held()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void refund_whateverTheCoreThrows_isNeverFinalAndTheSameRequestAsksAgain(
      Throwable thrown, boolean afterwards) {
    String number = service.bind(BILL, TERMS).number();
    service.pay(number, "payer", TERMS);
    String order = SignedPlatform.refund("HD1", "R1", 400);
    for (int again = 0; again < 3; again++) {
      core.fail(thrown, afterwards);
      requirePassed(thrown, () -> platform.bytes("bank/refund", "q1", order));
      requireNothingRemembered("q1");
      assertThat(service.find(number).orElseThrow().refunds())
          .extracting(Refund::state)
          .containsExactly(RefundState.ASKED);
    }
    byte[] done = platform.bytes("bank/refund", "q1", order);
    assertThat(new String(done, java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"MaLoi\":\"00\"");
    assertThat(platform.bytes("bank/refund", "q1", order)).isEqualTo(done);
    assertThat(core.balance("platform")).isEqualTo(600);
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void disburse_whateverTheCoreThrows_isNeverFinalAndTheSameRequestAsksAgain(
      Throwable thrown, boolean afterwards) {
    String order = SignedPlatform.disbursement("C1", 700);
    for (int again = 0; again < 3; again++) {
      core.fail(thrown, afterwards);
      requirePassed(thrown, () -> platform.bytes("bank/disburse", "q1", order));
      requireNothingRemembered("q1");
      assertThat(service.disbursement("C1").map(Disbursement::state))
          .contains(DisbursementState.PENDING);
    }
    assertThat(platform.code("bank/disburse", "q1", order)).isEqualTo("00");
    assertThat(platform.code("bank/disburse", "q1", order)).isEqualTo("00");
    assertThat(core.balance("3713")).isEqualTo(700);
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void account_whateverTheCoreThrows_passesThrough(Throwable thrown, boolean afterwards) {
    String question = "{\"SoTaiKhoan\":\"payer\"}";
    core.fail(thrown, afterwards);
    requirePassed(thrown, () -> platform.bytes("bank/account", "q1", question));
    assertThat(platform.code("bank/account", "q1", question)).isEqualTo("00");
  }

  private BankPaymentState state(String number) {
    return service.find(number).orElseThrow().state();
  }

  /**
   * As it was thrown; what another service refused is no word of this one, so it comes as a cause.
   */
  private static void requirePassed(Throwable thrown, ThrowingCallable call) {
    Throwable passed = catchThrowable(call);
    if (thrown instanceof BankRefused) {
      assertThat(passed).isInstanceOf(IllegalStateException.class).hasCause(thrown);
    } else {
      assertThat(passed).isSameAs(thrown);
    }
  }

  private void requireNothingRemembered(String requestId) {
    assertThat(store.find("REQUEST", requestId).orElseThrow().body()).endsWith("\n");
  }
}
