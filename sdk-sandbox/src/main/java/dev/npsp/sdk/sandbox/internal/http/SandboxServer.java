package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.record.Recorder;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The real HTTP server: HTTP/1.1, keep-alive, a small pool of daemon threads. */
public final class SandboxServer implements AutoCloseable {
  /** What is said of a sandbox that other machines reach. */
  public static final String OPEN_TO_OTHERS =
      "The sandbox listens on {}: whoever reaches this machine can use it and make it call addresses.";

  private static final Logger LOG = LoggerFactory.getLogger(SandboxServer.class);
  private static final int MOST_THREADS = 32;
  private static final int LEAST_THREADS = 4;

  /** Nobody waits for a sandbox that stalls on purpose. */
  private static final long STOP_MILLIS = 200;

  /** A batch of fifty dossiers comes in two reads, not in sixteen. */
  private static final int INPUT_BUFFER = 64 * 1024;

  private final Server server;
  private final ServerConnector connector;
  private final String host;

  public SandboxServer(SandboxOptions options, Handler frontDoor) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
    threads.setName("npsp-sandbox");
    threads.setDaemon(true);
    threads.setStopTimeout(STOP_MILLIS);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    server = new Server(threads);
    HttpConnectionFactory connections = new HttpConnectionFactory(http);
    connections.setInputBufferSize(INPUT_BUFFER);
    connector = new ServerConnector(server, 1, 1, connections);
    host = options.host();
    connector.setHost(host);
    connector.setPort(options.port());
    server.addConnector(connector);
    server.setHandler(Recorder.around(frontDoor));
  }

  public void start() {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the sandbox cannot listen on " + host, e);
    }
    if (isOpenToOthers(host)) {
      LOG.warn(OPEN_TO_OTHERS, host);
    }
  }

  /** Where it listens; only once it is started. */
  public URI uri() {
    if (connector.getLocalPort() <= 0) {
      throw new IllegalStateException("the sandbox is not started");
    }
    String address =
        switch (host) {
          case "0.0.0.0" -> "127.0.0.1";
          case "::", "[::]" -> "[::1]";
          default -> OwnCallers.inUrl(host);
        };
    return URI.create("http://" + address + ":" + connector.getLocalPort() + "/");
  }

  /** Whether other machines reach an address to listen on. */
  public static boolean isOpenToOthers(String host) {
    try {
      return !InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address to listen on: " + host, e);
    }
  }

  /** Waits until somebody stops it. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the sandbox did not stop", e);
    }
  }
}
