package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Vnd;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Paid is not enough: what came in and stayed has to cover what is due. */
class PaymentUnderpaidTest extends TrackerTest {

  private static final long CHEAP = 100_000;
  private static final long DEAR = 150_000;
  private static final long REST = 50_000;

  /**
   * The cheaper attempt failed, the dearer one's page is open, and the cheaper one is paid late.
   */
  private PaymentReference underpaid() {
    PaymentReference cheap = open(CHEAP);
    told(cheap, CHEAP, "24");
    PaymentReference dear = open(DEAR);
    told(cheap, CHEAP, "00");
    return dear;
  }

  @Test
  void lateSuccessOfACheaperAttempt_isUnderpaidAndTellsByHowMuch() {
    underpaid();
    TrackedPayment payment = tracker.get(NUMBER);
    assertThat(payment.state()).isEqualTo(PaymentState.UNDERPAID);
    assertThat(payment.underpaid()).isEqualTo(Vnd.of(REST));
    assertThat(payment.overpaid()).isEqualTo(Vnd.ZERO);
    assertThat(tracker.list(PaymentState.UNDERPAID, "", 9)).hasSize(1);
    assertThat(tracker.total(PaymentState.UNDERPAID))
        .isEqualTo(new PaymentTotal(1, Vnd.of(DEAR), Vnd.of(CHEAP), Vnd.ZERO));
  }

  @Test
  void open_whenUnderpaid_opensTheDifferenceAndNothingElse() {
    PaymentReference dear = underpaid();
    assertThatThrownBy(() -> open(DEAR))
        .isInstanceOfSatisfying(
            AmountNotDue.class, e -> assertThat(e.left()).isEqualTo(Vnd.of(REST)));
    assertThatThrownBy(() -> open(REST)).isInstanceOf(OtherOrderOpen.class);
    PaymentReference rest = tracker.replace(NUMBER, order(REST), "a part came in late").reference();
    assertThat(attempt(dear).ended()).isTrue();
    assertThat(tracker.get(NUMBER).amount()).isEqualTo(Vnd.of(DEAR));
    told(rest, REST, "00");
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThatThrownBy(() -> open(REST)).isInstanceOf(AlreadyPaid.class);
    provider.states.put(dear, ProviderStatusCode.PAID);
    tracker.resolveAll();
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.of(DEAR));
  }

  @Test
  void resolveAll_findsASecondPaymentBesideOneThatIsPaid() {
    PaymentReference first = open(CHEAP);
    told(first, CHEAP, "24");
    PaymentReference second = open(CHEAP);
    told(first, CHEAP, "00");
    assertThat(state()).isEqualTo(PaymentState.PAID);
    provider.states.put(second, ProviderStatusCode.PAID); // and its result is lost
    ResolveReport report = tracker.resolveAll();
    assertThat(report.asked()).isEqualTo(1);
    assertThat(report.settled()).isEqualTo(1);
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.of(CHEAP));
  }

  @Test
  void resolveAll_whenNobodyAnswers_countsAllAndNamesSome() {
    for (int n = 0; n < 1010; n++) {
      store.add(
          TrackedPayment.expected("N" + n, Vnd.of(CHEAP))
              .with(
                  PaymentAttempt.builder(
                          PaymentReference.of("ref" + n), Vnd.of(CHEAP), clock.instant())
                      .state(PaymentState.PAGE_OPENED)
                      .build(),
                  PaymentTransitionCause.HOST,
                  "begun",
                  clock.instant()));
    }
    provider.refusesQueries =
        Optional.of(
            new RefusedByPortal(
                new Origin("payments.query", "1"), "99", "no", LocalizedText.of("wait")));
    ResolveReport report = tracker.resolveAll();
    assertThat(report.asked()).isEqualTo(1010);
    assertThat(report.failed()).isEqualTo(1010);
    assertThat(report.failures()).hasSize(1000);
    assertThat(report.settled()).isZero();
  }

  @Test
  void resolveAll_findsAnOpenPageBesideOneThatWasRefunded() {
    PaymentReference first = open(CHEAP);
    told(first, CHEAP, "24");
    PaymentReference second = open(CHEAP);
    told(first, CHEAP, "00");
    tracker.refund(first, "R1", Vnd.of(CHEAP), "paid twice");
    provider.states.put(second, ProviderStatusCode.PAID);
    tracker.resolveAll();
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(tracker.get(NUMBER).overpaid()).isEqualTo(Vnd.ZERO);
  }

  @Test
  void expect_withMoreAfterItWasPaid_isUnderpaidUntilTheDifferenceIsPaid() {
    told(open(CHEAP), CHEAP, "00");
    assertThat(tracker.expect(NUMBER, Vnd.of(DEAR)).state()).isEqualTo(PaymentState.UNDERPAID);
    told(open(REST), REST, "00");
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(tracker.get(NUMBER).paid()).isEqualTo(Vnd.of(DEAR));
  }

  @Test
  void refund_ofAPart_isUnderpaidUnlessLessIsDue() {
    PaymentReference reference = open(DEAR);
    told(reference, DEAR, "00");
    tracker.refund(reference, "R1", Vnd.of(REST), "the fee was lowered");
    assertThat(state()).isEqualTo(PaymentState.UNDERPAID);
    assertThat(tracker.expect(NUMBER, Vnd.of(CHEAP)).state()).isEqualTo(PaymentState.PAID);
    tracker.refund(reference, "R2", Vnd.of(CHEAP), "the dossier was withdrawn");
    assertThat(state()).isEqualTo(PaymentState.REFUNDED);
    assertThat(tracker.get(NUMBER).underpaid()).isEqualTo(Vnd.ZERO);
  }

  @Test
  void receive_ofTheRestPaidAtThePortal_isBookedUnderTheDossier() {
    told(open(CHEAP), CHEAP, "00");
    tracker.expect(NUMBER, Vnd.of(DEAR));
    tracker.receive(
        Confirms.confirm(
            message -> {
              message.put("MaThamChieu", NUMBER + "20260115093000");
              message.put("MaHoSo", NUMBER);
              message.put("SoTien", REST);
            }));
    assertThat(state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void receipt_whenPaidInTwoParts_isOneForEach() {
    PaymentReference first = open(CHEAP);
    told(first, CHEAP, "00");
    tracker.expect(NUMBER, Vnd.of(DEAR));
    provider.receipt = Optional.of(Receipt.of("%PDF-1.7 one %%EOF".getBytes(US_ASCII)));
    assertThat(tracker.receipt(NUMBER)).isNotNull();
    assertThat(state()).isEqualTo(PaymentState.UNDERPAID);
    PaymentReference second = open(REST);
    assertThatThrownBy(() -> tracker.receipt(second)).isInstanceOf(IllegalPaymentTransition.class);
    told(second, REST, "00");
    assertThat(state()).isEqualTo(PaymentState.PAID);
    provider.receipt = Optional.of(Receipt.of("%PDF-1.7 two %%EOF".getBytes(US_ASCII)));
    Receipt two = tracker.receipt(second);
    assertThat(state()).isEqualTo(PaymentState.RECEIPT_ISSUED);
    assertThat(tracker.receipt(NUMBER).sha256()).isNotEqualTo(two.sha256());
  }
}
