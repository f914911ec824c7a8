package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.ClientParts;
import dev.npsp.sdk.core.internal.exec.ClientSetup;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.procedures.internal.PublicPortal;
import dev.npsp.sdk.procedures.internal.RateLimiter;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Wire;
import dev.npsp.sdk.procedures.internal.apiv1.OpenCatalogueOverApiV1;
import dev.npsp.sdk.procedures.internal.openportal.OpenCatalogueOverRest;
import dev.npsp.sdk.procedures.internal.openportal.OpenPortalWire;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings of an {@link OpenCatalogueClient}. What is not set has a careful default. */
public final class OpenCatalogueBuilder {

  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final URI portal;
  private final ClientSetup setup = new ClientSetup();
  private @Nullable String contact;
  private CatalogueGeneration generation = CatalogueGeneration.REST_JSP;
  private @Nullable Duration maxAge = AN_HOUR;
  private Duration interval = SLOW;

  OpenCatalogueBuilder(URI portal) {
    this.portal = PublicPortal.checked(portal);
  }

  /**
   * Which generation of the interface this portal has; {@link CatalogueGeneration#REST_JSP} unless
   * said otherwise.
   */
  public OpenCatalogueBuilder generation(CatalogueGeneration ofThePortal) {
    this.generation = ofThePortal;
    return this;
  }

  /**
   * How long an answer of the rebuilt portal is kept and given again; default an hour. Files are
   * not kept. When an answer is older and the portal cannot be reached, it is given all the same,
   * and the portal left alone for a minute; a no of its firewall is always told.
   */
  public OpenCatalogueBuilder keepAnswers(Duration atMost) {
    this.maxAge = positive(atMost, "keepAnswers");
    return this;
  }

  /** Every question is sent. */
  public OpenCatalogueBuilder withoutCache() {
    this.maxAge = null;
    return this;
  }

  /**
   * How the owner of the gateway reaches you: an address or a page, sent with each request in
   * {@code User-Agent}. Good manners; nothing is sent for you without it but the name of this
   * library.
   */
  public OpenCatalogueBuilder contact(String whereToWrite) {
    this.contact = PublicPortal.checkedContact(whereToWrite);
    return this;
  }

  /**
   * The least time from the end of one request to the beginning of the next, over all threads;
   * default one second.
   */
  public OpenCatalogueBuilder interval(Duration betweenRequests) {
    this.interval = positive(betweenRequests, "interval");
    return this;
  }

  /**
   * The transport to use: {@code Transport.builder()} for a proxy or TLS of your own. It stays
   * yours to close.
   */
  public OpenCatalogueBuilder transport(Transport yours) {
    setup.transport(yours);
    return this;
  }

  /** A listener that hears of the start and the end of every call and every attempt. */
  public OpenCatalogueBuilder addListener(CallListener listener) {
    setup.addListener(listener);
    return this;
  }

  /** How often and after which pauses a call is sent again; default three attempts. */
  public OpenCatalogueBuilder retry(RetryPolicy policy) {
    setup.retry(policy);
    return this;
  }

  /** How long one attempt may take, waiting for the rate limit included; default 30 seconds. */
  public OpenCatalogueBuilder attemptTimeout(Duration timeout) {
    setup.attemptTimeout(timeout);
    return this;
  }

  /** How long a whole call may take; default 2 minutes. */
  public OpenCatalogueBuilder deadline(Duration whole) {
    setup.deadline(whole);
    return this;
  }

  /** The time of day; for tests. */
  public OpenCatalogueBuilder clock(Clock yours) {
    setup.clock(yours);
    return this;
  }

  /** How to wait for the rate limit and between attempts; for tests. */
  public OpenCatalogueBuilder sleeper(Sleeper yours) {
    setup.sleeper(yours);
    return this;
  }

  /** All of time at once, for our own tests. */
  OpenCatalogueBuilder time(TimeSource yours) {
    setup.time(yours);
    return this;
  }

  /** The client. */
  public OpenCatalogueClient build() {
    boolean isRebuilt = generation == CatalogueGeneration.API_V1;
    PublicPortal place = new PublicPortal(portal, Optional.ofNullable(contact));
    ClientParts parts = setup.build(new RateLimiter(interval, setup.time()));
    CallExecutor executor =
        parts.executor(isRebuilt ? new ApiV1Wire(place) : new OpenPortalWire(place));
    return isRebuilt
        ? new OpenCatalogueOverApiV1(
            executor, Optional.ofNullable(maxAge), parts.time().clock(), parts::close)
        : new OpenCatalogueOverRest(executor, parts::close);
  }

  private static Duration positive(Duration duration, String name) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " is longer than nothing.");
    }
    return duration;
  }
}
