package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.TestPortal.answersText;
import static dev.npsp.sdk.core.internal.exec.TestPortal.breaks;
import static dev.npsp.sdk.core.internal.exec.TestPortal.doesNotConnect;
import static dev.npsp.sdk.core.internal.exec.TestPortal.refuses;
import static dev.npsp.sdk.core.internal.exec.TestPortal.saysYes;
import static dev.npsp.sdk.core.internal.exec.TestPortal.sessionEnded;
import static dev.npsp.sdk.core.internal.exec.TestPortal.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.RetryBudget;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.observe.CallListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetryBudgetTest {

  private static final RetryPolicy STANDARD =
      RetryPolicy.builder().firstPause(Duration.ZERO).longestPause(Duration.ZERO).build();

  private final Bench bench = Bench.withoutSessions().retry(STANDARD);

  @Test
  void thousandCalls_whenThePortalIsAway_sendElevenHundredRequests() {
    bench.portal.answersAlways(doesNotConnect());
    CallExecutor executor = bench.executor();

    for (int i = 0; i < 1_000; i++) {
      assertThatThrownBy(() -> executor.call(Bench.READ, Bench.ASK)).isInstanceOf(NotSent.class);
    }

    assertThat(bench.portal.calls()).hasSize(1_100);
  }

  @Test
  void thousandCalls_ofManyThreads_sendElevenHundredRequests() throws Exception {
    bench.portal.answersAlways(status(503));
    CallExecutor executor = bench.executor();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      calls.add(
          pool.submit(
              () ->
                  assertThatThrownBy(() -> executor.call(Bench.UPSERT, Bench.ASK))
                      .isInstanceOf(OutcomeUnknown.class)));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    pool.shutdown();

    assertThat(bench.portal.calls()).hasSize(1_100);
  }

  @Test
  void thousandCalls_whenTheLoginIsAway_sendElevenHundredRequests() {
    Bench sessions = Bench.withSessions().retry(STANDARD);
    for (int i = 0; i < 1_100; i++) {
      sessions.portal.answersLogin(breaks());
    }
    CallExecutor executor = sessions.executor();

    for (int i = 0; i < 1_000; i++) {
      assertThatThrownBy(() -> executor.call(Bench.READ, Bench.ASK)).isInstanceOf(NotSent.class);
    }

    assertThat(sessions.portal.logins()).hasSize(1_100);
    assertThat(sessions.portal.calls()).isEmpty();
  }

  /** Up to one attempt in twenty fails at first: each is sent again, as without a budget. */
  @Property(tries = 50)
  void calls_whenFewFail_areAllSentAgain(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 1_000) int oneOf) {
    Random chance = new Random(seed);
    Bench healthy = Bench.withoutSessions().retry(STANDARD);
    AtomicBoolean failed = new AtomicBoolean();
    healthy.portal.answersAlways(
        call -> {
          boolean fails = !failed.get() && chance.nextInt(oneOf) == 0;
          failed.set(fails);
          return (fails ? breaks() : saysYes("bàn")).answer(call);
        });
    CallExecutor executor = healthy.executor();

    for (int i = 0; i < 1_000; i++) {
      assertThat(executor.call(Bench.READ, Bench.ASK)).isEqualTo("bàn");
    }
  }

  @Test
  void budget_isFilledByAnswersWhateverTheySay() {
    bench.retry(budget(1, 50));
    CallExecutor executor = bench.executor();
    bench.portal.answers(breaks(), breaks());
    assertThatThrownBy(() -> executor.call(Bench.READ, Bench.ASK)).isInstanceOf(NoAnswer.class);
    assertThat(bench.portal.calls()).hasSize(2);

    bench.portal.answers(refuses(99, "trung"), breaks());
    assertThatThrownBy(() -> executor.call(Bench.READ, Bench.ASK))
        .isInstanceOf(RefusedByPortal.class);
    assertThatThrownBy(() -> executor.call(Bench.READ, Bench.ASK)).isInstanceOf(NoAnswer.class);
    assertThat(bench.portal.calls()).hasSize(4);

    executor.call(Bench.READ, Bench.ASK);
    bench.portal.answers(breaks());
    assertThat(executor.call(Bench.READ, Bench.ASK)).isEqualTo("ok");
    assertThat(bench.portal.calls()).hasSize(7);
  }

  @Test
  void views_haveOneBudget() {
    bench.retry(budget(3, 0)).portal.answersAlways(breaks());
    CallExecutor executor = bench.executor();

    assertThatThrownBy(() -> executor.named("r-1").call(Bench.READ, Bench.ASK))
        .isInstanceOf(NoAnswer.class);
    assertThatThrownBy(() -> executor.heardBy(new CallListener() {}).call(Bench.READ, Bench.ASK))
        .isInstanceOf(NoAnswer.class);

    assertThat(bench.portal.calls()).hasSize(3 + 2);
  }

  @Test
  void repeatAfterANewLogin_needsNoBudget() {
    Bench sessions = Bench.withSessions().retry(budget(0, 0));
    sessions.portal.answers(sessionEnded());

    assertThat(sessions.call(Bench.APPEND)).isEqualTo("ok");
    assertThat(sessions.portal.calls()).hasSize(2);
  }

  @Test
  void calls_withoutABudget_areAlwaysSentAgain() {
    bench.retry(STANDARD.toBuilder().withoutBudget().build());
    bench.portal.answersAlways(doesNotConnect());
    CallExecutor executor = bench.executor();

    for (int i = 0; i < 200; i++) {
      assertThatThrownBy(() -> executor.call(Bench.READ, Bench.ASK))
          .isInstanceOf(NotSent.class)
          .hasMessageNotContaining("budget");
    }

    assertThat(bench.portal.calls()).hasSize(600);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(Bench.READ, doesNotConnect(), NotSent.class),
        Arguments.of(Bench.READ, status(429), PortalBusy.class),
        Arguments.of(Bench.READ, status(408), NotSent.class),
        Arguments.of(Bench.READ, breaks(), NoAnswer.class),
        Arguments.of(Bench.READ, status(502), AnsweredByIntermediary.class),
        Arguments.of(Bench.READ, answersText("[]"), AnswerNotUnderstood.class),
        Arguments.of(Bench.UPSERT, breaks(), OutcomeUnknown.class));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void call_whenTheBudgetIsEmpty_isNotSentAgainAndTheRemedySaysWhy(
      Operation<Bench.Ask, String> operation,
      TestPortal.Step step,
      Class<? extends PortalException> expected) {
    bench.retry(budget(0, 10)).portal.answersAlways(step);

    PortalException failure = catchThrowableOfType(expected, () -> bench.call(operation));

    assertThat(failure.remedy()).contains("retry budget", "RetryPolicy.budget");
    assertThat(bench.portal.calls()).hasSize(1);
    assertThat(bench.time.pauses()).isEmpty();
  }

  @Test
  void call_thatMayNotBeSentAgainAnyway_doesNotSpeakOfTheBudget() {
    bench.retry(budget(0, 10)).portal.answersAlways(breaks());

    assertThatThrownBy(() -> bench.call(Bench.APPEND))
        .isInstanceOf(OutcomeUnknown.class)
        .hasMessageNotContaining("budget");
  }

  private static RetryPolicy budget(int reserve, int percent) {
    return STANDARD.toBuilder()
        .budget(RetryBudget.builder().reserve(reserve).percent(percent).build())
        .build();
  }
}
