package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.banking.internal.proposal.StoredPaymentCodec;
import dev.npsp.sdk.domain.Vnd;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BankStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123Z");

  @Test
  void service_overOneStore_paysOnceAndTellsOnce() throws Exception {
    BankStore store = BankStore.inMemory();
    ShakyCore core = new ShakyCore();
    BillPaymentService service = BillPaymentService.over(store, core);
    BillKey bill = BillKey.of(BillKind.TAX_NOTICE, "TB1", "");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<BankPayment>> payers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        payers.add(() -> payUnlessPaid(service, bill));
      }
      for (Future<BankPayment> payment : threads.invokeAll(payers)) {
        assertThat(payment.get().state()).isEqualTo(BankPaymentState.SETTLED);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(core.captures()).isEqualTo(1);
    List<String> told = new ArrayList<>();
    PaymentNotificationDispatcher dispatcher =
        PaymentNotificationDispatcher.over(
            store,
            payment -> told.add(payment.number()),
            NoticePolicy.standard(),
            Clock.systemUTC());
    assertThat(dispatcher.runDue()).isEqualTo(1);
    assertThat(dispatcher.runDue()).isZero();
    assertThat(told).containsExactly(service.find(bill).orElseThrow().number());
  }

  private static BankPayment payUnlessPaid(BillPaymentService service, BillKey bill) {
    try {
      BankPayment bound = service.bind(bill, BillTerms.builder(Vnd.of(1_000)).build());
      return Agreeing.pay(service, bound.number(), "payer");
    } catch (BankRefused e) {
      return service.find(bill).orElseThrow();
    }
  }

  @Test
  void codec_keepsEveryField() {
    BillTerms terms =
        BillTerms.builder(Vnd.of(7))
            .invoice("HD")
            .lookupCode("L")
            .payeeAccount("1")
            .payeeBank("2")
            .payeeName("Kho bạc")
            .narration("n")
            .service("2")
            .build();
    BankPayment full =
        BankPayment.builder("NB1", BillKey.of(BillKind.INSURANCE, "TA1", "202610"), terms)
            .attempt(3)
            .state(BankPaymentState.SETTLED)
            .holds(2)
            .payerAccount("9")
            .transaction("T")
            .settledAt(NOW)
            .addRefunds(
                Refund.asked("R", "q", Vnd.of(1), "lý do", NOW).toBuilder()
                    .state(RefundState.DONE)
                    .transaction("RT")
                    .build())
            .receipt("BL")
            .notice(
                Notice.waiting(NOW).toBuilder()
                    .state(NoticeState.GIVEN_UP)
                    .due(NOW.plusSeconds(1))
                    .attempts(4)
                    .attemptsSince(2)
                    .lastError("NoAnswer")
                    .build())
            .letGo(true)
            .reference("HD")
            .build();
    Disbursement disbursement =
        Disbursement.builder("C", "q", Vnd.of(5))
            .payeeAccount("1")
            .payeeBank("2")
            .payeeName("Tên")
            .route(DisbursementRoute.CITAD)
            .narration("n")
            .original("HD")
            .state(DisbursementState.FAILED)
            .askedAt(NOW)
            .transaction("T")
            .build();
    StoredPaymentCodec codec = new StoredPaymentCodec();
    assertThat(codec.payment(codec.body(full))).isEqualTo(full);
    assertThat(codec.disbursement(codec.body(disbursement))).isEqualTo(disbursement);
    assertThatThrownBy(() -> codec.payment("<html>")).isInstanceOf(IllegalStateException.class);
    assertThat(full.toString()).doesNotContain("payerAccount=9");
  }
}
