package dev.npsp.sdk.core;

import java.time.Duration;

/** How the SDK waits between attempts. Replace it in tests so that nobody has to wait. */
@FunctionalInterface
public interface Sleeper {

  /** Waits that long; an interrupt ends the wait. */
  void sleep(Duration duration) throws InterruptedException;

  /** Really waits. */
  static Sleeper real() {
    return duration -> Thread.sleep(duration.toMillis());
  }
}
