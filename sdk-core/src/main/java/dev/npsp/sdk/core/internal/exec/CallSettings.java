package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client says of all its calls. Made once a client, since its retry budget is in it.
 *
 * @param attemptTimeout how long one attempt may take
 * @param deadline how long a whole call may take
 * @param retry how often and after which pauses
 * @param interceptors the host's own steps around each attempt
 * @param listeners who hears of calls and attempts
 * @param retriesLeft what is left of the retry budget, for all agencies of the client
 * @param agency who calls
 * @param language the language of errors: Vietnamese, or else English
 */
public record CallSettings(
    Duration attemptTimeout,
    Duration deadline,
    RetryPolicy retry,
    List<Interceptor> interceptors,
    List<CallListener> listeners,
    RetryTokens retriesLeft,
    Optional<AgencyCode> agency,
    Locale language) {

  /** The settings of a new client, whose retry budget is full and whose errors are in English. */
  public CallSettings(
      Duration attemptTimeout,
      Duration deadline,
      RetryPolicy retry,
      List<Interceptor> interceptors,
      List<CallListener> listeners) {
    this(
        attemptTimeout,
        deadline,
        retry,
        interceptors,
        listeners,
        new RetryTokens(retry.budget()),
        Optional.empty(),
        Locale.ENGLISH);
  }

  /** Thirty seconds an attempt, two minutes a call, the standard policy. */
  public static CallSettings standard() {
    return new CallSettings(
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        RetryPolicy.standard(),
        List.of(),
        List.of());
  }

  /** The same, with the same retry budget, for the calls of that agency. */
  public CallSettings forAgency(AgencyCode caller) {
    return new CallSettings(
        attemptTimeout,
        deadline,
        retry,
        interceptors,
        listeners,
        retriesLeft,
        Optional.of(caller),
        language);
  }

  /** The same, with the same retry budget, with errors in that language. */
  public CallSettings in(Locale other) {
    return new CallSettings(
        attemptTimeout, deadline, retry, interceptors, listeners, retriesLeft, agency, other);
  }
}
