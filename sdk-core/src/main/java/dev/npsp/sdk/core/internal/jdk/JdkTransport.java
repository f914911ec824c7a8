package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
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

/**
 * The JDK's client as a transport: HTTP/1.1 (its offer to upgrade to HTTP/2 upsets old adapters),
 * no redirects (the session is in the body), and a limit on the body, which the JDK's own timeout
 * does not bound.
 */
public final class JdkTransport implements Transport {

  private final HttpClient client;
  private final BodyWatch watch = new BodyWatch();

  private JdkTransport(HttpClient client) {
    this.client = client;
  }

  /** Over a client that the host keeps. */
  public static JdkTransport over(HttpClient client) {
    return new JdkTransport(client);
  }

  /** Over a client of our own. */
  public static JdkTransport create(
      Duration connectTimeout, Optional<ProxySelector> proxy, Optional<SSLContext> sslContext) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .proxy(proxy.orElse(HttpClient.Builder.NO_PROXY));
    sslContext.ifPresent(builder::sslContext);
    return new JdkTransport(builder.build());
  }

  @Override
  public HttpReply send(HttpCall call) throws IOException, InterruptedException {
    HttpRequest request = toRequest(call);
    long deadline = System.nanoTime() + call.timeout().toNanos();
    try {
      HttpResponse<byte[]> response =
          client.send(
              request,
              info -> new BoundedBody(watch, deadline, call.timeout(), call.maxReplyBytes()));
      return new HttpReply(
          response.statusCode(), Headers.of(response.headers().map()), response.body());
    } catch (HttpConnectTimeoutException | ConnectException | SSLHandshakeException e) {
      throw new NotConnectedException("no connection to " + call.uri().getAuthority(), e);
    } catch (IOException e) {
      throw isUnresolved(e)
          ? new NotConnectedException("no address for " + call.uri().getHost(), e)
          : e;
    }
  }

  private static boolean isUnresolved(IOException e) {
    return e.getCause() instanceof UnresolvedAddressException;
  }

  private static HttpRequest toRequest(HttpCall call) throws IOException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(call.uri())
            .timeout(call.timeout())
            .method(call.method(), publisher(call.body()));
    for (Map.Entry<String, List<String>> field : call.headers().asMap().entrySet()) {
      for (String value : field.getValue()) {
        builder.header(field.getKey(), value);
      }
    }
    return builder.build();
  }

  /** Always with a known length, so that nothing goes out in chunks. */
  private static BodyPublisher publisher(Body body) throws IOException {
    if (body.length() == 0) {
      return BodyPublishers.noBody();
    }
    if (body.isStream()) {
      InputStream stream = body.open();
      return BodyPublishers.fromPublisher(
          BodyPublishers.ofInputStream(() -> stream), body.length());
    }
    return body.parts().size() == 1
        ? BodyPublishers.ofByteArray(body.parts().get(0))
        : BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(body.parts()), body.length());
  }

  /** Stops the watch and, where the JDK can (21 and newer), the client that we made. */
  @Override
  public void close() {
    watch.close();
  }
}
