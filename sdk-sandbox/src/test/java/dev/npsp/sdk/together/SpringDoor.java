package dev.npsp.sdk.together;

import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.server.SpringInboundHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The agency's inbound portal in Spring MVC, in each of the two ways of the guide. */
final class SpringDoor {

  private SpringDoor() {}

  /** A bean whose name is its pattern. */
  static DispatcherServlet bean(InboundPortal portal) {
    GenericWebApplicationContext beans = new GenericWebApplicationContext();
    beans.registerBean(
        "/portal/**",
        HttpRequestHandler.class,
        () -> new SpringInboundHandler(portal)::handleRequest);
    return new DispatcherServlet(beans);
  }

  /** A controller's method. */
  static DispatcherServlet controller(InboundPortal portal) {
    GenericWebApplicationContext beans = new GenericWebApplicationContext();
    beans.registerBean(
        PortalController.class, () -> new PortalController(new SpringInboundHandler(portal)));
    return new DispatcherServlet(beans);
  }

  /** As a host writes it. */
  @Controller
  static final class PortalController {

    private final SpringInboundHandler handler;

    PortalController(SpringInboundHandler handler) {
      this.handler = handler;
    }

    @RequestMapping("/portal/**")
    void call(HttpServletRequest request, HttpServletResponse response) throws IOException {
      handler.handleRequest(request, response);
    }
  }
}
