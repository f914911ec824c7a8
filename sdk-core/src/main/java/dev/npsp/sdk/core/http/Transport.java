package dev.npsp.sdk.core.http;

import dev.npsp.sdk.core.internal.jdk.JdkTransport;
import java.io.IOException;
import java.net.http.HttpClient;

/**
 * Carries one attempt to the portal and its whole answer back. The default is the JDK's HTTP client
 * over HTTP/1.1; a host may bring another. Implementations must be safe for many threads and must
 * keep {@link HttpCall#timeout} for looking the host's name up, connecting, headers and body alike.
 */
public interface Transport extends AutoCloseable {

  /**
   * One attempt.
   *
   * @throws NotConnectedException when nothing was sent, so that the call can safely be made again
   * @throws IOException when the answer did not come whole
   * @throws InterruptedException when the thread was interrupted; the attempt is given up
   */
  HttpReply send(HttpCall call) throws IOException, InterruptedException;

  /** Releases what the transport holds. */
  @Override
  default void close() {}

  /** The JDK's client with settings of your own: proxy, TLS, connect timeout. */
  static TransportBuilder builder() {
    return new TransportBuilder();
  }

  /**
   * A JDK client that the host has made and keeps: its proxy, TLS and executor are used, and it is
   * not closed. Requests go over HTTP/1.1 whatever the client prefers; a client that follows
   * redirects is refused, since the session would follow them too. The name of the host, or of the
   * proxy that its selector names, is looked up before on a daemon thread of the transport's
   * ({@code npsp-name-lookup}), so that this too is bounded by the time of the attempt; {@link
   * #close} ends that thread.
   */
  static Transport over(HttpClient client) {
    return JdkTransport.over(client);
  }
}
