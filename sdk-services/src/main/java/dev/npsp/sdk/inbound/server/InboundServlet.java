package dev.npsp.sdk.inbound.server;

import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundReply;
import dev.npsp.sdk.inbound.InboundRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;

/**
 * Serves the portal's calls in a Servlet 6 container. Map it to {@code /*} or to a folder, {@code
 * /portal/*}: the path behind the mapping counts. Spring MVC has {@link SpringInboundHandler}.
 */
public final class InboundServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f.]*+:[0-9A-Fa-f:.]*+");

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
    InboundReply reply = portal.answer(request(portal, path, request));
    response.setStatus(reply.status());
    reply.headers().forEach(response::setHeader);
    byte[] body = reply.body();
    if (body.length > 0) {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private static InboundRequest request(
      InboundPortal portal, String path, HttpServletRequest servlet) throws IOException {
    byte[] body = servlet.getInputStream().readNBytes(portal.bodyLimit() + 1);
    InboundRequest bare = InboundRequest.of(servlet.getMethod(), path, headers(servlet), body);
    InboundRequest request = address(servlet).map(bare::withCaller).orElse(bare);
    return certificate(servlet).map(request::withCertificate).orElse(request);
  }

  private static Map<String, List<String>> headers(HttpServletRequest servlet) {
    Map<String, List<String>> headers = new HashMap<>();
    for (String name : Collections.list(servlet.getHeaderNames())) {
      headers.put(name, Collections.list(servlet.getHeaders(name)));
    }
    return headers;
  }

  /** What is surely an address; a name that a proxy put in its place is not looked up. */
  private static Optional<InetAddress> address(HttpServletRequest servlet)
      throws UnknownHostException {
    String text = servlet.getRemoteAddr();
    return text != null && LITERAL.matcher(text).matches()
        ? Optional.of(InetAddress.getByName(text))
        : Optional.empty();
  }

  private static Optional<X500Principal> certificate(HttpServletRequest servlet) {
    return servlet.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
        ? Optional.of(chain[0].getSubjectX500Principal())
        : Optional.empty();
  }
}
