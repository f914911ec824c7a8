package dev.npsp.sdk.core.internal.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The time of a signed request, ours: with it under the signature, what was captured once is worth
 * nothing five minutes later.
 */
public final class RequestTime {

  /** The header: whole seconds since 1970, as digits. */
  public static final String HEADER = "X-Request-Time";

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private RequestTime() {}

  /** Whether that time can be read and lies within five minutes of the clock, either way. */
  public static boolean isNear(String time, Clock clock) {
    return SECONDS.matcher(time).matches()
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant())
                .abs()
                .compareTo(WINDOW)
            <= 0;
  }
}
