package dev.npsp.sdk.inbound.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.inbound.InboundPortal;
import java.io.IOException;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.security.auth.x500.X500Principal;

/**
 * Serves inbound calls with the JDK's own server: {@code server.createContext("/", new
 * JdkInboundHandler(inbound))}. Needs the module {@code jdk.httpserver}. Give the server an
 * executor: without one it serves one call at a time.
 */
@SuppressWarnings("exports") // who uses it has the JDK's server; the others need none
public final class JdkInboundHandler implements HttpHandler {

  private static final int NO_BODY = -1;

  private final InboundPortal portal;

  public JdkInboundHandler(InboundPortal portal) {
    this.portal = portal;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      InboundRequest request = request(exchange);
      InboundReply reply = portal.answer(request);
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      if (request.hasUnreadBody()) {
        exchange.getResponseHeaders().set("Connection", "close");
      }
      exchange.sendResponseHeaders(reply.status(), reply.length() == 0 ? NO_BODY : reply.length());
      reply.writeTo(exchange.getResponseBody());
    }
  }

  private static InboundRequest request(HttpExchange exchange) {
    InboundRequest request =
        InboundRequest.of(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestHeaders(),
                exchange.getRequestBody())
            .withQuery(exchange.getRequestURI().getRawQuery())
            .withCaller(exchange.getRemoteAddress().getAddress());
    return certificate(exchange).map(request::withCertificate).orElse(request);
  }

  private static Optional<X500Principal> certificate(HttpExchange exchange) {
    try {
      return exchange instanceof HttpsExchange secure
              && secure.getSSLSession().getPeerPrincipal() instanceof X500Principal subject
          ? Optional.of(subject)
          : Optional.empty();
    } catch (SSLPeerUnverifiedException e) {
      return Optional.empty(); // the caller showed no certificate: the guard decides
    }
  }
}
