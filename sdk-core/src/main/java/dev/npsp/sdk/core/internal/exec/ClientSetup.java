package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.observe.CallListener;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the builders of all clients collect, with the same defaults, and what comes of it. */
public final class ClientSetup {

  private final List<Interceptor> interceptors = new ArrayList<>();
  private final List<CallListener> listeners = new ArrayList<>();
  private @Nullable Transport transport;
  private @Nullable SessionStore sessions;
  private RetryPolicy retry = RetryPolicy.standard();
  private Duration attemptTimeout = CallSettings.standard().attemptTimeout();
  private Duration deadline = CallSettings.standard().deadline();
  private Locale language = Locale.ENGLISH;
  private Clock clock = Clock.systemUTC();
  private Sleeper sleeper = Sleeper.real();
  private @Nullable TimeSource time;

  /** The host's transport, which stays the host's to close; else one is made. */
  public void transport(Transport yours) {
    this.transport = yours;
  }

  /** A step of the host's around each attempt. */
  public void addInterceptor(Interceptor interceptor) {
    interceptors.add(interceptor);
  }

  /** Who hears of calls and attempts. */
  public void addListener(CallListener listener) {
    listeners.add(listener);
  }

  /** How often and after which pauses a call is sent again. */
  public void retry(RetryPolicy policy) {
    this.retry = policy;
  }

  /** How long one attempt may take. */
  public void attemptTimeout(Duration timeout) {
    this.attemptTimeout = positive(timeout, "attemptTimeout");
  }

  /** How long a whole call may take. */
  public void deadline(Duration whole) {
    this.deadline = positive(whole, "deadline");
  }

  /** Where several nodes keep their sessions. */
  public void sessions(SessionStore store) {
    this.sessions = store;
  }

  /** The language of violations and of errors. */
  public void language(Locale locale) {
    this.language = locale;
  }

  /** The language of violations and of errors. */
  public Locale language() {
    return language;
  }

  /** The time of day. */
  public void clock(Clock yours) {
    this.clock = yours;
  }

  /** The time of day. */
  public Clock clock() {
    return clock;
  }

  /** How to wait between attempts. */
  public void sleeper(Sleeper yours) {
    this.sleeper = yours;
  }

  /** All of time at once, in place of clock and sleeper; for our own tests. */
  public void time(TimeSource yours) {
    this.time = yours;
  }

  /** Everything that has to do with time. */
  public TimeSource time() {
    return time == null ? TimeSource.of(clock, sleeper) : time;
  }

  /**
   * What a client stands on; whoever asks for it closes it.
   *
   * @param steps of the client itself around each attempt, inside of the host's
   */
  public ClientParts build(Interceptor... steps) {
    List<Interceptor> around = new ArrayList<>(interceptors);
    around.addAll(List.of(steps));
    Transport line = transport == null ? Transport.builder().build() : transport;
    return new ClientParts(
        new Json(),
        new Checker(language),
        line,
        transport == null,
        new CallSettings(
                attemptTimeout, deadline, retry, List.copyOf(around), List.copyOf(listeners))
            .in(language),
        time(),
        Optional.ofNullable(sessions));
  }

  private static Duration positive(Duration duration, String name) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          name + " is longer than nothing: there is no call without a limit.");
    }
    return duration;
  }
}
