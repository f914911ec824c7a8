package dev.npsp.sdk.sandbox.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** One request and the ways to answer it, rude ones included. */
final class Exchange {
  private final Request request;
  private final Response response;
  private final Callback callback;

  Exchange(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  String method() {
    return request.getMethod();
  }

  String path() {
    return Request.getPathInContext(request);
  }

  /** A query parameter; "" when there is none. */
  String parameter(String name) {
    String value = Request.extractQueryParameters(request).getValue(name);
    return value == null ? "" : value;
  }

  /** The first value of each query parameter. */
  Map<String, String> parameters() {
    Map<String, String> first = new LinkedHashMap<>();
    Request.extractQueryParameters(request)
        .forEach(field -> first.put(field.getName(), field.getValue()));
    return first;
  }

  /** A header; "" when there is none. */
  String header(String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }

  long length() {
    return request.getLength();
  }

  /** All values of a header, each as it came. */
  List<String> headers(String name) {
    return request.getHeaders().getValuesList(name);
  }

  /** The port that the request came in by. */
  int localPort() {
    return request.getConnectionMetaData().getLocalSocketAddress() instanceof InetSocketAddress at
        ? at.getPort()
        : -1;
  }

  byte[] body() throws IOException {
    return body(PortalRules.LARGEST_BODY);
  }

  /**
   * The whole body, whether its length was told before or not.
   *
   * @throws BodyTooLarge when it is longer than that; a length that is told is enough
   */
  byte[] body(int largest) throws IOException {
    if (request.getLength() > largest) {
      throw new BodyTooLarge(largest);
    }
    byte[] body = Content.Source.asInputStream(request).readNBytes(largest + 1);
    if (body.length > largest) {
      throw new BodyTooLarge(largest);
    }
    return body;
  }

  void header(HttpHeader name, String value) {
    response.getHeaders().put(name, value);
  }

  void send(int status, String contentType, byte[] body) {
    head(status, contentType, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /**
   * Answers what nobody has looked into. The body is read first, as far as it is bearable: a server
   * that closes on a client that still writes resets the line, and the client never sees the
   * answer.
   */
  void turnAway(int status, String contentType, byte[] body) throws IOException {
    InputStream unread = Content.Source.asInputStream(request);
    long left = PortalRules.LARGEST_BODY;
    byte[] piece = new byte[8 * 1024];
    int read = 0;
    while (left > 0 && read >= 0) {
      read = unread.read(piece);
      left -= read;
    }
    send(status, contentType, body);
  }

  void redirect(String location) {
    response.setStatus(303);
    response.getHeaders().put(HttpHeader.LOCATION, location);
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  /** A real reset: what the client has not read yet is lost to it. */
  void reset() {
    EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
    if (endPoint instanceof SocketChannelEndPoint socket) {
      lingerNoMore(socket.getChannel());
    }
    endPoint.close();
    callback.failed(new EofException("reset on purpose"));
  }

  /** Nothing comes; the connection is closed in the end. */
  void stall(Duration hold) {
    later(hold, this::close);
  }

  /** Headers and half of the body come, then nothing; the connection is closed in the end. */
  void stallHalfWay(int status, String contentType, byte[] body, Duration hold) {
    head(status, contentType, body.length);
    ByteBuffer half = ByteBuffer.wrap(body, 0, body.length / 2);
    response.write(false, half, Callback.from(() -> later(hold, this::close), callback::failed));
  }

  private void head(int status, String contentType, int length) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
  }

  private void later(Duration hold, Runnable task) {
    request.getComponents().getScheduler().schedule(task, hold.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void close() {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
    callback.failed(new EofException("stalled on purpose"));
  }

  private static void lingerNoMore(SocketChannel channel) {
    try {
      channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    } catch (IOException e) {
      throw new IllegalStateException("the connection was gone before it could be reset", e);
    }
  }

  @Nullable String contentCoding() {
    return request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
  }
}
