package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Vnd;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked in whatever order, and whatever gets lost: money moves once, and adds up. */
class BillPaymentServicePropertiesTest {

  private static final int BILLS = 3;
  private static final long AMOUNT = 1_000;

  /** One thing that somebody does to one of the bills. */
  record Step(int what, int bill, int account, int number, int trouble) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, BILLS - 1),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 9))
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(80);
  }

  @Property(tries = 1000)
  void anySequence_paysABillOnceRefundsAtMostThatAndAddsUpToZero(
      @ForAll("steps") List<Step> steps) {
    ShakyCore core = new ShakyCore();
    BankStore store = BankStore.inMemory();
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    BillPaymentService service = BillPaymentService.over(store, core, clock);
    Map<String, Integer> heard = new HashMap<>();
    PaymentNotificationDispatcher dispatcher =
        PaymentNotificationDispatcher.over(
            store,
            payment -> hear(heard, payment),
            new NoticePolicy(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofDays(1)),
            clock);
    int lookups = 0;
    for (Step step : steps) {
      act(service, dispatcher, core, step, ++lookups);
      assertThat(core.sum()).isZero();
      assertThat(core.balance("platform")).isBetween(0L, BILLS * AMOUNT);
    }
    long held = 0;
    for (BankPayment payment : service.page("", 100)) {
      boolean settled = payment.state() == BankPaymentState.SETTLED;
      assertThat(payment.refunded().amount()).isLessThanOrEqualTo(settled ? AMOUNT : 0);
      held +=
          settled
              ? AMOUNT
                  - payment.refunds().stream()
                      .filter(refund -> refund.state() == RefundState.DONE)
                      .mapToLong(refund -> refund.amount().amount())
                      .sum()
              : 0;
    }
    assertThat(
            service.page("", 100).stream()
                .filter(BillPaymentServicePropertiesTest::isSettled)
                .count())
        .isLessThanOrEqualTo(BILLS);
    assertThat(settledPerBill(service)).allMatch(count -> count <= 1);
    assertThat(core.balance("platform") - interrupted(service, core)).isEqualTo(held);
    core.recover();
    service.page("", 100).forEach(payment -> closed(service, payment));
    assertThat(core.held()).isEmpty();
    assertThat(core.sum()).isZero();
  }

  /** Everything that was begun is finished, and what is not paid is cancelled. */
  private static void closed(BillPaymentService service, BankPayment payment) {
    BankPayment rests;
    try {
      rests = service.resume(payment.number());
    } catch (BankRefused e) {
      rests = service.find(payment.number()).orElseThrow(); // a capture that is refused only now
    }
    if (rests.state() != BankPaymentState.SETTLED) {
      rests = service.cancel(payment.number());
    }
    assertThat(rests.state()).isIn(BankPaymentState.SETTLED, BankPaymentState.CANCELLED);
  }

  private static void act(
      BillPaymentService service,
      PaymentNotificationDispatcher dispatcher,
      ShakyCore core,
      Step step,
      int lookup) {
    BillKey bill = BillKey.of(BillKind.TAX_NOTICE, "TB" + step.bill(), "");
    String account = "payer" + step.account();
    if (step.trouble() < ShakyCore.Trouble.values().length) {
      core.next(ShakyCore.Trouble.values()[step.trouble()]);
    }
    try {
      String number =
          service
              .find(bill)
              .map(BankPayment::number)
              .orElseGet(() -> service.bind(bill, looked(lookup)).number());
      switch (step.what()) {
        case 0, 1 -> service.bind(bill, looked(lookup));
        case 2, 3 -> Agreeing.authorise(service, number, account);
        case 4, 5 -> service.settle(number);
        case 6 -> service.cancel(number);
        case 7 -> service.resume(number);
        case 8 ->
            service.refund(
                number,
                Refund.asked(
                    "R" + step.number(),
                    "q" + step.account(),
                    Vnd.of(step.number() * 300L),
                    "",
                    Instant.EPOCH));
        default -> dispatcher.runDue();
      }
    } catch (BankRefused | IllegalStateException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  /** Moved at the core, and not written down yet: a resume away. */
  private static long interrupted(BillPaymentService service, ShakyCore core) {
    long left = 0;
    for (BankPayment payment : service.page("", 100)) {
      left +=
          payment.state() == BankPaymentState.SETTLING && core.hasCaptured(payment) ? AMOUNT : 0;
      left -=
          payment.refunds().stream()
              .filter(refund -> refund.state() == RefundState.ASKED && core.hasRefunded(refund))
              .mapToLong(refund -> refund.amount().amount())
              .sum();
    }
    return left;
  }

  private static List<Long> settledPerBill(BillPaymentService service) {
    Map<BillKey, Long> counts = new HashMap<>();
    service.page("", 100).stream()
        .filter(BillPaymentServicePropertiesTest::isSettled)
        .forEach(payment -> counts.merge(payment.bill(), 1L, Long::sum));
    return List.copyOf(counts.values());
  }

  private static boolean isSettled(BankPayment payment) {
    return payment.state() == BankPaymentState.SETTLED;
  }

  private static BillTerms looked(int lookup) {
    return BillTerms.builder(Vnd.of(AMOUNT)).lookupCode("L" + lookup).build();
  }

  /** Every second notice is lost, after it was heard. */
  private static void hear(Map<String, Integer> heard, BankPayment payment) {
    assertThat(payment.state()).isEqualTo(BankPaymentState.SETTLED);
    if (heard.merge(payment.number(), 1, Integer::sum) % 2 == 1) {
      throw new IllegalStateException("the acknowledgement did not arrive");
    }
  }
}
