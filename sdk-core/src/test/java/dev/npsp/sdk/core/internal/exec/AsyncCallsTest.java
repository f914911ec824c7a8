package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.internal.exec.TestThreads.Gate;
import dev.npsp.sdk.testing.Undeclared;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncCallsTest {

  private final ExecutorService oneThread = Executors.newSingleThreadExecutor();
  private final AsyncCalls calls = new AsyncCalls(oneThread);

  @AfterEach
  void stop() {
    oneThread.shutdownNow();
  }

  @Test
  void call_givesTheValue() {
    assertThat(calls.call(() -> "value").join()).isEqualTo("value");
  }

  @Test
  void call_whenItThrows_failsWithTheErrorItself() {
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(TestPortal.doesNotConnect());

    assertThatThrownBy(() -> calls.call(() -> bench.call(Bench.READ)).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotSent.class);
  }

  @Test
  void call_whenItEndsInAnError_fails() {
    StackOverflowError error = new StackOverflowError();

    assertThatThrownBy(
            () ->
                calls
                    .call(
                        () -> {
                          throw error;
                        })
                    .join())
        .hasCause(error);
  }

  @Test
  void call_whenItThrowsWhatNoSignatureNames_fails() {
    Exception undeclared = new Exception("as Kotlin throws");

    CompletableFuture<Object> call =
        new AsyncCalls(Runnable::run)
            .call(
                () -> {
                  throw Undeclared.thrown(undeclared);
                });

    assertThatThrownBy(call::join).hasCause(undeclared);
  }

  @Test
  void call_whenTheExecutorIsFull_failsTheFuture() {
    oneThread.shutdown();

    assertThat(calls.call(() -> "never"))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void cancel_interruptsTheRunningAttemptAndNothingElse() throws Exception {
    Bench bench = Bench.withoutSessions();
    Gate gate = new Gate();
    CountDownLatch interrupted = new CountDownLatch(1);
    bench.portal.answersAlways(
        call -> {
          try {
            gate.pass();
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
          }
          return TestPortal.saysYes("late").answer(call);
        });

    CompletableFuture<String> running = calls.call(() -> bench.call(Bench.READ));
    gate.reached();
    assertThat(running.cancel(true)).isTrue();

    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(running::join).isInstanceOf(CancellationException.class);
    assertThat(calls.call(Thread::interrupted).join()).as("flag of the next task").isFalse();
    assertThat(bench.portal.calls()).hasSize(1);
  }

  @Test
  void cancel_neverLeaksAnInterruptToTheNextTask() {
    List<Boolean> flags = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      CompletableFuture<Integer> some = calls.call(() -> 1);
      CompletableFuture<Void> next =
          CompletableFuture.runAsync(() -> flags.add(Thread.interrupted()), oneThread);
      some.cancel(true);
      next.join();
    }
    assertThat(flags).hasSize(2_000).containsOnly(false);
  }

  @Test
  void cancel_beforeTheStart_neverRuns() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    AtomicBoolean ran = new AtomicBoolean();
    CompletableFuture<Boolean> future =
        new AsyncCalls(waiting::add).call(() -> ran.getAndSet(true));

    assertThat(future.cancel(false)).isTrue();
    waiting.forEach(Runnable::run);

    assertThat(ran).isFalse();
    assertThat(future).isCancelled();
  }

  @Test
  void cancel_afterTheEnd_changesNothing() {
    CompletableFuture<String> done = calls.call(() -> "value");
    done.join();

    assertThat(done.cancel(true)).isFalse();
    assertThat(done.join()).isEqualTo("value");
  }

  @Test
  void cancel_letsDependentsWaitForTheThreadThatRan() throws Exception {
    Gate gate = new Gate();
    CountDownLatch threadIsFree = new CountDownLatch(1);
    CompletableFuture<String> running =
        calls.call(
            () -> {
              try {
                gate.pass();
              } catch (Exception e) {
                Thread.currentThread().interrupt();
              }
              return "late";
            });
    gate.reached();
    oneThread.execute(threadIsFree::countDown);
    CompletableFuture<Boolean> freed =
        running.handle(
            (value, failure) -> {
              gate.open();
              try {
                return threadIsFree.await(30, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                return false;
              }
            });

    running.cancel(true);

    assertThat(freed.join()).isTrue();
  }
}
