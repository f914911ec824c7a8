package dev.npsp.sdk.benchmarks.overhead;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Calls that nobody measures, until the compiler has seen enough of every contender. Several
 * threads make them, since one would mostly wait for answers; then one goes on, as it will when it
 * is measured, until the compiler has hardly anything left to do. A slow machine warms up with
 * fewer calls rather than for minutes.
 */
final class WarmUp {

  private static final int THREADS = 4;
  private static final int TURNS = 10_000;
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long LONGEST_SETTLING_NANOS = TimeUnit.SECONDS.toNanos(23);
  private static final long LOOK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long HARDLY_ANYTHING_MILLIS = 30;

  private final Callable<?> turn;

  /**
   * @param turn one call of each contender
   */
  WarmUp(Callable<?> turn) {
    this.turn = turn;
  }

  void run() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long end = System.nanoTime() + LONGEST_NANOS;
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        all.add(threads.submit(() -> turns(end)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** As one thread alone does it, until the compiler rests. */
  void settle() throws Exception {
    long end = System.nanoTime() + LONGEST_SETTLING_NANOS;
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long before;
    do {
      before = compiler.getTotalCompilationTime();
      turns(System.nanoTime() + LOOK_EVERY_NANOS);
    } while (System.nanoTime() - end < 0
        && compiler.getTotalCompilationTime() - before > HARDLY_ANYTHING_MILLIS);
  }

  private Void turns(long end) throws Exception {
    for (int i = 0; i < TURNS && System.nanoTime() - end < 0; i++) {
      Object unused = turn.call();
    }
    return null;
  }
}
