package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Vnd;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BillPaymentServiceTest {

  static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
  private static final BillKey BILL = BillKey.of(DossierCode.of("000.00.00.H56-261122-00017"));
  private static final Vnd FEE = Vnd.of(115_000);

  private final ShakyCore core = new ShakyCore();
  private final BillPaymentService service =
      BillPaymentService.over(BankStore.inMemory(), core, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void bind_underAnotherLookupCodeEachTime_isOnePayment() {
    BankPayment first = service.bind(BILL, looked("L1"));
    BankPayment second = service.bind(BILL, looked("L2"));

    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.reference()).isEqualTo("L1");
    assertThat(second.terms().lookupCode()).contains("L2");
    assertThat(service.find("L1")).isEqualTo(service.find("L2")).isPresent();
  }

  @Test
  void bind_whenPaid_isRefusedUntilSomebodyInChargeLetsGo() {
    String number = paid().number();
    assertThat(reason(() -> service.bind(BILL, looked("L9")))).isEqualTo(Reason.ALREADY_PAID);

    service.letGo(number);
    BankPayment next = service.bind(BILL, looked("L10"));

    assertThat(next.attempt()).isEqualTo(2);
    assertThat(next.number()).isNotEqualTo(number);
    assertThat(service.find(number).map(BankPayment::state)).contains(BankPaymentState.SETTLED);
    assertThat(service.find(BILL)).contains(next);
  }

  @Test
  void bind_whileNobodyAgreed_takesTheLatestAmount_andNoOtherAfter() {
    service.bind(BILL, looked("L1"));
    BankPayment dearer = service.bind(BILL, BillTerms.builder(Vnd.of(135_000)).build());
    assertThat(dearer.terms().amount()).isEqualTo(Vnd.of(135_000));

    service.authorise(dearer.number(), "payer", dearer.terms());

    assertThat(reason(() -> service.bind(BILL, looked("L2")))).isEqualTo(Reason.AMOUNT_DIFFERS);
  }

  @Test
  void bind_whenThePlatformNamesItsNumber_takesThatAndRefusesAnother() {
    service.bind(BILL, looked("L1"));
    BankPayment named = service.bind(BILL, invoiced("HD1"));
    assertThat(named.reference()).isEqualTo("HD1");
    assertThat(named.terms().lookupCode()).contains("L1");
    assertThat(named.terms().payeeAccount()).contains("3713");
    assertThat(service.find("HD1")).contains(named);

    assertThat(reason(() -> service.bind(BILL, invoiced("HD2")))).isEqualTo(Reason.BILL_ACTIVE);
    BillKey other = BillKey.of(DossierCode.of("000.00.00.H56-261122-00018"));
    assertThat(reason(() -> service.bind(other, invoiced("HD1"))))
        .isEqualTo(Reason.REFERENCE_EXISTS);
  }

  @Test
  void cancel_letsTheMoneyGo_andTheBillCanBeBoundAnew() {
    BankPayment bound = service.bind(BILL, invoiced("HD1"));
    Agreeing.authorise(service, bound.number(), "payer");
    assertThat(service.cancel(bound.number()).state()).isEqualTo(BankPaymentState.CANCELLED);
    assertThat(service.cancel(bound.number()).state()).isEqualTo(BankPaymentState.CANCELLED);

    BankPayment again = service.bind(BILL, invoiced("HD1"));

    assertThat(again.attempt()).isEqualTo(2);
    assertThat(service.find("HD1")).contains(again);
    assertThat(reason(() -> service.settle(bound.number()))).isEqualTo(Reason.WRONG_STATE);
    Agreeing.pay(service, again.number(), "payer");
    assertThat(reason(() -> service.cancel(again.number()))).isEqualTo(Reason.WRONG_STATE);
    assertThat(core.balance("platform")).isEqualTo(FEE.amount());
  }

  @Test
  void authorise_whenTheCoreSaysNo_leavesItOpenForAnotherAccount() {
    String number = service.bind(BILL, looked("L1")).number();
    BankRefused refused =
        catchThrowableOfType(BankRefused.class, () -> Agreeing.authorise(service, number, "poor"));
    assertThat(refused.reason()).isEqualTo(Reason.REFUSED_BY_CORE);
    assertThat(refused.code()).isEqualTo("123");

    Agreeing.authorise(service, number, "payer");
    assertThat(reason(() -> Agreeing.authorise(service, number, "other")))
        .isEqualTo(Reason.BILL_ACTIVE);
    service.settle(number);
    assertThat(reason(() -> Agreeing.authorise(service, number, "other")))
        .isEqualTo(Reason.ALREADY_PAID);
    assertThat(Agreeing.pay(service, number, "payer").state()).isEqualTo(BankPaymentState.SETTLED);
    assertThat(core.balance("payer")).isEqualTo(-FEE.amount());
  }

  @Test
  void settle_whenTheCoresAnswerIsLost_isFinishedByResume() {
    String number = service.bind(BILL, looked("L1")).number();
    core.next(ShakyCore.Trouble.LOST_ANSWER);
    assertThatThrownBy(() -> Agreeing.authorise(service, number, "payer"))
        .hasMessageContaining("answer");
    assertThat(service.resume(number).state()).isEqualTo(BankPaymentState.AUTHORISED);
    core.next(ShakyCore.Trouble.LOST_ANSWER);
    assertThatThrownBy(() -> service.settle(number)).hasMessageContaining("answer");
    core.next(ShakyCore.Trouble.PENDING);
    assertThat(reason(() -> service.resume(number))).isEqualTo(Reason.PENDING_AT_CORE);

    BankPayment settled = service.resume(number);

    assertThat(settled.state()).isEqualTo(BankPaymentState.SETTLED);
    assertThat(settled.settledAt()).contains(NOW);
    assertThat(settled.notice().map(Notice::state)).contains(NoticeState.WAITING);
    assertThat(core.balance("platform")).isEqualTo(FEE.amount());
    assertThat(service.find(settled.transaction().orElseThrow())).contains(settled);
  }

  @Test
  void pay_byManyThreadsAtOnce_movesTheMoneyOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<String>> payers =
          IntStream.range(0, 64)
              .<Callable<String>>mapToObj(
                  i ->
                      () -> {
                        try {
                          String number = service.bind(BILL, looked("L" + i)).number();
                          return Agreeing.pay(service, number, "payer").number();
                        } catch (BankRefused e) {
                          return e.reason().name();
                        }
                      })
              .toList();
      List<String> ends =
          threads.invokeAll(payers).stream()
              .map(BillPaymentServiceTest::got)
              .collect(Collectors.toList());
      assertThat(ends)
          .contains(service.find(BILL).orElseThrow().number())
          .allMatch(end -> end.startsWith("NB") || end.equals("ALREADY_PAID"));
    } finally {
      threads.shutdownNow();
    }
    assertThat(core.captures()).isEqualTo(1);
    assertThat(core.balance("platform")).isEqualTo(FEE.amount());
  }

  @Test
  void refund_inParts_neverExceedsWhatWasPaid() {
    String number = paid().number();
    service.receiptIssued(number, "BL1");
    assertThat(service.receiptAvailability(number)).isEqualTo(ReceiptAvailability.PAID);

    assertThat(service.refund(number, refund("R1", "q1", 100_000)).state())
        .isEqualTo(RefundState.DONE);
    assertThat(reason(() -> service.refund(number, refund("R2", "q2", 15_001))))
        .isEqualTo(Reason.REFUND_TOO_LARGE);
    service.refund(number, refund("R3", "q3", 15_000));

    assertThat(core.balance("platform")).isZero();
    assertThat(service.find(number).map(BankPayment::refunded)).contains(FEE);
    assertThat(service.receiptAvailability(number))
        .isEqualTo(ReceiptAvailability.PAID_WITHOUT_RECEIPT);
  }

  @Test
  void refund_asADuplicate_isRefused_andAsARepeatAnsweredAlike() {
    String number = paid().number();
    Refund first = service.refund(number, refund("R1", "q1", 1_000));

    assertThat(service.refund(number, refund("R1", "q1", 1_000))).isEqualTo(first);
    assertThat(reason(() -> service.refund(number, refund("R1", "q2", 1_000))))
        .isEqualTo(Reason.DUPLICATE);
    assertThat(reason(() -> service.refund(number, refund("R1", "q1", 2_000))))
        .isEqualTo(Reason.DUPLICATE);
    assertThat(core.balance("platform")).isEqualTo(FEE.amount() - 1_000);
  }

  @Test
  void refund_ofWhatIsNotPaid_isRefused() {
    String number = service.bind(BILL, looked("L1")).number();
    assertThat(reason(() -> service.refund(number, refund("R1", "q1", 1))))
        .isEqualTo(Reason.NOT_PAID);
    assertThat(reason(() -> service.receiptIssued(number, "B"))).isEqualTo(Reason.NOT_PAID);
    assertThat(reason(() -> service.letGo(number))).isEqualTo(Reason.NOT_PAID);
    assertThat(reason(() -> service.refund("NB0", refund("R1", "q1", 1))))
        .isEqualTo(Reason.UNKNOWN);
    assertThat(reason(() -> service.resume("NB0"))).isEqualTo(Reason.UNKNOWN);
  }

  @Test
  void refund_whenTheAnswerIsLost_isDoneOnceWhenAskedAgain() {
    String number = paid().number();
    core.next(ShakyCore.Trouble.LOST_ANSWER);
    assertThatThrownBy(() -> service.refund(number, refund("R1", "q1", 5_000)))
        .hasMessageContaining("answer");
    assertThat(service.refund(number, refund("R1", "q1", 5_000)).state())
        .isEqualTo(RefundState.DONE);
    assertThat(core.balance("platform")).isEqualTo(FEE.amount() - 5_000);
  }

  @Test
  void disburse_repeatedPendingAndDuplicate_paysOutOnce() {
    Disbursement wanted = disbursement("C1", "q1", "3713");
    core.next(ShakyCore.Trouble.PENDING);
    assertThat(service.disburse(wanted).state()).isEqualTo(DisbursementState.PENDING);
    assertThat(service.disburse(wanted).state()).isEqualTo(DisbursementState.SUCCESS);
    assertThat(service.disburse(wanted).transaction()).contains("DC1");
    assertThat(reason(() -> service.disburse(disbursement("C1", "q2", "3713"))))
        .isEqualTo(Reason.DUPLICATE);
    assertThat(reason(() -> service.disburse(disbursement("C1", "q1", "9999"))))
        .isEqualTo(Reason.DUPLICATE);
    assertThat(service.disburse(disbursement("C2", "q3", "gone")).state())
        .isEqualTo(DisbursementState.FAILED);
    assertThat(core.balance("3713")).isEqualTo(50_000);
    assertThat(service.disbursement("C2")).isPresent();
    assertThat(service.disbursement("C3")).isEmpty();
  }

  @Test
  void disburse_repeatedInDecomposedLetters_isTheSameOne() {
    String name = Normalizer.normalize("Nguyễn Văn Thử", Normalizer.Form.NFD);
    Disbursement wanted = disbursement("C1", "q1", "3713").toBuilder().payeeName(name).build();
    core.next(ShakyCore.Trouble.PENDING);
    assertThat(service.disburse(wanted).state()).isEqualTo(DisbursementState.PENDING);
    assertThat(service.disburse(wanted).state()).isEqualTo(DisbursementState.SUCCESS);
  }

  @Test
  void availability_tellsUnknownUnpaidAndNoReceiptApart() {
    assertThat(service.receiptAvailability("HD1")).isEqualTo(ReceiptAvailability.UNKNOWN);
    String number = service.bind(BILL, invoiced("HD1")).number();
    assertThat(service.receiptAvailability("HD1")).isEqualTo(ReceiptAvailability.UNPAID);
    Agreeing.pay(service, number, "payer");
    assertThat(service.receiptAvailability("HD1"))
        .isEqualTo(ReceiptAvailability.PAID_WITHOUT_RECEIPT);
    service.receiptIssued(number, "BL1");
    service.receiptIssued(number, "BL2");
    assertThat(service.receiptAvailability("HD1")).isEqualTo(ReceiptAvailability.PAID);
    assertThat(service.find(number).flatMap(BankPayment::receipt)).contains("BL1");
    assertThat(service.page("", 10)).hasSize(1);
    assertThat(service.page(number, 10)).isEmpty();
  }

  @Test
  void keys_ofAnotherForm_areRefused() {
    assertThatThrownBy(() -> BillKey.of(BillKind.ELECTRICITY, "PE1", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BillKey.of(BillKind.DOSSIER, "no dossier", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BillKey.of(BillKind.TAX_NOTICE, "a:b", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(BillKind.of("NUOC").isKnown()).isFalse();
  }

  private BankPayment paid() {
    return Agreeing.pay(service, service.bind(BILL, looked("L1")).number(), "payer");
  }

  private static BillTerms looked(String lookupCode) {
    return BillTerms.builder(FEE).lookupCode(lookupCode).payeeAccount("3713").build();
  }

  private static BillTerms invoiced(String invoice) {
    return BillTerms.builder(FEE).invoice(invoice).build();
  }

  private static Refund refund(String id, String request, long amount) {
    return Refund.asked(id, request, Vnd.of(amount), "thu", NOW);
  }

  private static Disbursement disbursement(String id, String request, String account) {
    return Disbursement.builder(id, request, Vnd.of(50_000))
        .payeeAccount(account)
        .payeeBank("01701001")
        .original(Optional.of("HD1"))
        .build();
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(BankRefused.class, call).reason();
  }

  private static String got(Future<String> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
