package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.CallSettings;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.procedures.internal.openportal.OpenCatalogueOverRest;
import dev.npsp.sdk.procedures.internal.openportal.OpenPortalWire;
import dev.npsp.sdk.procedures.internal.openportal.RateLimiter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings of an {@link OpenCatalogueClient}. What is not set has a careful default. */
public final class OpenCatalogueBuilder {

  private static final Duration SLOW = Duration.ofSeconds(1);

  private final URI portal;
  private final List<CallListener> listeners = new ArrayList<>();
  private @Nullable Transport transport;
  private @Nullable String contact;
  private @Nullable TimeSource time;
  private Duration interval = SLOW;
  private RetryPolicy retry = RetryPolicy.standard();
  private Duration attemptTimeout = CallSettings.standard().attemptTimeout();
  private Duration deadline = CallSettings.standard().deadline();
  private Clock clock = Clock.systemUTC();
  private Sleeper sleeper = Sleeper.real();

  OpenCatalogueBuilder(URI portal) {
    this.portal = OpenPortalWire.checked(portal);
  }

  /**
   * How the owner of the gateway reaches you: an address or a page, sent with each request in
   * {@code User-Agent}. Good manners; nothing is sent for you without it but the name of this
   * library.
   */
  public OpenCatalogueBuilder contact(String whereToWrite) {
    this.contact = OpenPortalWire.checkedContact(whereToWrite);
    return this;
  }

  /** The least time between two requests, over all threads; default one second. */
  public OpenCatalogueBuilder interval(Duration betweenRequests) {
    this.interval = positive(betweenRequests, "interval");
    return this;
  }

  /**
   * The transport to use: {@code Transport.builder()} for a proxy or TLS of your own. It stays
   * yours to close.
   */
  public OpenCatalogueBuilder transport(Transport yours) {
    this.transport = yours;
    return this;
  }

  /** A listener that hears of the start and the end of every call and every attempt. */
  public OpenCatalogueBuilder addListener(CallListener listener) {
    listeners.add(listener);
    return this;
  }

  /** How often and after which pauses a call is sent again; default three attempts. */
  public OpenCatalogueBuilder retry(RetryPolicy policy) {
    this.retry = policy;
    return this;
  }

  /** How long one attempt may take, waiting for the rate limit included; default 30 seconds. */
  public OpenCatalogueBuilder attemptTimeout(Duration timeout) {
    this.attemptTimeout = positive(timeout, "attemptTimeout");
    return this;
  }

  /** How long a whole call may take; default 2 minutes. */
  public OpenCatalogueBuilder deadline(Duration whole) {
    this.deadline = positive(whole, "deadline");
    return this;
  }

  /** The time of day; for tests. */
  public OpenCatalogueBuilder clock(Clock yours) {
    this.clock = yours;
    return this;
  }

  /** How to wait for the rate limit and between attempts; for tests. */
  public OpenCatalogueBuilder sleeper(Sleeper yours) {
    this.sleeper = yours;
    return this;
  }

  /** All of time at once, for our own tests. */
  OpenCatalogueBuilder time(TimeSource yours) {
    this.time = yours;
    return this;
  }

  /** The client. */
  public OpenCatalogueClient build() {
    Transport line = transport == null ? Transport.builder().build() : transport;
    boolean ours = transport == null;
    Checker checker = new Checker(Locale.ENGLISH);
    Json json = new Json();
    TimeSource source = time == null ? TimeSource.of(clock, sleeper) : time;
    CallSettings settings =
        new CallSettings(
            attemptTimeout,
            deadline,
            retry,
            List.of(new RateLimiter(interval, source)),
            List.copyOf(listeners));
    CallExecutor executor =
        new CallExecutor(
            json,
            checker,
            line,
            new OpenPortalWire(portal, Optional.ofNullable(contact)),
            settings,
            source,
            List.of());
    return new OpenCatalogueOverRest(
        executor,
        () -> {
          checker.close();
          if (ours) {
            line.close();
          }
        });
  }

  private static Duration positive(Duration duration, String name) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " is longer than nothing.");
    }
    return duration;
  }
}
