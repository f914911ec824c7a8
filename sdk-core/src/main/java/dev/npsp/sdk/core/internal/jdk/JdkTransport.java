package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import dev.npsp.sdk.core.http.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's client as a transport: HTTP/1.1 (its offer to upgrade to HTTP/2 upsets old adapters),
 * no redirects (the session is in the body), and a limit on the body, which the JDK's own timeout
 * does not bound. Names are looked up before, since the JDK's timeout does not bound that either.
 */
public final class JdkTransport implements Transport {

  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

  /** For what cannot block: the thread that waits for the sockets does the rest too. */
  private final Lazy<HttpClient> prompt;

  /** For TLS, whose handshake may take long, and for streams, which may block. */
  private final TlsClient patient;

  private final Optional<ProxyPassword> proxyPassword;

  /** Empty for a client of the host's, whose TLS we do not see. */
  private final Optional<TlsWatch> tls;

  /** Whom the clients ask for a proxy; empty where there never is one. */
  private final Optional<ProxySelector> selector;

  private final NameLookup names;
  private final BodyWatch watch = new BodyWatch();

  private JdkTransport(
      Lazy<HttpClient> prompt,
      TlsClient patient,
      Optional<ProxyPassword> proxyPassword,
      Optional<TlsWatch> tls,
      Optional<ProxySelector> selector,
      NameLookup names) {
    this.prompt = prompt;
    this.patient = patient;
    this.proxyPassword = proxyPassword;
    this.tls = tls;
    this.selector = selector;
    this.names = names;
  }

  /** Over a client that the host keeps. */
  public static JdkTransport over(HttpClient client) {
    return over(client, new NameLookup());
  }

