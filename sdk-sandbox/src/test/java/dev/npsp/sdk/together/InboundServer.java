package dev.npsp.sdk.together;

import com.sun.net.httpserver.HttpServer;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.server.InboundServlet;
import dev.npsp.sdk.inbound.server.JdkInboundHandler;
import jakarta.servlet.Servlet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The agency's inbound portal on a real server, one for each adapter. */
record InboundServer(URI uri, AutoCloseable stop) implements AutoCloseable {

  /** The adapters. */
  enum Kind {
    JDK,
    SERVLET,
    SERVLET_IN_A_FOLDER,
    SPRING_BEAN,
    SPRING_CONTROLLER
  }

  static InboundServer start(Kind kind, InboundPortal portal) throws Exception {
    return switch (kind) {
      case JDK -> jdk(portal);
      case SERVLET -> servlet(new InboundServlet(portal), "/*", "");
      case SERVLET_IN_A_FOLDER -> servlet(new InboundServlet(portal), "/portal/*", "portal/");
      case SPRING_BEAN -> servlet(SpringDoor.bean(portal), "/", "portal/");
      case SPRING_CONTROLLER -> servlet(SpringDoor.controller(portal), "/", "portal/");
    };
  }

  private static InboundServer jdk(InboundPortal portal) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    server.setExecutor(threads);
    server.createContext("/", new JdkInboundHandler(portal));
    server.start();
    return new InboundServer(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"),
        () -> {
          server.stop(0);
          threads.shutdownNow();
        });
  }

  private static InboundServer servlet(Servlet servlet, String mapping, String folder)
      throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(servlet), mapping);
    server.setHandler(context);
    server.start();
    return new InboundServer(
        URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/" + folder), server::stop);
  }

  @Override
  public void close() throws Exception {
    stop.close();
  }
}
