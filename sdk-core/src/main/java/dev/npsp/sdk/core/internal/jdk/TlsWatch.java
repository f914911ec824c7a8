package dev.npsp.sdk.core.internal.jdk;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;

/**
 * Notes to which places anything of a request ever went out through TLS. Nothing else tells whether
 * a failure came before that: the JDK throws the same exceptions for a handshake that never ended
 * and for an alert in the middle of an answer.
 */
final class TlsWatch {

  /** What an engine of an unknown place sent may have gone anywhere. */
  private static final String ANYWHERE = "";

  private final Set<String> places = ConcurrentHashMap.newKeySet();

  /** The same context, watched. */
  SSLContext watched(SSLContext context) {
    return new WatchedContext(context, this);
  }

  SSLEngine watched(SSLEngine engine, @Nullable String host, int port) {
    return new WatchedEngine(engine, this, host == null ? ANYWHERE : place(host, port));
  }

  void noteSent(String place) {
    places.add(place);
  }

  /** Whether something may have gone out to the place of this address; false is certain. */
  boolean mayHaveSentTo(URI uri) {
    String host = uri.getHost();
    int port = uri.getPort() < 0 ? 443 : uri.getPort();
    return host == null || places.contains(ANYWHERE) || places.contains(place(host, port));
  }

  private static String place(String host, int port) {
    String bare = host.replaceAll("^\\[|%.*$|\\]$|\\.$", "");
    return bare.toLowerCase(Locale.ROOT) + ' ' + port;
  }
}
