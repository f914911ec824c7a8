package dev.npsp.sdk.core.http;

import dev.npsp.sdk.core.internal.jdk.JdkTransport;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the default transport. What is not set has a safe default; there is no way to wait
 * for ever.
 */
public final class TransportBuilder {

  private Duration connectTimeout = Duration.ofSeconds(10);
  private @Nullable ProxySelector proxy;
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

  /**
   * The proxy to use; default none, whatever the JVM's defaults say. A proxy that asks for Basic
   * authentication on a tunnel needs the JDK's system property {@code
   * jdk.http.auth.tunneling.disabledSchemes} set to empty by the host, and a client of the host's
   * own through {@link Transport#over}.
   */
  public TransportBuilder proxy(ProxySelector selector) {
    this.proxy = selector;
    return this;
  }

  /** Trust and client certificate; default the JVM's. */
  public TransportBuilder sslContext(SSLContext context) {
    this.sslContext = context;
    return this;
  }

  /** The transport. Whoever builds it closes it. */
  public Transport build() {
    return JdkTransport.create(
        connectTimeout, Optional.ofNullable(proxy), Optional.ofNullable(sslContext));
  }
}
