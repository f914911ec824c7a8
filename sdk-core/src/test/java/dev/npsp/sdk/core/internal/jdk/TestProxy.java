package dev.npsp.sdk.core.internal.jdk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A forward proxy of bare sockets. It asks a rule about each head of a request that it gets; an
 * empty word lets the call through, to the one server that it knows, anything else is its answer.
 */
final class TestProxy implements AutoCloseable {

  private final ServerSocket listening;
  private final UnaryOperator<String> rule;
  private final int server;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

  TestProxy(int server, UnaryOperator<String> rule) throws IOException {
    this.server = server;
    this.rule = rule;
    listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    start(
        () -> {
          while (true) {
            Socket client = listening.accept();
            sockets.add(client);
            start(() -> serve(client));
          }
        });
  }

  /** An answer without a body. */
  static String answer(int status, String... headers) {
    return "HTTP/1.1 "
        + status
        + " No\r\n"
        + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n")
        + "Content-Length: 0\r\nConnection: close\r\n\r\n";
  }

  /** Lets through who shows this password, and asks all others for one. */
  static UnaryOperator<String> asksFor(String basic) {
    return head ->
        head.contains("Proxy-Authorization: Basic " + basic + "\r\n")
            ? ""
            : answer(407, "Proxy-Authenticate: Basic realm=\"egress\"");
  }

  ProxySelector selector() {
    return ProxySelector.of(new InetSocketAddress("127.0.0.1", listening.getLocalPort()));
  }

  /** What requests looked like, as the proxy saw them. */
  List<String> heads() {
    return heads;
  }

  private void serve(Socket client) throws IOException {
    String head = readHead(client.getInputStream());
    heads.add(head);
    String refusal = rule.apply(head);
    if (!refusal.isEmpty()) {
      write(client.getOutputStream(), refusal);
      client.close();
      return;
    }
    Socket portal = new Socket("127.0.0.1", server);
    sockets.add(portal);
    if (head.startsWith("CONNECT ")) {
      write(client.getOutputStream(), "HTTP/1.1 200 Connected\r\n\r\n");
    } else {
      write(portal.getOutputStream(), head);
    }
    start(() -> client.getInputStream().transferTo(portal.getOutputStream()));
    portal.getInputStream().transferTo(client.getOutputStream());
    client.close();
  }

  private static String readHead(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.write(next);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                Thread.currentThread().interrupt(); // one side went away: this thread is done
              }
            },
            "test-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
