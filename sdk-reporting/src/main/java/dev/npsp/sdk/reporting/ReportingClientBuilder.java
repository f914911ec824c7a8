package dev.npsp.sdk.reporting;

import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.ClientParts;
import dev.npsp.sdk.core.internal.exec.ClientSetup;
import dev.npsp.sdk.core.internal.reference.ReferenceSession;
import dev.npsp.sdk.core.internal.reference.ReferenceWire;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.reporting.internal.DefaultReportingClient;
import dev.npsp.sdk.reporting.internal.reference.ReferenceReporting;
import dev.npsp.sdk.reporting.internal.reference.ReportingWire;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Settings of a {@link ReportingClient}. What is not set has a good default. */
public final class ReportingClientBuilder {

  private final URI platform;
  private final AgencyCode agency;
  private final Credentials.ClientCredentials credentials;
  private final ClientSetup setup = new ClientSetup();

  ReportingClientBuilder(
      URI platform, AgencyCode agency, Credentials.ClientCredentials credentials) {
    this.platform = ReferenceWire.checked(platform);
    this.agency = agency;
    this.credentials = credentials;
  }

  /**
   * The transport to use: {@code Transport.builder()} for a proxy or TLS of your own. It stays
   * yours to close.
   */
  public ReportingClientBuilder transport(Transport yours) {
    setup.transport(yours);
    return this;
  }

  /** A step of your own around each attempt; several run in the order in which they were added. */
  public ReportingClientBuilder addInterceptor(Interceptor interceptor) {
    setup.addInterceptor(interceptor);
    return this;
  }

  /** A listener that hears of the start and the end of every call and every attempt. */
  public ReportingClientBuilder addListener(CallListener listener) {
    setup.addListener(listener);
    return this;
  }

  /** How often and after which pauses a call is sent again when that is safe. */
  public ReportingClientBuilder retry(RetryPolicy policy) {
    setup.retry(policy);
    return this;
  }

  /**
   * How long one attempt may take, connecting and the whole answer included; default 30 seconds.
   */
  public ReportingClientBuilder attemptTimeout(Duration timeout) {
    setup.attemptTimeout(timeout);
    return this;
  }

  /** How long a whole call may take, with all its attempts, logins and waits; default 2 minutes. */
  public ReportingClientBuilder deadline(Duration whole) {
    setup.deadline(whole);
    return this;
  }

  /** Where sessions are kept for several nodes that use one account; default in memory. */
  public ReportingClientBuilder sessions(SessionStore store) {
    setup.sessions(store);
    return this;
  }

  /** The language of violations and of errors: English (default) or Vietnamese. */
  public ReportingClientBuilder language(Locale locale) {
    setup.language(locale);
    return this;
  }

  /** The time of day; for tests. */
  public ReportingClientBuilder clock(Clock yours) {
    setup.clock(yours);
    return this;
  }

  /** How to wait between attempts; for tests. */
  public ReportingClientBuilder sleeper(Sleeper yours) {
    setup.sleeper(yours);
    return this;
  }

  /** The client. */
  public ReportingClient build() {
    ClientParts parts = setup.build();
    ReferenceWire wire = ReportingWire.at(platform);
    CallExecutor calls =
        parts.executor(wire, agency, new ReferenceSession(wire, credentials, setup.clock()));
    return new DefaultReportingClient(
        new ReferenceReporting(calls), setup.language(), parts::close);
  }
}
