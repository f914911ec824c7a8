package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A tiny agency: acknowledges callbacks unless it was told otherwise, and knows one bill. */
final class Agency extends Handler.Abstract implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final Queue<String> otherAnswers = new ConcurrentLinkedQueue<>();
  private volatile String bill = "{\"error_code\":-1,\"message\":[]}";

  Agency() throws Exception {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(this);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }

  List<String> received() {
    return received;
  }

  JsonObject last() {
    return Objects.requireNonNull(Wire.object(received.get(received.size() - 1)));
  }

  /** The next callback gets this answer; the callback's reference is put in for %s. */
  void answerNext(String answer) {
    otherAnswers.add(answer);
  }

  void bill(String answer) {
    bill = answer;
  }

  static String acknowledgement(String code) {
    return "{\"MaLoi\":\"" + code + "\",\"MoTaLoi\":\"\",\"MaThamChieu\":\"%s\"}";
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    byte[] body = Content.Source.asInputStream(request).readAllBytes();
    String text = new String(body, StandardCharsets.UTF_8);
    boolean inquiry = Request.getPathInContext(request).equals("/dptracuuthanhtoanhs");
    byte[] answer = (inquiry ? bill : confirm(text)).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(answer), callback);
    return true;
  }

  private String confirm(String body) {
    received.add(body);
    String other = otherAnswers.poll();
    return (other == null ? acknowledgement("00") : other)
        .replace("%s", Objects.requireNonNull(Wire.object(body)).text("MaThamChieu"));
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
