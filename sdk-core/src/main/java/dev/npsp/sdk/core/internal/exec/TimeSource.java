package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.Sleeper;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Everything that has to do with time, in one place, so that tests can own it.
 *
 * @param clock the time of day
 * @param nanos a clock that only goes forward, for durations
 * @param sleeper how to wait
 * @param jitter numbers from 0 to 1
 */
public record TimeSource(Clock clock, LongSupplier nanos, Sleeper sleeper, DoubleSupplier jitter) {

  /** The real ones, but for the clock and the sleeper. */
  public static TimeSource of(Clock clock, Sleeper sleeper) {
    return new TimeSource(
        clock, System::nanoTime, sleeper, () -> ThreadLocalRandom.current().nextDouble());
  }
}
