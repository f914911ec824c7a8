package dev.npsp.sdk.core.http;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.jdk.ClientTls;
import dev.npsp.sdk.core.internal.jdk.JdkTransport;
import dev.npsp.sdk.core.internal.jdk.ProxyPassword;
import dev.npsp.sdk.core.internal.jdk.TlsSource;
import java.net.ProxySelector;
import java.security.KeyStore;
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
  private Credentials.@Nullable Certificate certificate;
  private @Nullable KeyStore trusted;

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

  /** Trust and client certificate as one; default the JVM's. */
  public TransportBuilder sslContext(SSLContext context) {
    this.sslContext = context;
    return this;
  }

  /**
   * The certificate that is shown to who asks for one (mutual TLS). When it is another one, the
   * next call goes over a new connection that shows it; calls under way end as they began. One that
   * cannot be used is {@link dev.npsp.sdk.core.error.NotSent}, call by call, until it can.
   *
   * @param shown {@link Credentials#certificate}
   */
  public TransportBuilder clientCertificate(Credentials.Certificate shown) {
    this.certificate = shown;
    return this;
  }

  /** The authorities whose certificates are trusted; default the JVM's. */
  public TransportBuilder trusted(KeyStore authorities) {
    this.trusted = authorities;
    return this;
  }

  /** The transport. Whoever builds it closes it. */
  public Transport build() {
    if (proxyPassword != null && proxy == null) {
      throw new IllegalArgumentException("There is a password for a proxy, but no proxy.");
    }
    return JdkTransport.create(
        connectTimeout, Optional.ofNullable(proxy), Optional.ofNullable(proxyPassword), tls());
  }

  private TlsSource tls() {
    SSLContext whole = sslContext;
    boolean inParts = certificate != null || trusted != null;
    if (whole != null && inParts) {
      throw new IllegalArgumentException(
          "An SSLContext has its own certificate and trust: give it alone, or clientCertificate and"
              + " trusted.");
    }
    if (inParts) {
      return new ClientTls(Optional.ofNullable(certificate), Optional.ofNullable(trusted));
    }
    return whole == null ? JdkTransport::standardTls : () -> whole;
  }
}
