package dev.npsp.sdk.together;

import dev.npsp.sdk.core.callback.InboundRequest;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** The agency's side of the line, as small as can be. */
final class AgencyServer extends Handler.Abstract implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server, 1, 1);
  private final Map<String, Function<InboundRequest, byte[]>> answers;

  AgencyServer(Function<InboundRequest, byte[]> result, Function<InboundRequest, byte[]> inquiry)
      throws Exception {
    this.answers = Map.of("/dpnhankqthanhtoanhs", result, "/dptracuuthanhtoanhs", inquiry);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(this);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Function<InboundRequest, byte[]> answer = answers.get(Request.getPathInContext(request));
    if (answer == null) {
      return false;
    }
    byte[] body = Content.Source.asInputStream(request).readAllBytes();
    response.write(true, ByteBuffer.wrap(answer.apply(InboundRequest.of(body))), callback);
    return true;
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
