package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.NotConnectedException;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The client for one TLS context, made when it is first asked for, and anew when the context is
 * another one: connections and TLS sessions of before still stand for the certificate of before.
 * Calls that are under way end over the client that they began with; then it is collected.
 */
final class TlsClient {

  private final TlsSource source;
  private final Function<SSLContext, HttpClient> maker;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Made made;
  private boolean closed;

  TlsClient(TlsSource source, Function<SSLContext, HttpClient> maker) {
    this.source = source;
    this.maker = maker;
  }

  /**
   * A client that was made.
   *
   * @param context its TLS
   * @param client the client
   */
  private record Made(SSLContext context, HttpClient client) {}

  /** Empty once it was closed. The source is asked without the lock, since it is the host's. */
  Optional<HttpClient> get() throws NotConnectedException {
    SSLContext now = source.now();
    Made known = made;
    return known != null && known.context() == now ? Optional.of(known.client()) : make(now);
  }

  private Optional<HttpClient> make(SSLContext now) {
    lock.lock();
    try {
      Made known = made;
      if (!closed && (known == null || known.context() != now)) {
        known = new Made(now, maker.apply(now));
        made = known;
      }
      return Optional.ofNullable(known).map(Made::client);
    } finally {
      lock.unlock();
    }
  }

  /** Lets go of it; empty when nobody had asked for it. */
  Optional<HttpClient> close() {
    lock.lock();
    try {
      Optional<HttpClient> known = Optional.ofNullable(made).map(Made::client);
      made = null;
      closed = true;
      return known;
    } finally {
      lock.unlock();
    }
  }
}