  static JdkTransport over(HttpClient client, NameLookup names) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "This client follows redirects, and the session would follow them too: build it with Redirect.NEVER.");
    }
    Lazy<HttpClient> theirs = new Lazy<>(() -> client);
    TlsClient theirsToo = new TlsClient(client::sslContext, tls -> client);
    return new JdkTransport(
        theirs, theirsToo, Optional.empty(), Optional.empty(), selectorOf(client), names);
  }

  /** A client that was given none asks the JVM's. */
  private static Optional<ProxySelector> selectorOf(HttpClient client) {
    return client.proxy().or(() -> Optional.ofNullable(ProxySelector.getDefault()));
  }

  /** Over clients of our own, each made when it is first needed. */
  public static JdkTransport create(
      Duration connectTimeout,
      Optional<ProxySelector> proxy,
      Optional<ProxyPassword> proxyPassword,
      TlsSource tls) {
    return create(connectTimeout, proxy, proxyPassword, tls, new NameLookup());
  }

  static JdkTransport create(
      Duration connectTimeout,
      Optional<ProxySelector> proxy,
      Optional<ProxyPassword> proxyPassword,
      TlsSource source,
      NameLookup names) {
    TlsWatch tls = new TlsWatch();
    return new JdkTransport(
        new Lazy<>(() -> builder(connectTimeout, proxy).executor(Runnable::run).build()),
        new TlsClient(
            source,
            context -> builder(connectTimeout, proxy).sslContext(tls.watched(context)).build()),
        proxyPassword,
        Optional.of(tls),
        proxy,
        names);
  }

  private static HttpClient.Builder builder(
      Duration connectTimeout, Optional<ProxySelector> proxy) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(connectTimeout)
        .proxy(proxy.orElse(HttpClient.Builder.NO_PROXY));
  }

  /** The JVM's TLS. */
  public static SSLContext standardTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This JVM has no TLS of its own.", e);
    }
  }

  @Override
  public HttpReply send(HttpCall call) throws IOException, InterruptedException {
    try {
      if (!watch.callBegins()) {
        throw closed();
      }
      HttpClient client = clientFor(call).orElseThrow(JdkTransport::closed);
      return sendOver(client, call);
    } finally {
      watch.callEnds();
    }
  }

  private static NotConnectedException closed() {
    return new NotConnectedException(Reason.CLOSED, "this transport was closed", null);
  }

  private HttpReply sendOver(HttpClient client, HttpCall call)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + call.timeout().toNanos();
    names.await(NextHop.of(call, selector), call.timeout());
    try (InputStream stream = open(call.body())) {
      HttpRequest request = toRequest(call, stream, left(deadline));
      return toReply(call, exchange(client, request, bodies(watch, call, deadline)));
    } catch (IOException e) {
      boolean sent = tls.map(seen -> seen.mayHaveSentTo(call.uri())).orElse(true);
      throw ConnectionFailure.explained(call, e, sent);
    }
  }

  /** What the JDK throws bare of an answer that it cannot read is a failure of the line. */
  private static HttpResponse<byte[]> exchange(
      HttpClient client, HttpRequest request, BodyHandler<byte[]> bodies)
      throws IOException, InterruptedException {
    try {
      return client.send(request, bodies);
    } catch (RuntimeException e) {
      throw new IOException("the JDK's client failed (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  /**
   * Holds nothing of the transport: pooled connections hold the handler of their last answer, and
   * the transport holds the client that would otherwise be collected.
   */
  private static BodyHandler<byte[]> bodies(BodyWatch watch, HttpCall call, long deadline) {
    Duration timeout = call.timeout();
    long most = call.maxReplyBytes();
    return info -> new BoundedBody(watch, deadline, timeout, most);
  }

  /** The JDK gives a proxy's 407 to CONNECT as an answer, without a body. */
  private static HttpReply toReply(HttpCall call, HttpResponse<byte[]> response)
      throws NotConnectedException {
    if (response.statusCode() == PROXY_AUTHENTICATION_REQUIRED && ConnectionFailure.isTls(call)) {
      throw NotConnectedException.refusedByProxy(response.statusCode(), call.place(), null);
    }
    return new HttpReply(response.statusCode(), Headers.of(response.headers()), response.body());
  }

  private Optional<HttpClient> clientFor(HttpCall call) throws NotConnectedException {
    return call.body().isStream() || ConnectionFailure.isTls(call) ? patient.get() : prompt.get();
  }

  /** Opened here rather than by the JDK, so that it is closed even when nothing connects. */
  private static @Nullable InputStream open(Body body) throws IOException {
    return body.isStream() && body.length() > 0 ? body.open() : null;
  }

  /** Looking the name up has taken some of the time; the JDK wants more than nothing. */
  private static Duration left(long deadline) {
    return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
  }

  private HttpRequest toRequest(HttpCall call, @Nullable InputStream stream, Duration left) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(call.uri())
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(left)
            .method(call.method(), publisher(call.body(), stream));
    for (Map.Entry<String, List<String>> field : call.headers().asMap().entrySet()) {
      for (String value : field.getValue()) {
        builder.header(field.getKey(), value);
      }
    }
    proxyPassword.ifPresent(given -> builder.setHeader(ProxyPassword.HEADER, given.toHeader()));
    return builder.build();
  }

  /** Always with a known length, so that nothing goes out in chunks. */
  private static BodyPublisher publisher(Body body, @Nullable InputStream stream) {
    if (body.length() == 0) {
      return BodyPublishers.noBody();
    }
    if (stream != null) {
      return BodyPublishers.fromPublisher(
          BodyPublishers.ofInputStream(() -> stream), body.length());
    }
    if (body.parts().size() > 1) {
      return BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(body.parts()), body.length());
    }
    byte[] bytes = body.parts().get(0);
    return bytes.length <= BodyInOnePiece.LONGEST
        ? new BodyInOnePiece(bytes)
        : BodyPublishers.ofByteArray(bytes);
  }

  /**
   * Ends, where the JDK can (21 and newer), the clients that we made: after the calls that are
   * under way, each of which has its limit. On older ones we let go of them, and they end when they
   * are collected.
   */
  @Override
  public void close() {
    try (names;
        watch) {
      Optional<HttpClient> one = prompt.close();
      Optional<HttpClient> other = patient.close();
      if (tls.isPresent()) {
        one.ifPresent(JdkTransport::end);
        other.ifPresent(JdkTransport::end);
      }
    }
  }

  private static void end(HttpClient client) {
    if (client instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception e) {
        throw new IllegalStateException("The JDK's HTTP client did not close.", e);
      }
    }
  }
}
