package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.inbound.InboundPaths;
import dev.npsp.sdk.inbound.InboundPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP server of an agency or a bank, on Jetty: it passes bytes on and back, whoever calls. Any
 * HTTP server will do; for Servlet containers, Spring MVC and the JDK's own server the SDK has
 * adapters.
 */
public final class AgencyServer implements AutoCloseable {

  /** Where the portal asks what is to be paid for a dossier. */
  static final String BILL_INQUIRY = "/" + InboundPaths.BILL_INQUIRY;

  private final Server server;
  private final ServerConnector connector;
  private final RequestHandler handler;

  private AgencyServer(Server server, ServerConnector connector, RequestHandler handler) {
    this.server = server;
    this.connector = connector;
    this.handler = handler;
  }

  /** Listens on that port (0 takes a free one) and answers what others call. */
  public static AgencyServer listen(int port, InboundPortal inbound) throws Exception {
    AgencyServer agency = listen(port, new RequestHandler(Optional.empty()));
    agency.serve(inbound);
    return agency;
  }

  /** The same, where messages come over that channel. */
  public static AgencyServer listen(int port, InboundPortal inbound, Channel channel)
      throws Exception {
    AgencyServer agency = listen(port, channel);
    agency.serve(inbound);
    return agency;
  }

  /** Listens on that port, reached over that channel; {@link #serve} says who answers. */
  public static AgencyServer listen(int port, Channel channel) throws Exception {
    return listen(port, new RequestHandler(Optional.of(channel)));
  }

  private static AgencyServer listen(int port, RequestHandler handler) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(handler);
    server.start();
    return new AgencyServer(server, connector, handler);
  }

  /** From now on that one answers. */
  public void serve(InboundPortal inbound) {
    handler.inbound = inbound;
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static final class RequestHandler extends Handler.Abstract {

    /** A channel carries whole messages, so they are read here; those of money are short. */
    private static final int LONGEST_CARRIED = 1024 * 1024;

    private final Optional<Channel> channel;
    private volatile @Nullable InboundPortal inbound;

    RequestHandler(Optional<Channel> channel) {
      this.channel = channel;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      InboundPortal answers = inbound;
      if (answers == null) {
        return false;
      }
      InputStream body = Content.Source.asInputStream(request);
      if (channel.isEmpty() || !request.getMethod().equals("POST")) {
        InboundRequest call = request(request, body);
        InboundReply reply = answers.answer(call);
        send(
            call.hasUnreadBody() ? reply.withHeader("Connection", "close") : reply,
            response,
            callback);
        return true;
      }
      byte[] whole = body.readNBytes(LONGEST_CARRIED + 1);
      channel
          .get()
          .carry(
              MessageDelivery.of(
                  whole,
                  () -> answers.answer(request(request, new ByteArrayInputStream(whole))),
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

    private static InboundRequest request(Request request, InputStream body) {
      InboundRequest call =
          InboundRequest.of(
                  request.getMethod(), Request.getPathInContext(request), headers(request), body)
              .withQuery(request.getHttpURI().getQuery());
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
