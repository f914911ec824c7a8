package dev.npsp.sdk.examples.feeds;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.feeds.EndpointReply;
import dev.npsp.sdk.feeds.JudicialRecordEndpoint;
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

/** The HTTP server that judicial records are pushed to. Any other will do. */
final class JudicialRecordServer implements AutoCloseable {

  private final Server server;
  private final ServerConnector connector;

  private JudicialRecordServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /** Listens on that port; 0 takes a free one. */
  static JudicialRecordServer listen(int port, JudicialRecordEndpoint endpoint) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new RequestHandler(endpoint));
    server.start();
    return new JudicialRecordServer(server, connector);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static final class RequestHandler extends Handler.Abstract {

    private final JudicialRecordEndpoint endpoint;

    RequestHandler(JudicialRecordEndpoint endpoint) {
      this.endpoint = endpoint;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      byte[] body = Content.Source.asInputStream(request).readNBytes(endpoint.requestLimit() + 1);
      EndpointReply reply =
          endpoint.answer(
              request.getMethod(),
              Request.getPathInContext(request),
              request.getHttpURI().getQuery(),
              CallbackRequest.of(headers(request), body));
      response.setStatus(reply.status());
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, EndpointReply.CONTENT_TYPE);
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
