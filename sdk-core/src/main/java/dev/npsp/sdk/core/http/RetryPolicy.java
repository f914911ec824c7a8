package dev.npsp.sdk.core.http;

import java.time.Duration;

/**
 * How often and after which pauses a call is sent again when that is safe. The pause doubles with
 * each attempt up to the longest, with jitter (a random part of it is taken); what the portal says
 * in {@code Retry-After} wins.
 *
 * @param attempts attempts in all, the first included; 1 means never again
 * @param firstPause the pause before the second attempt, before jitter
 * @param longestPause no pause is longer, not even one that the portal asks for
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {

  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("There is at least one attempt.");
    }
    if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
      throw new IllegalArgumentException(
          "Pauses are not negative, and the longest is not shorter than the first.");
    }
  }

  /** Three attempts, half a second before the second, eight seconds at the most. */
  public static RetryPolicy standard() {
    return new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(8));
  }

  /** One attempt only. */
  public static RetryPolicy none() {
    return new RetryPolicy(1, Duration.ZERO, Duration.ZERO);
  }
}
