package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.banking.internal.proposal.StoredPaymentCodec;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.jdbc.Faults;
import dev.npsp.sdk.jdbc.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BankStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123Z");

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  static List<BankStore> stores() {
    return Stream.concat(
            Stream.of(BankStore.inMemory()),
            databases().stream().map(database -> BankStore.over(database.fresh())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void service_overAnyStore_paysOnceAndTellsOnce(BankStore store) throws Exception {
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

  @ParameterizedTest
  @MethodSource("stores")
  void insertAndReplace_areDoneByOneOnly(BankStore store) {
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

  @ParameterizedTest
  @MethodSource("stores")
  void dueAndPage_areInOrderAndOfOneKind(BankStore store) {
    add(store, "A", "1", 5);
    add(store, "A", "2", 3);
    add(store, "A", "3", 9);
    add(store, "B", "1", 1);
    assertThat(store.find("A", "1").flatMap(StoredRecord::due)).contains(NOW.plusSeconds(5));
    store.insert(StoredRecord.builder("A", "4", "never").build());
    assertThat(store.due("A", NOW.plusSeconds(5), 10))
        .extracting(StoredRecord::key)
        .containsExactly("2", "1");
    assertThat(store.due("A", NOW.plusSeconds(99), 1))
        .extracting(StoredRecord::key)
        .containsExactly("2");
    assertThat(store.page("A", "1", 2)).extracting(StoredRecord::key).containsExactly("2", "3");
  }

  private static StoredRecord record(String key, String body) {
    return StoredRecord.builder("A", key, body).build();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void over_whenTheTableIsThereOrTwoBeginAtOnce_takesIt(TestDatabase database) throws Exception {
    DataSource source = database.fresh();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<BankStore>> nodes = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        nodes.add(() -> BankStore.over(source));
      }
      for (Future<BankStore> node : threads.invokeAll(nodes)) {
        assertThat(node.get().find("A", "1")).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(BankStore.over(source).insert(record("1", "one"))).isTrue();
    assertThat(BankStore.over(source).find("A", "1")).contains(record("1", "one"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void over_inAnotherDatabase_saysTheWayOut_andTakesWhatWasMade(TestDatabase database)
      throws SQLException {
    DataSource source = database.fresh();
    DataSource other = new Faults(source).named("MariaDB").source();
    assertThatThrownBy(() -> BankStore.over(other))
        .isInstanceOf(BankStoreFailure.class)
        .hasMessageContainingAll("H2 and PostgreSQL only", "schema(..)");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : BankStore.schema()) {
        statement.execute(one);
      }
    }
    assertThat(BankStore.over(other).insert(record("1", "one"))).isTrue();
    assertThat(BankStore.over(source).find("A", "1")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void replace_whenAnErrorComesInBetween_changesNothing(TestDatabase database) {
    DataSource source = database.fresh();
    assertThat(BankStore.over(source).insert(record("1", "one"))).isTrue();
    Faults faults = new Faults(source);
    BankStore store = BankStore.over(faults.source());
    for (Throwable error :
        List.of(new StackOverflowError("test"), new SQLException("disk full", "53100"))) {
      faults.at("commit", 0, 1, error);
      assertThatThrownBy(() -> store.replace(record("1", "two")))
          .isInstanceOfAny(StackOverflowError.class, BankStoreFailure.class);
      assertThat(BankStore.over(source).find("A", "1")).contains(record("1", "one"));
    }
    faults.at("commit", 0, 3, new SQLException("conflict", "40001"));
    assertThat(store.replace(record("1", "two"))).isTrue();
    assertThat(store.find("A", "1").map(StoredRecord::version)).contains(2L);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void insert_whenAnotherRuleIsBroken_isNotTakenForOneThatIsThere(TestDatabase database) {
    BankStore store = BankStore.over(database.fresh());
    assertThatThrownBy(() -> store.insert(record("k".repeat(201), "x")))
        .isInstanceOf(BankStoreFailure.class);
    assertThat(store.insert(record("1", "x"))).isTrue();
    assertThat(store.insert(record("1", "y"))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void words_thatNoDatabaseKeeps_areCleaned_keysRefused(TestDatabase database) {
    BankStore store = BankStore.over(database.fresh());
    assertThat(store.insert(record("1", "a\0b\uD83D"))).isTrue();
    assertThat(store.find("A", "1").map(StoredRecord::body)).contains("ab");
    assertThat(store.replace(record("1", "\uDE00c"))).isTrue();
    assertThat(store.find("A", "1").map(StoredRecord::body)).contains("c");
    assertThat(store.find("A", "1\0")).isEmpty();
    assertThat(store.replace(record("1\0", "d"))).isFalse();
    assertThatThrownBy(() -> store.insert(record("1\0", "x")))
        .isInstanceOf(BankStoreFailure.class)
        .hasMessageContaining("U+0000");
    assertThat(store.page("A", "\0", 9)).hasSize(1);
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

  private static void add(BankStore store, String kind, String key, int seconds) {
    store.insert(
        StoredRecord.builder(kind, key, "x").due(Optional.of(NOW.plusSeconds(seconds))).build());
  }
}
