package dev.npsp.sdk.core.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every ledger has to do; a host's own over its database may be held to the same. */
class CallbackLedgerTest {

  private final CallbackLedger ledger = CallbackLedger.inMemory(3);

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void find_whenNothingIsRecorded_isEmpty() {
    assertThat(ledger.find("a")).isEmpty();
  }

  @Test
  void recordIfAbsent_theFirstTime_isEmptyAndRecords() {
    assertThat(ledger.recordIfAbsent("a", bytes("yes"))).isEmpty();
    assertThat(ledger.find("a"))
        .hasValueSatisfying(answer -> assertThat(answer).isEqualTo(bytes("yes")));
  }

  @Test
  void recordIfAbsent_again_givesTheFirstAnswerAndKeepsIt() {
    ledger.recordIfAbsent("a", bytes("first"));
    assertThat(ledger.recordIfAbsent("a", bytes("second")))
        .hasValueSatisfying(answer -> assertThat(answer).isEqualTo(bytes("first")));
    assertThat(ledger.find("a"))
        .hasValueSatisfying(answer -> assertThat(answer).isEqualTo(bytes("first")));
  }

  @Test
  void recordIfAbsent_ofAnotherIdentity_isIndependent() {
    ledger.recordIfAbsent("a", bytes("1"));
    assertThat(ledger.recordIfAbsent("b", bytes("2"))).isEmpty();
  }

  @Test
  void handleOnce_ofAHostsOwnLedger_handlesThenRecords() {
    CallbackLedger plain =
        new CallbackLedger() {
          @Override
          public Optional<byte[]> find(String identity) {
            return ledger.find(identity);
          }

          @Override
          public Optional<byte[]> recordIfAbsent(String identity, byte[] acknowledgement) {
            return ledger.recordIfAbsent(identity, acknowledgement);
          }
        };

    assertThat(plain.handleOnce("a", Optional::empty)).isEmpty();
    assertThat(plain.find("a")).isEmpty();
    assertThat(plain.handleOnce("a", () -> Optional.of(bytes("yes")))).isEmpty();
    assertThat(
            plain.handleOnce(
                "a",
                () -> {
                  throw new AssertionError("handled twice");
                }))
        .contains(bytes("yes"));
  }

  @Test
  void answers_areCopies() {
    byte[] given = bytes("yes");
    ledger.recordIfAbsent("a", given);
    given[0] = 'n';
    ledger.find("a").orElseThrow()[1] = 'n';
    assertThat(ledger.find("a"))
        .hasValueSatisfying(answer -> assertThat(answer).isEqualTo(bytes("yes")));
  }

  @Test
  void inMemory_beyondItsCapacity_forgetsTheOldest() {
    for (String identity : List.of("a", "b", "c", "d")) {
      ledger.recordIfAbsent(identity, bytes(identity));
    }
    assertThat(ledger.find("a")).isEmpty();
    assertThat(ledger.find("d")).isPresent();
    assertThatThrownBy(() -> CallbackLedger.inMemory(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void inMemory_ofOne_remembersTheNewest() {
    CallbackLedger one = CallbackLedger.inMemory(1);
    one.recordIfAbsent("a", bytes("1"));
    one.recordIfAbsent("b", bytes("2"));
    assertThat(one.find("a")).isEmpty();
    assertThat(one.find("b")).isPresent();
  }

  @Test
  void recordIfAbsent_byManyAtOnce_isTheFirstForExactlyOne() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CyclicBarrier together = new CyclicBarrier(threads);
    try {
      List<Future<Optional<byte[]>>> answers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        byte[] own = bytes("answer " + i);
        answers.add(
            pool.submit(
                () -> {
                  together.await();
                  return ledger.recordIfAbsent("a", own);
                }));
      }
      int first = 0;
      for (Future<Optional<byte[]>> answer : answers) {
        first += answer.get().isEmpty() ? 1 : 0;
      }
      assertThat(first).isEqualTo(1);
    } finally {
      pool.shutdownNow();
    }
  }
}
