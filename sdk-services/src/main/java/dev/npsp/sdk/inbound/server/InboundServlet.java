package dev.npsp.sdk.inbound.server;

import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.inbound.InboundPortal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/**
 * Serves inbound calls in a Servlet 6 container. Map it to {@code /*} or to a folder, {@code
 * /portal/*}: the path behind the mapping counts. Spring MVC has {@link SpringInboundHandler}.
 */
@SuppressWarnings("exports") // who uses it has the servlet API; the others need none
public final class InboundServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  /** HTTP/2 has no such field: there each call is a stream of its own. */
  private static final String HTTP_1 = "HTTP/1.";

  private final transient InboundPortal portal;

  public InboundServlet(InboundPortal portal) {
    this.portal = portal;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    answer(portal, path == null ? request.getServletPath() : path, request, response);
  }

  /**
   * Answers one call.
   *
   * @param path the part of the path that names the call, {@code /search/call}
   */
  public static void answer(
      InboundPortal portal, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InboundRequest call = request(path, request);
    InboundReply reply = portal.answer(call);
    response.setStatus(reply.status());
    reply.headers().forEach(response::setHeader);
    if (call.hasUnreadBody() && request.getProtocol().startsWith(HTTP_1)) {
      response.setHeader("Connection", "close");
    }
    if (reply.length() > 0) {
      response.setContentLength(reply.length());
      reply.writeTo(response.getOutputStream());
    }
  }

  private static InboundRequest request(String path, HttpServletRequest servlet)
      throws IOException {
    InboundRequest bare =
        InboundRequest.of(servlet.getMethod(), path, headers(servlet), servlet.getInputStream())
            .withQuery(servlet.getQueryString());
    String address = servlet.getRemoteAddr();
    InboundRequest request = address == null ? bare : bare.withCaller(address);
    return certificate(servlet).map(request::withCertificate).orElse(request);
  }

  private static Map<String, List<String>> headers(HttpServletRequest servlet) {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : Collections.list(servlet.getHeaderNames())) {
      headers.put(name, Collections.list(servlet.getHeaders(name)));
    }
    return headers;
  }

  private static Optional<X500Principal> certificate(HttpServletRequest servlet) {
    return servlet.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
        ? Optional.of(chain[0].getSubjectX500Principal())
        : Optional.empty();
  }
}
