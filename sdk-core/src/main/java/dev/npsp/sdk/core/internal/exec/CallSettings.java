package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.observe.CallListener;
import java.time.Duration;
import java.util.List;

/**
 * What a client says of all its calls.
 *
 * @param attemptTimeout how long one attempt may take
 * @param deadline how long a whole call may take
 * @param retry how often and after which pauses
 * @param interceptors the host's own steps around each attempt
 * @param listeners who hears of calls and attempts
 */
public record CallSettings(
    Duration attemptTimeout,
    Duration deadline,
    RetryPolicy retry,
    List<Interceptor> interceptors,
    List<CallListener> listeners) {

  /** Thirty seconds an attempt, two minutes a call, the standard policy. */
  public static CallSettings standard() {
    return new CallSettings(
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        RetryPolicy.standard(),
        List.of(),
        List.of());
  }
}
