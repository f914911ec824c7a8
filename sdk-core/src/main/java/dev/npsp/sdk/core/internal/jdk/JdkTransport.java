package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.http.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's client as a transport: HTTP/1.1 (its offer to upgrade to HTTP/2 upsets old adapters),
 * no redirects (the session is in the body), and a limit on the body, which the JDK's own timeout
 * does not bound.
 */
public final class JdkTransport implements Transport {

  /** For what cannot block: the thread that waits for the sockets does the rest too. */
  private final Lazy<HttpClient> prompt;

  /** For TLS, whose handshake may take long, and for streams, which may block. */
  private final Lazy<HttpClient> patient;

  private final boolean ours;
  private final BodyWatch watch = new BodyWatch();
  private volatile boolean closed;

  private JdkTransport(Lazy<HttpClient> prompt, Lazy<HttpClient> patient, boolean ours) {
    this.prompt = prompt;
    this.patient = patient;
    this.ours = ours;
  }

  /** Over a client that the host keeps. */
  public static JdkTransport over(HttpClient client) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "This client follows redirects, and the session would follow them too: build it with Redirect.NEVER.");
    }
    Lazy<HttpClient> theirs = new Lazy<>(() -> client);
    return new JdkTransport(theirs, theirs, false);
  }

  /** Over clients of our own, each made when it is first needed. */
  public static JdkTransport create(
      Duration connectTimeout, Optional<ProxySelector> proxy, Optional<SSLContext> sslContext) {
    return new JdkTransport(
        new Lazy<>(
            () -> builder(connectTimeout, proxy, sslContext).executor(Runnable::run).build()),
        new Lazy<>(() -> builder(connectTimeout, proxy, sslContext).build()),
        true);
  }

  private static HttpClient.Builder builder(
      Duration connectTimeout, Optional<ProxySelector> proxy, Optional<SSLContext> sslContext) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .proxy(proxy.orElse(HttpClient.Builder.NO_PROXY));
    sslContext.ifPresent(builder::sslContext);
    return builder;
  }

  @Override
  public HttpReply send(HttpCall call) throws IOException, InterruptedException {
    if (closed) {
      throw new NotConnectedException("this transport was closed", null);
    }
    long deadline = System.nanoTime() + call.timeout().toNanos();
    try (InputStream stream = open(call.body())) {
      HttpRequest request = toRequest(call, stream);
      HttpResponse<byte[]> response =
          clientFor(call)
              .send(
                  request,
                  info -> new BoundedBody(watch, deadline, call.timeout(), call.maxReplyBytes()));
      return new HttpReply(response.statusCode(), Headers.of(response.headers()), response.body());
    } catch (HttpConnectTimeoutException | ConnectException | SSLHandshakeException e) {
      String what = hasNoAddress(e) ? "no address for " : "no connection to ";
      throw new NotConnectedException(what + call.place(), e);
    } catch (IOException e) {
      throw e.getCause() instanceof ReplyTooLargeException tooLarge ? tooLarge : e;
    }
  }

  private HttpClient clientFor(HttpCall call) {
    boolean canBlock = call.body().isStream() || !"http".equalsIgnoreCase(call.uri().getScheme());
    return (canBlock ? patient : prompt).get();
  }

  /** The JDK wraps this one twice. */
  private static boolean hasNoAddress(IOException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  /** Opened here rather than by the JDK, so that it is closed even when nothing connects. */
  private static @Nullable InputStream open(Body body) throws IOException {
    return body.isStream() && body.length() > 0 ? body.open() : null;
  }

  private static HttpRequest toRequest(HttpCall call, @Nullable InputStream stream) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(call.uri())
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(call.timeout())
            .method(call.method(), publisher(call.body(), stream));
    for (Map.Entry<String, List<String>> field : call.headers().asMap().entrySet()) {
      for (String value : field.getValue()) {
        builder.header(field.getKey(), value);
      }
    }
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
    return body.parts().size() == 1
        ? BodyPublishers.ofByteArray(body.parts().get(0))
        : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(body.parts()), body.length());
  }

  /**
   * Ends the watch and, where the JDK can (21 and newer), the clients that we made: after the calls
   * that are under way, each of which has its limit.
   */
  @Override
  public void close() {
    closed = true;
    try (watch) {
      if (ours) {
        prompt.ifMade().ifPresent(JdkTransport::end);
        patient.ifMade().ifPresent(JdkTransport::end);
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
