package dev.npsp.sdk.sandbox;

import java.time.Duration;

/** What lets time pass between a payment and its callbacks. */
public interface SandboxTimer extends AutoCloseable {

  /** Runs the task once, after this time. */
  void after(Duration delay, Runnable task);

  /** Forgets what has not run yet. */
  @Override
  void close();

  /** Real time, on one daemon thread named {@code npsp-sandbox-timer}. */
  static SandboxTimer real() {
    return new RealTimer();
  }
}
