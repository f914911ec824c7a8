package dev.npsp.sdk.examples;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.inbound.feeds.DeskReply;
import dev.npsp.sdk.inbound.feeds.JudicialRecordDesk;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** An HTTP server before the desk where judicial records are pushed to. Any other will do. */
final class DeskServer implements AutoCloseable {

  private final Server server;
  private final ServerConnector connector;

  private DeskServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /** Listens on that port; 0 takes a free one. */
  static DeskServer listen(int port, JudicialRecordDesk desk) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new ToDesk(desk));
    server.start();
    return new DeskServer(server, connector);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static final class ToDesk extends Handler.Abstract {

    private final JudicialRecordDesk desk;

    ToDesk(JudicialRecordDesk desk) {
      this.desk = desk;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      byte[] body = Content.Source.asInputStream(request).readNBytes(desk.requestLimit() + 1);
      DeskReply reply =
          desk.answer(
              request.getMethod(),
              Request.getPathInContext(request),
              request.getHttpURI().getQuery(),
              CallbackRequest.of(headers(request), body));
      response.setStatus(reply.status());
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, DeskReply.CONTENT_TYPE);
      response.write(true, ByteBuffer.wrap(reply.body()), callback);
      return true;
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
