package dev.npsp.sdk.sandbox;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time. Its tasks are short: what waits for the network does so elsewhere. */
final class RealTimer implements SandboxTimer {
  private final ScheduledThreadPoolExecutor executor;

  RealTimer() {
    executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "npsp-sandbox-timer");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public void after(Duration delay, Runnable task) {
    ScheduledFuture<?> unused = executor.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
