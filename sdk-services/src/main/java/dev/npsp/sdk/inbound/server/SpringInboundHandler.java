package dev.npsp.sdk.inbound.server;

import dev.npsp.sdk.inbound.InboundPortal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves inbound calls in Spring MVC, from version 6. Its one method has the form of Spring's
 * {@code HttpRequestHandler}, so that no version of Spring is chosen for the host:
 *
 * <pre>{@code
 * @Bean("/portal/**")
 * HttpRequestHandler portal(InboundPortal inbound) {
 *   return new SpringInboundHandler(inbound)::handleRequest;
 * }
 * }</pre>
 *
 * <p>A controller's method for {@code "/portal/**"} may call it as well. Either way the part of the
 * path behind the pattern names the call.
 */
public final class SpringInboundHandler {

  /** Names of attributes that every handler mapping of Spring's sets. */
  private static final String MAPPING = "org.springframework.web.servlet.HandlerMapping.";

  private static final String PATH = MAPPING + "pathWithinHandlerMapping";
  private static final String PATTERN = MAPPING + "bestMatchingPattern";

  private final InboundPortal portal;

  public SpringInboundHandler(InboundPortal portal) {
    this.portal = portal;
  }

  /** Answers one call. */
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    InboundServlet.answer(portal, pathOf(request), request, response);
  }

  /**
   * A handler that is a bean is given the path behind the pattern, a controller the whole path: the
   * folder of the pattern is taken off where it still stands.
   */
  private static String pathOf(HttpServletRequest request) {
    String whole = request.getRequestURI().substring(request.getContextPath().length());
    String path = request.getAttribute(PATH) instanceof String told ? told : whole;
    String folder = request.getAttribute(PATTERN) instanceof String told ? folder(told) : "";
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  /** {@code /portal/} of {@code /portal/**}. */
  private static String folder(String pattern) {
    int wildcard = pattern.indexOf('*');
    return pattern.substring(0, wildcard < 0 ? pattern.length() : wildcard);
  }
}
