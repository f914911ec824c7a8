package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.NotConnectedException;
import javax.net.ssl.SSLContext;

/** Where the TLS of a client comes from. */
@FunctionalInterface
public interface TlsSource {

  /** The context to use now: the same object as long as nothing has changed. */
  SSLContext now() throws NotConnectedException;
}
