package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.internal.bankproposal.BankMemos;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BankStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123Z");

  private final BankStore store = BankStore.inMemory();

  @Test
  void insertAndReplace_areDoneByOneOnly() {
    StoredRecord first = StoredRecord.builder("A", "1", "one").build();
    assertThat(store.insert(first)).isTrue();
    assertThat(store.insert(first.toBuilder().body("other").build())).isFalse();
    assertThat(store.replace(first.toBuilder().body("two").build())).isTrue();
    assertThat(store.replace(first.toBuilder().body("three").build())).isFalse();
    assertThat(store.replace(StoredRecord.builder("A", "2", "x").build())).isFalse();
    assertThat(store.find("A", "1").map(StoredRecord::body)).contains("two");
    assertThat(store.find("A", "1").map(StoredRecord::version)).contains(2L);
    assertThat(store.find("B", "1")).isEmpty();
  }

  @Test
  void dueAndPage_areInOrderAndOfOneKind() {
    add("A", "1", 5);
    add("A", "2", 3);
    add("A", "3", 9);
    add("B", "1", 1);
    store.insert(StoredRecord.builder("A", "4", "never").build());
    assertThat(store.due("A", NOW.plusSeconds(5), 10))
        .extracting(StoredRecord::key)
        .containsExactly("2", "1");
    assertThat(store.due("A", NOW.plusSeconds(99), 1))
        .extracting(StoredRecord::key)
        .containsExactly("2");
    assertThat(store.page("A", "1", 2)).extracting(StoredRecord::key).containsExactly("2", "3");
  }

  @Test
  void memos_keepEveryField() {
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
                    .trouble("NoAnswer")
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
    BankMemos memos = new BankMemos();
    assertThat(memos.payment(memos.body(full))).isEqualTo(full);
    assertThat(memos.disbursement(memos.body(disbursement))).isEqualTo(disbursement);
    assertThatThrownBy(() -> memos.payment("<html>")).isInstanceOf(IllegalStateException.class);
    assertThat(full.toString()).doesNotContain("payerAccount=9");
  }

  private void add(String kind, String key, int seconds) {
    store.insert(
        StoredRecord.builder(kind, key, "x").due(Optional.of(NOW.plusSeconds(seconds))).build());
  }
}
