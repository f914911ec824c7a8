package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Paid is not enough: what came in and stayed has to cover what is due. */
class PaymentUnderpaidTest extends BookTest {

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
    TrackedPayment payment = book.get(NUMBER);
    assertThat(payment.stage()).isEqualTo(PaymentStage.UNDERPAID);
    assertThat(payment.underpaid()).isEqualTo(Vnd.of(REST));
    assertThat(payment.overpaid()).isEqualTo(Vnd.ZERO);
    assertThat(book.list(PaymentStage.UNDERPAID, "", 9)).hasSize(1);
    assertThat(book.total(PaymentStage.UNDERPAID))
        .isEqualTo(new PaymentTotal(1, Vnd.of(DEAR), Vnd.of(CHEAP), Vnd.ZERO));
  }

  @Test
  void open_whenUnderpaid_opensTheDifferenceAndNothingElse() {
    PaymentReference dear = underpaid();
    assertThatThrownBy(() -> open(DEAR))
        .isInstanceOfSatisfying(
            AmountNotDue.class, e -> assertThat(e.left()).isEqualTo(Vnd.of(REST)));
    assertThatThrownBy(() -> open(REST)).isInstanceOf(OtherOrderOpen.class);
    PaymentReference rest = book.replace(NUMBER, order(REST), "a part came in late").reference();
    assertThat(attempt(dear).ended()).isTrue();
    assertThat(book.get(NUMBER).amount()).isEqualTo(Vnd.of(DEAR));
    told(rest, REST, "00");
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
    assertThatThrownBy(() -> open(REST)).isInstanceOf(AlreadyPaid.class);
    provider.states.put(dear, PaymentState.PAID);
    book.resolveAll();
    assertThat(book.get(NUMBER).overpaid()).isEqualTo(Vnd.of(DEAR));
  }

  @Test
  void resolveAll_findsASecondPaymentBesideOneThatIsPaid() {
    PaymentReference first = open(CHEAP);
    told(first, CHEAP, "24");
    PaymentReference second = open(CHEAP);
    told(first, CHEAP, "00");
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
    provider.states.put(second, PaymentState.PAID); // and its result is lost
    ResolveReport report = book.resolveAll();
    assertThat(report.asked()).isEqualTo(1);
    assertThat(report.settled()).isEqualTo(1);
    assertThat(book.get(NUMBER).overpaid()).isEqualTo(Vnd.of(CHEAP));
  }

  @Test
  void resolveAll_whenNobodyAnswers_countsAllAndNamesSome() {
    for (int n = 0; n < 1010; n++) {
      store.add(
          TrackedPayment.expected("N" + n, Vnd.of(CHEAP))
              .with(
                  PaymentAttempt.builder(
                          PaymentReference.of("ref" + n), Vnd.of(CHEAP), clock.instant())
                      .stage(PaymentStage.PAGE_OPENED)
                      .build(),
                  PaymentMoveCause.HOST,
                  "begun",
                  clock.instant()));
    }
    provider.refusesQueries =
        Optional.of(new RefusedByPortal(new Origin("payments.query", "1"), "99", "no", "wait"));
    ResolveReport report = book.resolveAll();
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
    book.refund(first, "R1", Vnd.of(CHEAP), "paid twice");
    provider.states.put(second, PaymentState.PAID);
    book.resolveAll();
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
    assertThat(book.get(NUMBER).overpaid()).isEqualTo(Vnd.ZERO);
  }

  @Test
  void expect_withMoreAfterItWasPaid_isUnderpaidUntilTheDifferenceIsPaid() {
    told(open(CHEAP), CHEAP, "00");
    assertThat(book.expect(NUMBER, Vnd.of(DEAR)).stage()).isEqualTo(PaymentStage.UNDERPAID);
    told(open(REST), REST, "00");
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
    assertThat(book.get(NUMBER).paid()).isEqualTo(Vnd.of(DEAR));
  }

  @Test
  void refund_ofAPart_isUnderpaidUnlessLessIsDue() {
    PaymentReference reference = open(DEAR);
    told(reference, DEAR, "00");
    book.refund(reference, "R1", Vnd.of(REST), "the fee was lowered");
    assertThat(stage()).isEqualTo(PaymentStage.UNDERPAID);
    assertThat(book.expect(NUMBER, Vnd.of(CHEAP)).stage()).isEqualTo(PaymentStage.PAID);
    book.refund(reference, "R2", Vnd.of(CHEAP), "the dossier was withdrawn");
    assertThat(stage()).isEqualTo(PaymentStage.REFUNDED);
    assertThat(book.get(NUMBER).underpaid()).isEqualTo(Vnd.ZERO);
  }

  @Test
  void receive_ofTheRestPaidAtThePortal_isBookedUnderTheDossier() {
    told(open(CHEAP), CHEAP, "00");
    book.expect(NUMBER, Vnd.of(DEAR));
    book.receive(
        Confirms.confirm(
            message -> {
              message.put("MaThamChieu", NUMBER + "20260115093000");
              message.put("MaHoSo", NUMBER);
              message.put("SoTien", REST);
            }));
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
  }

  @Test
  void receipt_whenPaidInTwoParts_isOneForEach() {
    PaymentReference first = open(CHEAP);
    told(first, CHEAP, "00");
    book.expect(NUMBER, Vnd.of(DEAR));
    provider.receipt = Optional.of(Receipt.of("%PDF-1.7 one %%EOF".getBytes(US_ASCII)));
    assertThat(book.receipt(NUMBER)).isNotNull();
    assertThat(stage()).isEqualTo(PaymentStage.UNDERPAID);
    PaymentReference second = open(REST);
    assertThatThrownBy(() -> book.receipt(second, RequestOptions.defaults()))
        .isInstanceOf(IllegalPaymentMove.class);
    told(second, REST, "00");
    assertThat(stage()).isEqualTo(PaymentStage.PAID);
    provider.receipt = Optional.of(Receipt.of("%PDF-1.7 two %%EOF".getBytes(US_ASCII)));
    Receipt two = book.receipt(second, RequestOptions.defaults());
    assertThat(stage()).isEqualTo(PaymentStage.RECEIPT_ISSUED);
    assertThat(book.receipt(NUMBER).sha256()).isNotEqualTo(two.sha256());
  }
}
