package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.Sleeper;
import java.time.Duration;

/**
 * How somebody waits for a page that another thread or node is opening: in short steps, and not
 * longer than the tracker allows. What was waited is counted, not measured.
 */
final class OpeningWait {

  private static final Duration FIRST = Duration.ofMillis(25);
  private static final Duration LONGEST = Duration.ofMillis(400);

  private final Sleeper sleeper;
  private final Duration most;
  private Duration waited = Duration.ZERO;
  private Duration next = FIRST;

  OpeningWait(Sleeper sleeper, Duration patience) {
    this.sleeper = sleeper;
    this.most = patience;
  }

  /** Waits a little; false when the time for that is over, or the thread is to stop. */
  boolean another() {
    Duration left = most.minus(waited);
    if (left.isNegative() || left.isZero()) {
      return false;
    }
    Duration step = next.compareTo(left) < 0 ? next : left;
    try {
      sleeper.sleep(step);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    waited = waited.plus(step);
    next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
    return true;
  }
}
