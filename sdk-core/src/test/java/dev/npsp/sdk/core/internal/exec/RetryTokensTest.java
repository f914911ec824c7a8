package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.http.RetryBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RetryTokensTest {

  /** The budget as it is told: whole retries and hundredths, one after the other. */
  @Property(tries = 500)
  void tokens_areWhatTheBudgetSays(
      @ForAll @IntRange(min = 0, max = 20) int reserve,
      @ForAll @IntRange(min = 0, max = 250) int percent,
      @ForAll @Size(max = 300) List<Boolean> retries) {
    RetryTokens tokens =
        new RetryTokens(
            Optional.of(RetryBudget.builder().reserve(reserve).percent(percent).build()));
    int hundredths = reserve * 100;
    int taken = 0;
    for (boolean retry : retries) {
      if (retry) {
        boolean left = hundredths >= 100;
        assertThat(tokens.take()).isEqualTo(left);
        hundredths -= left ? 100 : 0;
        taken += left ? 1 : 0;
      } else {
        tokens.giveBack();
        hundredths = Math.min(reserve * 100, hundredths + percent);
      }
    }
    long answered = retries.stream().filter(retry -> !retry).count();
    assertThat((long) taken).isLessThanOrEqualTo(reserve + answered * percent / 100);
  }

  @Test
  void take_withoutABudget_isAlwaysAllowed() {
    RetryTokens tokens = new RetryTokens(Optional.empty());

    assertThat(IntStream.range(0, 10_000).allMatch(i -> tokens.take())).isTrue();
  }

  @Test
  void take_byManyThreads_givesEachRetryOnce() throws Exception {
    RetryTokens tokens = new RetryTokens(Optional.of(RetryBudget.builder().reserve(1_000).build()));
    int threads = 8;
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<Long>> taken = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      taken.add(
          pool.submit(
              () -> {
                start.await();
                return IntStream.range(0, 1_000).filter(each -> tokens.take()).count();
              }));
    }
    long sum = 0;
    for (Future<Long> each : taken) {
      sum += each.get();
    }
    pool.shutdown();

    assertThat(sum).isEqualTo(1_000);
  }
}
