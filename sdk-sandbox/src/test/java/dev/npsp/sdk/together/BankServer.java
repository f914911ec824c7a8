package dev.npsp.sdk.together;

import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.banking.proposal.RequestSignature;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
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

/** The bank's side of the line, as small as can be. */
final class BankServer extends Handler.Abstract implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server, 1, 1);
  private final PlatformEndpoint endpoint;

  BankServer(PlatformEndpoint endpoint) throws Exception {
    this.endpoint = endpoint;
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
    byte[] body = Content.Source.asInputStream(request).readAllBytes();
    Map<String, List<String>> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.put(field.getName(), field.getValueList());
    }
    InboundReply answer =
        endpoint.answer(
            Request.getPathInContext(request).substring(1), InboundRequest.of(headers, body));
    String signature = answer.headers().get(RequestSignature.HEADER);
    response.getHeaders().put(RequestSignature.HEADER, signature);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
