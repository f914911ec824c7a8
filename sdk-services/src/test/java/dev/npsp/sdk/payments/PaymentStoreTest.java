package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.jdbc.TestDatabase;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store has to do, in memory and over a real database. */
class PaymentStoreTest {

  private static final Vnd FEE = Vnd.of(150_000);
  private static final Instant AT = Samples.ORDERED_AT;

  private static PaymentAttempt attempt(String reference) {
    return PaymentAttempt.builder(PaymentReference.of(reference), FEE, AT)
        .state(PaymentState.CREATED)
        .build();
  }

  private static TrackedPayment begun(String number, String reference) {
    return TrackedPayment.expected(number, FEE)
        .with(attempt(reference), PaymentTransitionCause.HOST, "begun", AT);
  }

  private static TrackedPayment paid(TrackedPayment payment) {
    return payment
        .moved(
            payment.last().orElseThrow().reference(),
            PaymentState.PAID,
            PaymentTransitionCause.RESULT,
            "code 00",
            AT,
            UnaryOperator.identity())
        .nextVersion();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void find_afterEveryChange_givesExactlyWhatWasPut(StoreKind kind) {
    PaymentStore store = kind.make();
    TrackedPayment first = begun("A", "ref-1");
    assertThat(store.add(first)).isTrue();
    assertThat(store.find("A")).contains(first);
    TrackedPayment opened =
        first
            .moved(
                PaymentReference.of("ref-1"),
                PaymentState.PAGE_OPENED,
                PaymentTransitionCause.ANSWER,
                "trang đã mở",
                AT,
                one -> one.page(URI.create("https://pay.example.test/1?t=x")))
            .nextVersion();
    assertThat(store.replace(opened)).isTrue();
    TrackedPayment paid =
        opened
            .moved(
                PaymentReference.of("ref-1"),
                PaymentState.PAID,
                PaymentTransitionCause.RESULT,
                "code 00",
                AT,
                one -> one.transactionId("PP1").bank("NHTHU").transactionTime("20260115093212"))
            .nextVersion();
    assertThat(store.replace(paid)).isTrue();
    TrackedPayment refunded =
        paid.refundedBy(PaymentRefund.of("R1", PaymentReference.of("ref-1"), Vnd.of(1), AT))
            .nextVersion();
    assertThat(store.replace(refunded)).isTrue();
    assertThat(store.find("A")).contains(refunded);
    assertThat(store.findByReference(PaymentReference.of("ref-1"))).contains(refunded);
    assertThat(store.find("B")).isEmpty();
    assertThat(store.findByReference(PaymentReference.of("ref-2"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void add_whenNumberOrReferenceIsThere_changesNothing(StoreKind kind) {
    PaymentStore store = kind.make();
    assertThat(store.add(begun("A", "ref-1"))).isTrue();
    assertThat(store.add(begun("A", "ref-2"))).isFalse();
    assertThat(store.add(begun("B", "ref-1"))).isFalse();
    assertThat(store.find("B")).isEmpty();
    assertThat(store.findByReference(PaymentReference.of("ref-2"))).isEmpty();
    assertThat(store.add(TrackedPayment.expected("C", FEE))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void replace_whenTheVersionIsOldOrTheReferenceAnothers_changesNothing(StoreKind kind) {
    PaymentStore store = kind.make();
    TrackedPayment first = begun("A", "ref-1");
    store.add(first);
    store.add(begun("B", "ref-2"));
    assertThat(store.replace(paid(first))).isTrue();
    assertThat(store.replace(paid(first))).isFalse();
    TrackedPayment stealing =
        paid(first).with(attempt("ref-2"), PaymentTransitionCause.HOST, "begun", AT).nextVersion();
    assertThat(store.replace(stealing)).isFalse();
    assertThat(store.find("A")).contains(paid(first));
    assertThat(store.replace(paid(begun("Z", "ref-9")))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void replace_byManyAtOnce_letsExactlyOneThrough(StoreKind kind) throws Exception {
    PaymentStore store = kind.make();
    int nodes = 8;
    int rounds = 25;
    store.add(begun("A", "ref-0"));
    ExecutorService threads = Executors.newFixedThreadPool(nodes);
    CyclicBarrier together = new CyclicBarrier(nodes);
    try {
      List<Future<Integer>> won = new ArrayList<>();
      for (int node = 0; node < nodes; node++) {
        String own = "node-" + node + "-";
        won.add(threads.submit(() -> wins(store, together, own, rounds)));
      }
      int all = 0;
      for (Future<Integer> one : won) {
        all += one.get();
      }
      TrackedPayment now = store.find("A").orElseThrow();
      assertThat(all).isGreaterThanOrEqualTo(rounds);
      assertThat(now.version()).isEqualTo(1L + all);
      assertThat(now.attempts()).hasSize(1 + all);
      assertThat(now.history()).hasSize(1 + all);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int wins(PaymentStore store, CyclicBarrier together, String own, int rounds)
      throws Exception {
    int won = 0;
    for (int round = 0; round < rounds; round++) {
      together.await();
      TrackedPayment seen = store.find("A").orElseThrow();
      assertThat(seen.attempts()).hasSize((int) seen.version()); // never half of a change
      assertThat(seen.history()).hasSize((int) seen.version());
      TrackedPayment next =
          seen.with(attempt(own + round), PaymentTransitionCause.HOST, "begun", AT).nextVersion();
      won += store.replace(next) ? 1 : 0;
    }
    return won;
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void list_byStage_comesInPages(StoreKind kind) {
    PaymentStore store = kind.make();
    IntStream.range(0, 7).forEach(i -> store.add(begun("N" + i, "ref-" + i)));
    store.replace(paid(store.find("N3").orElseThrow()));
    List<String> seen = new ArrayList<>();
    String after = "";
    List<TrackedPayment> page;
    while (!(page = store.list(PaymentState.CREATED, after, 2)).isEmpty()) {
      page.forEach(one -> seen.add(one.number()));
      after = seen.get(seen.size() - 1);
    }
    assertThat(seen).containsExactly("N0", "N1", "N2", "N4", "N5", "N6");
    assertThat(store.list(PaymentState.PAID, "", 9))
        .extracting(TrackedPayment::number)
        .containsExactly("N3");
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void listUnsettled_findsThemWhateverTheWholeStandsAt(StoreKind kind) {
    PaymentStore store = kind.make();
    store.add(TrackedPayment.expected("N0", FEE));
    IntStream.range(1, 7).forEach(i -> store.add(begun("N" + i, "ref-" + i)));
    store.replace(paid(store.find("N2").orElseThrow()));
    store.replace(paid(store.find("N3").orElseThrow()));
    store.replace(
        store
            .find("N3")
            .orElseThrow()
            .with(attempt("ref-9"), PaymentTransitionCause.HOST, "begun", AT)
            .nextVersion());
    assertThat(store.find("N3").orElseThrow().state()).isEqualTo(PaymentState.PAID);
    List<String> seen = new ArrayList<>();
    String after = "";
    List<TrackedPayment> page;
    while (!(page = store.listUnsettled(after, 2)).isEmpty()) {
      page.forEach(one -> seen.add(one.number()));
      after = seen.get(seen.size() - 1);
    }
    assertThat(seen).containsExactly("N1", "N3", "N4", "N5", "N6");
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void find_ofAnEndedAttempt_keepsThatAndItsOrder(StoreKind kind) {
    PaymentStore store = kind.make();
    PaymentAttempt attempt =
        attempt("ref-1").toBuilder().orderFingerprint("0".repeat(63) + "f").build();
    TrackedPayment begun =
        TrackedPayment.expected("A", FEE).with(attempt, PaymentTransitionCause.HOST, "begun", AT);
    store.add(begun);
    TrackedPayment ended =
        begun.ended(attempt.reference(), PaymentTransitionCause.HOST, "ended: x", AT).nextVersion();
    assertThat(store.replace(ended)).isTrue();
    assertThat(store.find("A")).contains(ended);
    assertThat(ended.attempts().get(0).ended()).isTrue();
    assertThat(ended.ended(attempt.reference(), PaymentTransitionCause.CLOCK, "x", AT))
        .isSameAs(ended);
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void replace_whenWhatIsDoneWithinThrows_changesNothing(StoreKind kind) {
    PaymentStore store = kind.make();
    TrackedPayment first = begun("A", "ref-1");
    store.add(first);
    assertThatThrownBy(
            () ->
                store.replace(
                    paid(first),
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(store.find("A")).contains(first);
    List<String> run = new ArrayList<>();
    assertThat(store.replace(paid(first), () -> run.add("once"))).isTrue();
    assertThat(store.replace(paid(first), () -> run.add("never"))).isFalse();
    assertThat(run).containsExactly("once");
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void totals_addUp(StoreKind kind) {
    PaymentStore store = kind.make();
    assertThat(store.totals()).isEmpty();
    store.add(begun("A", "ref-1"));
    store.add(begun("B", "ref-2"));
    store.replace(paid(store.find("B").orElseThrow()));
    assertThat(store.totals().get(PaymentState.CREATED))
        .isEqualTo(new PaymentTotal(1, FEE, Vnd.ZERO, Vnd.ZERO));
    assertThat(store.totals().get(PaymentState.PAID))
        .isEqualTo(new PaymentTotal(1, FEE, FEE, Vnd.ZERO));
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void keep_whenThereIsOne_keepsTheFirst(StoreKind kind) {
    PaymentStore store = kind.make();
    Receipt receipt = Receipt.of("%PDF-1.7 %%EOF".getBytes(US_ASCII));
    PaymentReference reference = PaymentReference.of("ref-1");
    store.keep(KeptReceipt.of(reference, receipt.pdf(), receipt.sha256(), AT));
    store.keep(KeptReceipt.of(reference, new byte[] {1}, "0".repeat(64), AT));
    KeptReceipt kept = store.findReceipt(reference).orElseThrow();
    assertThat(kept.receipt().pdf()).isEqualTo(receipt.pdf());
    assertThat(kept.keptAt()).isEqualTo(AT);
    assertThat(store.findReceipt(PaymentReference.of("ref-2"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void add_ofAPaymentWithAnEnd_keepsIt(StoreKind kind) {
    PaymentStore store = kind.make();
    TrackedPayment begun =
        TrackedPayment.expected("A", FEE)
            .with(
                attempt("ref-1").toBuilder().expiresAt(AT.plusSeconds(60)).build(),
                PaymentTransitionCause.HOST,
                "begun",
                AT);
    store.add(begun);
    assertThat(store.find("A")).contains(begun);
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void words_thatNoDatabaseKeeps_areCleanedAlikeInEveryStore(StoreKind kind) {
    PaymentStore store = kind.make();
    TrackedPayment begun = begun("A", "ref-1");
    store.add(begun);
    TrackedPayment noted =
        begun
            .noted(PaymentReference.of("ref-1"), PaymentTransitionCause.HOST, "a\0b\uD83D c", AT)
            .nextVersion();
    assertThat(store.replace(noted)).isTrue();
    assertThat(store.find("A")).contains(noted);
    assertThat(noted.history().get(1).note()).isEqualTo("ab c");
    assertThat(store.find("A\0")).isEmpty();
    assertThat(store.find("A\uDE00")).isEmpty();
    assertThatThrownBy(() -> TrackedPayment.expected("A\0", FEE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void jdbc_wordsOfAnotherHost_areCleanedAsTheyAreStored(TestDatabase database) {
    PaymentStore store = StoreKind.valueOf(database.name()).make();
    TrackedPayment first = begun("A", "ref-1");
    TrackedPayment odd =
        new TrackedPayment.Builder()
            .from(first)
            .attempts(List.of(first.attempts().get(0).toBuilder().bank("NH\0THU\uD83D").build()))
            .build();
    assertThat(store.add(odd)).isTrue();
    assertThat(store.find("A").orElseThrow().attempts().get(0).bank()).contains("NHTHU");
    assertThatThrownBy(
            () -> store.add(new TrackedPayment.Builder().from(odd).number("B\0").build()))
        .isInstanceOf(PaymentStoreFailure.class)
        .hasMessageContaining("U+0000");
  }

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void jdbc_whenThereAreNoTables_saysHowToMakeThem(TestDatabase database) {
    PaymentStore store = JdbcPaymentStore.over(database.fresh());
    assertThatThrownBy(() -> store.find("A"))
        .isInstanceOf(PaymentStoreFailure.class)
        .hasMessageContaining("createSchema")
        .hasCauseInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void jdbc_createSchemaTwice_saysSo(TestDatabase database) {
    JdbcPaymentStore store = JdbcPaymentStore.over(database.fresh());
    store.createSchema();
    store.add(begun("A", "ref-1"));
    assertThatThrownBy(store::createSchema)
        .isInstanceOf(PaymentStoreFailure.class)
        .hasMessageContaining("a table is there already");
    assertThat(store.find("A")).contains(begun("A", "ref-1"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void jdbc_largeReceipt_isKeptWhole(TestDatabase database) {
    PaymentStore store = StoreKind.valueOf(database.name()).make();
    byte[] pdf = new byte[70_000];
    pdf[69_999] = 7;
    store.keep(KeptReceipt.of(PaymentReference.of("ref-1"), pdf, "0".repeat(64), AT));
    assertThat(store.findReceipt(PaymentReference.of("ref-1")).orElseThrow().pdf()).isEqualTo(pdf);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void jdbc_twoStoresOverOneDatabase_seeTheSame(TestDatabase database) {
    DataSource source = database.fresh();
    JdbcPaymentStore one = JdbcPaymentStore.over(source);
    one.createSchema();
    one.add(begun("A", "ref-1"));
    assertThat(JdbcPaymentStore.over(source).find("A")).contains(begun("A", "ref-1"));
  }
}
