package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.domain.Vnd;
import java.time.Clock;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A capture that the core refuses lets the payer's money go before anything else happens. */
class RefusedCaptureTest {

  private static final Clock CLOCK = Clock.fixed(BillPaymentServiceTest.NOW, ZoneOffset.UTC);
  private static final BillKey BILL = BillKey.of(BillKind.TAX_NOTICE, "TB1", "");
  private static final BillTerms TERMS = BillTerms.builder(Vnd.of(1_000)).build();

  private final ShakyCore core = new ShakyCore();
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService service = BillPaymentService.over(store, core, CLOCK);
  private final String number = service.bind(BILL, TERMS).number();

  @Test
  void settle_whenTheCaptureIsRefused_releasesAndTellsTheCoresCode() {
    service.authorise(number, "payer", TERMS);
    core.next(ShakyCore.Trouble.CAPTURE_REFUSED);

    BankRefused refused = refused(() -> service.settle(number));

    assertThat(refused.reason()).isEqualTo(Reason.REFUSED_BY_CORE);
    assertThat(refused.code()).isEqualTo("51");
    assertThat(core.held()).isEmpty();
    assertThat(core.orders())
        .containsExactly(
            "hold:" + number + "-1", "capture:" + number + "-1", "release:" + number + "-1");
    assertThat(state()).isEqualTo(BankPaymentState.OPEN);
    assertThat(service.pay(number, "other", TERMS).state()).isEqualTo(BankPaymentState.SETTLED);
    assertThat(core.held()).isEmpty();
    assertThat(core.balance("platform")).isEqualTo(1_000);
  }

  /** What happens to the release, before the process is started anew. */
  @ParameterizedTest
  @EnumSource(
      value = ShakyCore.Trouble.class,
      names = {"LOST_ORDER", "LOST_ANSWER", "PENDING"})
  void settle_whenTheReleaseIsInterrupted_isFinishedBySettleAfterARestart(
      ShakyCore.Trouble trouble) {
    releasing(trouble);
    BillPaymentService restarted = BillPaymentService.over(store, core, CLOCK);

    BankRefused refused = refused(() -> restarted.settle(number));

    assertThat(refused.reason()).isEqualTo(Reason.REFUSED_BY_CORE);
    assertThat(refused.code()).isEqualTo("51");
    assertThat(core.held()).isEmpty();
    assertThat(state()).isEqualTo(BankPaymentState.OPEN);
    assertThat(service.find(number).flatMap(BankPayment::captureRefusal)).isEmpty();
    assertThat(service.find(number).flatMap(BankPayment::payerAccount)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ShakyCore.Trouble.class,
      names = {"LOST_ORDER", "LOST_ANSWER", "PENDING"})
  void resume_orCancel_whileReleasing_letsTheMoneyGo(ShakyCore.Trouble trouble) {
    releasing(trouble);
    core.next(ShakyCore.Trouble.LOST_ORDER);
    assertThatThrownBy(() -> service.resume(number)).isInstanceOf(IllegalStateException.class);
    assertThat(state()).isEqualTo(BankPaymentState.RELEASING);

    assertThat(service.resume(number).state()).isEqualTo(BankPaymentState.OPEN);
    assertThat(core.held()).isEmpty();

    releasing(trouble);
    assertThat(service.cancel(number).state()).isEqualTo(BankPaymentState.CANCELLED);
    assertThat(core.held()).isEmpty();
  }

  @Test
  void authoriseAndBind_whileReleasing_waitForTheMoneyToBeFree() {
    releasing(ShakyCore.Trouble.LOST_ORDER);
    assertThat(refused(() -> service.authorise(number, "payer", TERMS)).reason())
        .isEqualTo(Reason.WRONG_STATE);
    BillTerms dearer = BillTerms.builder(Vnd.of(1_001)).build();
    assertThat(refused(() -> service.bind(BILL, dearer)).reason()).isEqualTo(Reason.AMOUNT_DIFFERS);
    service.resume(number);
    assertThat(service.bind(BILL, dearer).terms().amount()).isEqualTo(Vnd.of(1_001));
  }

  @Test
  void resume_ofAnAuthorisationThatWasRefusedMeanwhile_holdsNothingAnew() {
    core.next(ShakyCore.Trouble.LOST_ORDER);
    assertThatThrownBy(() -> service.authorise(number, "poor", TERMS))
        .hasMessageContaining("order");
    assertThat(refused(() -> service.resume(number)).code()).isEqualTo("123");
    assertThat(service.resume(number).state()).isEqualTo(BankPaymentState.OPEN);
    assertThat(core.orders()).containsOnly("hold:" + number + "-1");
  }

  private void releasing(ShakyCore.Trouble ofTheRelease) {
    service.authorise(number, "payer", TERMS);
    core.next(ShakyCore.Trouble.CAPTURE_REFUSED);
    core.next(ofTheRelease);
    assertThatThrownBy(() -> service.settle(number)).isNotNull();
    assertThat(state()).isEqualTo(BankPaymentState.RELEASING);
    assertThat(service.find(number).flatMap(BankPayment::captureRefusal)).contains("51");
  }

  private BankPaymentState state() {
    return service.find(number).orElseThrow().state();
  }

  private static BankRefused refused(ThrowingCallable call) {
    return catchThrowableOfType(BankRefused.class, call);
  }
}
