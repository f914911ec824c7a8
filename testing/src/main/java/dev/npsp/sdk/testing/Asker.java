package dev.npsp.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A thread that asks for something, and what came of it.
 *
 * @param <T> what it asks for
 */
public final class Asker<T> {

  private final FutureTask<T> task;
  private final Thread thread;
  private volatile boolean interruptedAtTheEnd;

  private Asker(Supplier<T> question) {
    this.task = new FutureTask<>(() -> ask(question));
    this.thread = new Thread(task, "asker");
  }

  /** Asks that on a thread of its own. */
  public static <T> Asker<T> of(Supplier<T> question) {
    Asker<T> asker = new Asker<>(question);
    asker.thread.setDaemon(true);
    asker.thread.start();
    return asker;
  }

  private T ask(Supplier<T> question) {
    try {
      return question.get();
    } finally {
      interruptedAtTheEnd = Thread.currentThread().isInterrupted();
    }
  }

  /** This asker, once it waits for another thread. */
  public Asker<T> untilItWaits() {
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(task.isDone()).as("ended instead of waiting").isFalse();
      Thread.onSpinWait();
    }
    return this;
  }

  /** Interrupts its thread. */
  public void interrupt() {
    thread.interrupt();
  }

  /** What it got. */
  public T value() throws InterruptedException, ExecutionException {
    return task.get();
  }

  /** What was thrown at it. */
  public Throwable failure() throws InterruptedException {
    try {
      throw new AssertionError("it got " + task.get());
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    }
  }

  /** Whether its thread was interrupted when it got its answer. */
  public boolean endedInterrupted() {
    return interruptedAtTheEnd;
  }
}
