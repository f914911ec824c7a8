package dev.npsp.sdk.core.internal.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of bare sockets that does to each connection what no decent server does. */
final class Misbehaving implements AutoCloseable {

  /** What is done to a connection. */
  @FunctionalInterface
  interface Deed {
    void to(Socket connection) throws IOException;
  }

  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

  private final ServerSocket listening;
  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  Misbehaving(Deed deed) throws IOException {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> serve(deed), "misbehaving");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Deed deed) {
    while (!listening.isClosed()) {
      try {
        Socket connection = listening.accept();
        connections.add(connection);
        count.incrementAndGet();
        deed.to(connection);
      } catch (IOException e) {
        continue; // the client went away, or the test is over
      }
    }
  }

  URI uri() {
    return URI.create("http://localhost:" + listening.getLocalPort() + "/");
  }

  int connections() {
    return count.get();
  }

  /** Reads the request, says this and keeps the connection open. */
  static Deed saysAndStalls(String text) {
    return connection -> {
      readRequest(connection);
      write(connection, text);
    };
  }

  /** Reads request after request, with their bodies, and says this to each. */
  static Deed answersEach(String text) {
    return connection -> {
      while (true) {
        readWholeRequest(connection);
        write(connection, text);
      }
    };
  }

  /** Reads the request, says this and closes. */
  static Deed saysAndCloses(String text) {
    return connection -> {
      readRequest(connection);
      write(connection, text);
      connection.close();
    };
  }

  /** Closes with a reset, before or after it read the request. */
  static Deed resets(boolean afterReading) {
    return connection -> {
      if (afterReading) {
        readRequest(connection);
      }
      connection.setSoLinger(true, 0);
      connection.close();
    };
  }

  /** Says one thing, and then a letter now and then until the client goes. */
  static Deed drips(String head) {
    return connection -> {
      readRequest(connection);
      write(connection, head);
      connection.setSoTimeout(20);
      while (clientIsThere(connection)) {
        write(connection, "x");
      }
    };
  }

  private static boolean clientIsThere(Socket connection) throws IOException {
    try {
      return connection.getInputStream().read() >= 0;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }

  private static void readWholeRequest(Socket connection) throws IOException {
    Matcher length = LENGTH.matcher(readRequest(connection));
    if (length.find()) {
      connection.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
    }
  }

  private static String readRequest(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static void write(Socket connection, String text) throws IOException {
    OutputStream out = connection.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** A port at which nobody listens. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }
}
