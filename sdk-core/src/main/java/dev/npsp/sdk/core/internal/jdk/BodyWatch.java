package dev.npsp.sdk.core.internal.jdk;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends bodies that stall. One coarse timer a transport looks over all open bodies ten times a
 * second; a call costs an entry in a set, not a task. The thread, {@code npsp-body-watch}, is a
 * daemon and starts with the first answer. Once closed it ends with the last call that is under
 * way, so that no body is left without a limit.
 */
final class BodyWatch implements AutoCloseable {

  private static final long TICK_MILLIS = 100;

  private final Set<BoundedBody> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean closed;
  private final AtomicBoolean started = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "npsp-body-watch");
            thread.setDaemon(true);
            return thread;
          });

  /** Whether a call may go on; each that began ends with {@link #callEnds}. */
  boolean callBegins() {
    underWay.incrementAndGet();
    return !closed;
  }

  void callEnds() {
    if (underWay.decrementAndGet() == 0 && closed) {
      timer.shutdownNow();
    }
  }

  void add(BoundedBody body) {
    open.add(body);
    if (started.compareAndSet(false, true)) {
      timer.scheduleAtFixedRate(this::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  void remove(BoundedBody body) {
    open.remove(body);
  }

  private void look() {
    long now = System.nanoTime();
    for (BoundedBody body : open) {
      body.endIfLate(now);
    }
  }

  @Override
  public void close() {
    closed = true;
    if (underWay.get() == 0) {
      timer.shutdownNow();
    }
  }
}
