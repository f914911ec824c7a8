package dev.npsp.sdk.examples;

import dev.npsp.sdk.core.callback.CallbackRequest;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * The agency's side of the line: what the portal calls, by the attested names. Any HTTP server will
 * do.
 */
final class AgencyServer implements AutoCloseable {

  /** Where the result of a payment arrives. */
  static final String PAYMENT_RESULT = "/dpnhankqthanhtoanhs";

  /** Where the portal asks what is to be paid for a dossier. */
  static final String BILL_INQUIRY = "/dptracuuthanhtoanhs";

  private final Server server;
  private final ServerConnector connector;

  private AgencyServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Listens on that port (0 takes a free one) and answers each path with what its function says.
   */
  static AgencyServer listen(int port, Map<String, Function<CallbackRequest, byte[]>> answers)
      throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new ByPath(answers));
    server.start();
    return new AgencyServer(server, connector);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static final class ByPath extends Handler.Abstract {

    private final Map<String, Function<CallbackRequest, byte[]>> answers;

    ByPath(Map<String, Function<CallbackRequest, byte[]>> answers) {
      this.answers = answers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      Function<CallbackRequest, byte[]> answer = answers.get(Request.getPathInContext(request));
      if (answer == null) {
        return false;
      }
      byte[] body = bytes(Content.Source.asByteBuffer(request));
      byte[] said = answer.apply(CallbackRequest.of(headers(request), body));
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=UTF-8");
      response.write(true, ByteBuffer.wrap(said), callback);
      return true;
    }

    private static byte[] bytes(ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    }

    private static Map<String, List<String>> headers(Request request) {
      Map<String, List<String>> headers = new HashMap<>();
      for (HttpField field : request.getHeaders()) {
        headers.put(field.getName(), field.getValueList());
      }
      return headers;
    }
  }
}
