package dev.npsp.sdk.sandbox;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Time that passes only when a test says so. Tasks run on the thread that calls {@link #advance}.
 */
public final class VirtualTimer implements SandboxTimer {
  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(Comparator.comparing(Waiting::due).thenComparing(Waiting::order));
  private Duration now = Duration.ZERO;
  private long order;

  /** A timer at whose start no time has passed. */
  public VirtualTimer() {}

  private record Waiting(Duration due, long order, Runnable task) {}

  @Override
  public void after(Duration delay, Runnable task) {
    lock.lock();
    try {
      waiting.add(new Waiting(now.plus(delay), order++, task));
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets this time pass and runs what falls due in it, in order, tasks that such tasks add
   * included.
   */
  public void advance(Duration time) {
    Duration end = now().plus(time);
    Waiting next;
    while ((next = nextUntil(end)) != null) {
      next.task.run();
    }
  }

  /** How many tasks wait. */
  public int pending() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      waiting.clear();
    } finally {
      lock.unlock();
    }
  }

  private Duration now() {
    lock.lock();
    try {
      return now;
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Waiting nextUntil(Duration end) {
    lock.lock();
    try {
      Waiting next = waiting.peek();
      if (next == null || next.due.compareTo(end) > 0) {
        now = end;
        return null;
      }
      now = next.due;
      return waiting.poll();
    } finally {
      lock.unlock();
    }
  }
}
