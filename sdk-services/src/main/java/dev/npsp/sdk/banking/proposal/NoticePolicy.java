package dev.npsp.sdk.banking.proposal;

import java.time.Duration;

/**
 * When the platform is told again: after {@code first}, and twice as long each time, at most {@code
 * longest}; no more once {@code deadline} has passed since it was first told.
 *
 * @param first the pause after the first attempt
 * @param longest the longest pause
 * @param deadline how long at all
 */
public record NoticePolicy(Duration first, Duration longest, Duration deadline) {

  private static final int MOST_DOUBLINGS = 30;

  public NoticePolicy {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "Pauses are longer than nothing, the longest the longest.");
    }
    if (deadline.compareTo(first) < 0) {
      throw new IllegalArgumentException("The deadline leaves room for one more attempt.");
    }
  }

  /** Two seconds, at most five minutes, three days: as long as a peer asks QUERY for a payment. */
  public static NoticePolicy standard() {
    return new NoticePolicy(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofDays(3));
  }

  /** The pause after that many attempts. */
  public Duration pauseAfter(int attempts) {
    long factor = 1L << Math.min(Math.max(0, attempts - 1), MOST_DOUBLINGS);
    return first.compareTo(longest.dividedBy(factor)) > 0 ? longest : first.multipliedBy(factor);
  }
}
