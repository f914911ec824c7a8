package dev.npsp.sdk.core.http;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.internal.jdk.JdkTransport;
import dev.npsp.sdk.core.internal.jdk.ProxyPassword;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the default transport. Beside the threads of the JDK's client it has two daemon
 * threads, each started when it is first needed: {@code npsp-body-watch} ends answers that stall,
 * and {@code npsp-name-lookup} looks names of hosts up within the time of the attempt, each at most
 * once in ten seconds (behind a proxy the proxy's name, never the target's). Both end after {@link
 * Transport#close}, the second with the look-up that it is at. What is not set has a safe default;
 * there is no way to wait for ever.
 */
public final class TransportBuilder {

  private Duration connectTimeout = Duration.ofSeconds(10);
  private @Nullable ProxySelector proxy;
  private @Nullable ProxyPassword proxyPassword;
  private @Nullable SSLContext sslContext;

  TransportBuilder() {}

  /** How long connecting may take; default 10 seconds. */
  public TransportBuilder connectTimeout(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("connectTimeout must be longer than nothing.");
    }
    this.connectTimeout = timeout;
    return this;
  }

  /** The proxy to use; default none, whatever the JVM's defaults say. */
  public TransportBuilder proxy(ProxySelector selector) {
    this.proxy = selector;
    return this;
  }

  /**
   * User name and password for the proxy, sent to it as Basic authentication with the first request
   * and to no other host. For an address with http nothing more is needed. For https the JDK keeps
   * Basic from proxies unless the host starts its JVM with {@code
   * -Djdk.http.auth.tunneling.disabledSchemes=} (an empty value); without it the proxy answers 407,
   * and the error names this property.
   *
   * @param name without a colon
   */
  public TransportBuilder proxyCredentials(String name, Secret password) {
    this.proxyPassword = new ProxyPassword(name, password::reveal);
    return this;
  }

  /** Trust and client certificate; default the JVM's. */
  public TransportBuilder sslContext(SSLContext context) {
    this.sslContext = context;
    return this;
  }

  /** The transport. Whoever builds it closes it. */
  public Transport build() {
    if (proxyPassword != null && proxy == null) {
      throw new IllegalArgumentException("There is a password for a proxy, but no proxy.");
    }
    return JdkTransport.create(
        connectTimeout,
        Optional.ofNullable(proxy),
        Optional.ofNullable(proxyPassword),
        Optional.ofNullable(sslContext));
  }
}
