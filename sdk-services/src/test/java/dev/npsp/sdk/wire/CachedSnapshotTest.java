package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.testing.Asker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CachedSnapshotTest {

  private final CachedSnapshot<String> newest = new CachedSnapshot<>();
  private final List<String> stored = new ArrayList<>();

  private String store(Optional<String> before, String taken) {
    stored.add(taken);
    return before.map(earlier -> earlier + ", " + taken).orElse(taken);
  }

  @Test
  void get_beforeTheFirst_isEmpty() {
    assertThat(newest.get()).isEmpty();
  }

  @Test
  void get_afterLoad_isWhatWasStored() {
    newest.load("of the file");
    assertThat(newest.get()).contains("of the file");
  }

  @Test
  void refresh_isGivenTheOneBefore_andKeepsWhatIsMadeOfBoth() {
    assertThat(newest.refresh(() -> "one", this::store)).isEqualTo("one");
    assertThat(newest.refresh(() -> "two", this::store)).isEqualTo("one, two");
    assertThat(newest.get()).contains("one, two");
  }

  @Test
  void refresh_whenTakingFails_keepsTheOneBefore() {
    newest.load("before");
    assertThatThrownBy(
            () ->
                newest.refresh(
                    () -> {
                      throw new IllegalStateException("no answer");
                    },
                    this::store))
        .hasMessage("no answer");
    assertThat(newest.get()).contains("before");
    assertThat(stored).isEmpty();
  }

  @Test
  void refresh_whenStoringFails_keepsTheOneBefore_andTheNextSucceeds() {
    newest.load("before");
    assertThatThrownBy(
            () ->
                newest.refresh(
                    () -> "taken",
                    (before, taken) -> {
                      throw new UncheckedIOException(new IOException("full"));
                    }))
        .hasRootCauseMessage("full");
    assertThat(newest.get()).contains("before");
    assertThat(newest.refresh(() -> "next", (before, taken) -> taken)).isEqualTo("next");
  }

  @Test
  void refresh_whenOneThatBeganLaterWasQuicker_givesAndStoresThatOne() throws Exception {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    Asker<String> slow =
        Asker.of(
            () ->
                newest.refresh(
                    () -> {
                      began.countDown();
                      await(answer);
                      return "slow";
                    },
                    this::store));
    began.await();
    assertThat(newest.refresh(() -> "quick", this::store)).isEqualTo("quick");
    answer.countDown();

    assertThat(slow.value()).isEqualTo("quick");
    assertThat(newest.get()).contains("quick");
    assertThat(stored).containsExactly("quick");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts it", e);
    }
  }
}
