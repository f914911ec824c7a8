package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.inbound.InboundPaths;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundReply;
import dev.npsp.sdk.inbound.InboundRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * The agency's HTTP server, on Jetty: it passes bytes on and back. Any HTTP server will do; for
 * Servlet containers and the JDK's own server the SDK has adapters.
 */
public final class AgencyServer implements AutoCloseable {

  /** Where the portal asks what is to be paid for a dossier. */
  static final String BILL_INQUIRY = "/" + InboundPaths.BILL_INQUIRY;

  private final Server server;
  private final ServerConnector connector;

  private AgencyServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /** Listens on that port (0 takes a free one) and answers what the portal calls. */
  public static AgencyServer listen(int port, InboundPortal inbound) throws Exception {
    return listen(port, inbound, Channel.direct());
  }

  /** The same, reached over that channel. */
  public static AgencyServer listen(int port, InboundPortal inbound, Channel channel)
      throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new RequestHandler(inbound, channel));
    server.start();
    return new AgencyServer(server, connector);
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static final class RequestHandler extends Handler.Abstract {

    /** The channel carries whole messages, so they are read here; payment results are short. */
    private static final int MOST_BYTES = 64 * 1024;

    private final InboundPortal inbound;
    private final Channel channel;

    RequestHandler(InboundPortal inbound, Channel channel) {
      this.inbound = inbound;
      this.channel = channel;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      byte[] body = Content.Source.asInputStream(request).readNBytes(MOST_BYTES + 1);
      InboundRequest call = request(request, body);
      channel.carry(
          MessageDelivery.of(
              body,
              () -> inbound.answer(call),
              reply -> send(reply, response, callback),
              request,
              callback));
      return true;
    }

    private static void send(InboundReply reply, Response response, Callback callback) {
      response.setStatus(reply.status());
      reply.headers().forEach(response.getHeaders()::put);
      response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }

    private static InboundRequest request(Request request, byte[] body) {
      InboundRequest call =
          InboundRequest.of(
              request.getMethod(), Request.getPathInContext(request), headers(request), body);
      return request.getConnectionMetaData().getRemoteSocketAddress()
              instanceof InetSocketAddress caller
          ? call.withCaller(caller.getAddress())
          : call;
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
