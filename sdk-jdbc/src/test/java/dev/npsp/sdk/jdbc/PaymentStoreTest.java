package dev.npsp.sdk.jdbc;

import static dev.npsp.sdk.jdbc.PaymentSteps.AT;
import static dev.npsp.sdk.jdbc.PaymentSteps.FEE;
import static dev.npsp.sdk.jdbc.PaymentSteps.attempt;
import static dev.npsp.sdk.jdbc.PaymentSteps.begun;
import static dev.npsp.sdk.jdbc.PaymentSteps.copy;
import static dev.npsp.sdk.jdbc.PaymentSteps.expected;
import static dev.npsp.sdk.jdbc.PaymentSteps.moved;
import static dev.npsp.sdk.jdbc.PaymentSteps.next;
import static dev.npsp.sdk.jdbc.PaymentSteps.paid;
import static dev.npsp.sdk.jdbc.PaymentSteps.with;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.KeptReceipt;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentRefund;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTotal;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.TrackedPayment;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store has to do, in memory and over a real database. */
class PaymentStoreTest {

  private static PaymentStore store(Setting setting) {
    return setting.store(PaymentStore.class, PaymentStore::inMemory, JdbcStores::payments);
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void find_afterEveryChange_givesExactlyWhatWasPut(Setting setting) {
    PaymentStore store = store(setting);
    TrackedPayment first = begun("A", "ref-1");
    assertThat(store.add(first)).isTrue();
    assertThat(store.find("A")).contains(first);
    TrackedPayment opened =
        moved(
            first,
            PaymentState.PAGE_OPENED,
            "trang đã mở",
            one -> one.page(URI.create("https://pay.example.test/1?t=x")));
    assertThat(store.replace(opened)).isTrue();
    TrackedPayment paid =
        moved(
            opened,
            PaymentState.PAID,
            "code 00",
            one -> one.transactionId("PP1").bank("NHTHU").transactionTime("20260115093212"));
    assertThat(store.replace(paid)).isTrue();
    TrackedPayment refunded =
        copy(next(paid))
            .addRefunds(PaymentRefund.of("R1", PaymentReference.of("ref-1"), Vnd.of(1), AT))
            .build();
    assertThat(store.replace(refunded)).isTrue();
    assertThat(store.find("A")).contains(refunded);
    assertThat(store.findByReference(PaymentReference.of("ref-1"))).contains(refunded);
    assertThat(store.find("B")).isEmpty();
    assertThat(store.findByReference(PaymentReference.of("ref-2"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void add_whenNumberOrReferenceIsThere_changesNothing(Setting setting) {
    PaymentStore store = store(setting);
    assertThat(store.add(begun("A", "ref-1"))).isTrue();
    assertThat(store.add(begun("A", "ref-2"))).isFalse();
    assertThat(store.add(begun("B", "ref-1"))).isFalse();
    assertThat(store.find("B")).isEmpty();
    assertThat(store.findByReference(PaymentReference.of("ref-2"))).isEmpty();
    assertThat(store.add(expected("C"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void replace_whenTheVersionIsOldOrTheReferenceAnothers_changesNothing(Setting setting) {
    PaymentStore store = store(setting);
    TrackedPayment first = begun("A", "ref-1");
    store.add(first);
    store.add(begun("B", "ref-2"));
    assertThat(store.replace(paid(first))).isTrue();
    assertThat(store.replace(paid(first))).isFalse();
    TrackedPayment stealing = next(with(paid(first), attempt("ref-2")));
    assertThat(store.replace(stealing)).isFalse();
    assertThat(store.find("A")).contains(paid(first));
    assertThat(store.replace(paid(begun("Z", "ref-9")))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void replace_byManyAtOnce_letsExactlyOneThrough(Setting setting) throws Exception {
    PaymentStore store = store(setting);
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
      won += store.replace(next(with(seen, attempt(own + round)))) ? 1 : 0;
    }
    return won;
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void list_byStage_comesInPages(Setting setting) {
    PaymentStore store = store(setting);
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
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void listUnsettled_findsThemWhateverTheWholeStandsAt(Setting setting) {
    PaymentStore store = store(setting);
    store.add(expected("N0"));
    IntStream.range(1, 7).forEach(i -> store.add(begun("N" + i, "ref-" + i)));
    store.replace(paid(store.find("N2").orElseThrow()));
    store.replace(paid(store.find("N3").orElseThrow()));
    store.replace(next(with(store.find("N3").orElseThrow(), attempt("ref-9"))));
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
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void find_ofAnEndedAttempt_keepsThatAndItsOrder(Setting setting) {
    PaymentStore store = store(setting);
    PaymentAttempt attempt =
        attempt("ref-1").toBuilder().orderFingerprint("0".repeat(63) + "f").build();
    TrackedPayment begun = with(expected("A"), attempt);
    store.add(begun);
    TrackedPayment ended = moved(begun, PaymentState.UNKNOWN, "ended: x", one -> one.ended(true));
    assertThat(store.replace(ended)).isTrue();
    assertThat(store.find("A")).contains(ended);
    assertThat(store.find("A").orElseThrow().attempts().get(0).ended()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void replace_whenWhatIsDoneWithinThrows_changesNothing(Setting setting) {
    PaymentStore store = store(setting);
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
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void totals_addUp(Setting setting) {
    PaymentStore store = store(setting);
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
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void keep_whenThereIsOne_keepsTheFirst(Setting setting) {
    PaymentStore store = store(setting);
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
  @MethodSource("dev.npsp.sdk.jdbc.Setting#all")
  void add_ofAPaymentWithAnEnd_keepsIt(Setting setting) {
    PaymentStore store = store(setting);
    TrackedPayment begun =
        with(expected("A"), attempt("ref-1").toBuilder().expiresAt(AT.plusSeconds(60)).build());
    store.add(begun);
    assertThat(store.find("A")).contains(begun);
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#jdbc")
  void jdbc_wordsOfAnotherHost_areCleanedAsTheyAreStored(Setting setting) {
    PaymentStore store = store(setting);
    TrackedPayment first = begun("A", "ref-1");
    TrackedPayment odd =
        copy(first)
            .attempts(List.of(first.attempts().get(0).toBuilder().bank("NH\0THU\uD83D").build()))
            .build();
    assertThat(store.add(odd)).isTrue();
    assertThat(store.find("A").orElseThrow().attempts().get(0).bank()).contains("NHTHU");
    assertThat(store.find("A\0")).isEmpty();
    assertThat(store.find("A\uDE00")).isEmpty();
    assertThatThrownBy(() -> store.add(begun("B\0", "ref-2")))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("U+0000");
  }

  static List<TestDatabase> databases() {
    return TestDatabase.all();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void jdbc_whenThereAreNoTables_saysHowToMakeThem(TestDatabase database) {
    PaymentStore store =
        JdbcStores.over(ConnectionSource.ofDataSource(database.fresh())).payments();
    assertThatThrownBy(() -> store.find("A"))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("createSchema")
        .hasCauseInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.jdbc.Setting#jdbc")
  void jdbc_largeReceipt_isKeptWhole(Setting setting) {
    PaymentStore store = store(setting);
    byte[] pdf = new byte[3_000_000];
    pdf[2_999_999] = 7;
    store.keep(KeptReceipt.of(PaymentReference.of("ref-1"), pdf, "0".repeat(64), AT));
    assertThat(store.findReceipt(PaymentReference.of("ref-1")).orElseThrow().pdf()).isEqualTo(pdf);
  }
}
