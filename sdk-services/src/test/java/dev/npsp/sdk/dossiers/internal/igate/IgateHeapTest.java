package dev.npsp.sdk.dossiers.internal.igate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 500 MB goes through a JVM whose heap has 64 MB: it is read while it is sent. */
class IgateHeapTest {

  private static final long SIZE = 500L * 1000 * 1000;

  private final AtomicLong announced = new AtomicLong();
  private final AtomicLong arrived = new AtomicLong();

  @Test
  void submit_whenAFileIsLargerThanTheHeap_uploadsItWithItsLength(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("lon.bin");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(SIZE);
    }
    Path said = folder.resolve("said.txt");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    try {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-cp",
                  classPath(),
                  UploadsInASmallHeap.class.getName(),
                  "http://127.0.0.1:" + server.getAddress().getPort() + "/",
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = child.waitFor(3, TimeUnit.MINUTES);
      child.destroyForcibly();

      assertThat(ended).as(Files.readString(said)).isTrue();
      assertThat(child.exitValue()).as(Files.readString(said)).isZero();
    } finally {
      server.stop(0);
    }
    assertThat(Files.readString(said)).contains("portal id 11");
    assertThat(arrived.get()).isGreaterThan(SIZE).isLessThan(SIZE + 1000);
    assertThat(announced.get()).isEqualTo(arrived.get());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    long read = countOf(exchange.getRequestBody());
    if (path.equals("/UploadFile")) {
      announced.set(Long.parseLong(exchange.getRequestHeaders().getFirst("Content-Length")));
      arrived.set(read);
    }
    byte[] answer =
        switch (path) {
          case "/token" -> "{\"code\":200,\"data\":{\"access_token\":\"t\"}}".getBytes(UTF_8);
          case "/UploadFile" ->
              "{\"data\":[{\"IdTepTin\":\"f\",\"HashTepTin\":\"h\"}]}".getBytes(UTF_8);
          default -> "{\"code\":200,\"data\":{\"idHoSo\":\"11\"}}".getBytes(UTF_8);
        };
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  /** Counts and keeps nothing. */
  private static long countOf(InputStream body) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long count = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      count += read;
    }
    return count;
  }

  /** All that this JVM found its classes by, whether on a path of classes or of modules. */
  private static String classPath() throws Exception {
    Set<String> places = new TreeSet<>();
    for (String name : List.of("surefire.test.class.path", "java.class.path", "jdk.module.path")) {
      places.addAll(List.of(System.getProperty(name, "").split(File.pathSeparator)));
    }
    List<String> some = new ArrayList<>(places);
    some.add(Path.of("target", "test-classes").toAbsolutePath().toString());
    some.removeIf(String::isBlank);
    return String.join(File.pathSeparator, some);
  }
}
