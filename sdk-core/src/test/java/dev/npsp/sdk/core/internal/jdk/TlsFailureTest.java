package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import dev.npsp.sdk.core.http.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before a handshake has ended nothing of a request is out; after it, everything may be. */
@Timeout(60)
class TlsFailureTest {

  private static TestTls tls;

  @BeforeAll
  static void makeKeys(@TempDir Path folder) throws Exception {
    tls = TestTls.make(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "",
        "\u0015\u0003\u0003\u0000\u0002\u0002\u0028", // handshake_failure
        "\u0015\u0003\u0003\u0000\u0002\u0002\u0031", // access_denied
        "\u0015\u0003\u0003\u0000\u0002\u0002\u0046" // protocol_version
      })
  void send_whenThePortSpeaksNoTls_isNotConnectedAndNamesTls(String words) throws Exception {
    try (Misbehaving server = new Misbehaving(says(words));
        Transport transport = transport()) {
      NotConnectedException thrown =
          catchThrowableOfType(
              NotConnectedException.class, () -> send(transport, secure(server.uri())));
      assertThat(thrown.reason()).isEqualTo(Reason.NO_TLS);
    }
  }

  @Test
  void send_whenTheHandshakeStalls_isNotConnected() throws Exception {
    try (Misbehaving server = new Misbehaving(connection -> connection.getInputStream().read());
        Transport transport = transport()) {
      assertThatThrownBy(
              () ->
                  transport.send(
                      HttpCall.get(secure(server.uri()), Headers.none())
                          .withTimeout(Duration.ofMillis(300))))
          .isInstanceOf(NotConnectedException.class);
    }
  }

  @Test
  void send_whenTheCertificateIsNotTrusted_saysSo() throws Exception {
    try (MockWebServer server = new MockWebServer();
        Transport transport = Transport.builder().build()) {
      server.useHttps(tls.server().getSocketFactory());
      server.start();
      NotConnectedException thrown =
          catchThrowableOfType(
              NotConnectedException.class, () -> send(transport, server.url("/").uri()));
      assertThat(thrown.reason()).isEqualTo(Reason.NOT_TRUSTED);
    }
  }

  @Test
  void send_whenThePortSpeaksTlsAndTheAddressDoesNot_saysSo() throws Exception {
    try (Misbehaving server = new Misbehaving(says("\u0015\u0003\u0003\u0000\u0002\u0002\u0028"));
        Transport transport = transport()) {
      NotConnectedException thrown =
          catchThrowableOfType(NotConnectedException.class, () -> send(transport, server.uri()));
      assertThat(thrown.reason()).isEqualTo(Reason.SPEAKS_TLS);
    }
  }

  /** As an inspecting proxy does: it passes the request on and cuts the answer with an alert. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void send_whenTheLineBreaksAfterTheRequest_mayHaveArrived(boolean afterAnAnswer)
      throws Exception {
    try (CutsAfterReading server = new CutsAfterReading(afterAnAnswer ? 1 : 0);
        Transport transport = transport()) {
      if (afterAnAnswer) {
        assertThat(send(transport, server.uri())).isEqualTo(200);
      }
      assertThat(catchThrowable(() -> send(transport, server.uri())))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(NotConnectedException.class);
      assertThat(server.read()).isEqualTo(afterAnAnswer ? 2 : 1);
    }
  }

  /**
   * The server asks for a certificate once it has read the request, and refuses that there is none.
   */
  @Test
  void send_whenAnAlertEndsAnEstablishedSession_mayHaveArrived() throws Exception {
    try (CutsAfterReading server = new CutsAfterReading(0, TlsFailureTest::alert);
        Transport transport = transport()) {
      assertThat(catchThrowable(() -> send(transport, server.uri())))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(NotConnectedException.class);
      assertThat(server.read()).isEqualTo(1);
    }
  }

  /** A second handshake within the session, as only TLS 1.2 has it, which ends in a fatal alert. */
  private static void alert(SSLSocket connection) {
    connection.setNeedClientAuth(true);
    assertThat(
            catchThrowable(
                () -> {
                  connection.startHandshake();
                  connection.getInputStream().read(); // carries it out
                }))
        .isInstanceOf(SSLException.class);
  }

  /** We do not see the TLS of a client of the host's: only what cannot be otherwise is not sent. */
  @Test
  void send_overAClientOfTheHost_isNotConnectedOnlyWhereThatIsCertain() throws Exception {
    try (Misbehaving plain = new Misbehaving(says("HTTP/1.1 400 Bad Request\r\n\r\n"));
        Misbehaving alert = new Misbehaving(says("\u0015\u0003\u0003\u0000\u0002\u0002\u0028"));
        Transport transport = Transport.over(HttpClient.newHttpClient())) {
      assertThatThrownBy(() -> send(transport, secure(plain.uri())))
          .isInstanceOf(NotConnectedException.class);
      assertThat(catchThrowable(() -> send(transport, secure(alert.uri()))))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(NotConnectedException.class);
    }
  }

  @Test
  void send_overTls_arrivesWholeAndOverOneConnection() throws Exception {
    try (MockWebServer server = new MockWebServer();
        Transport transport = transport()) {
      server.useHttps(tls.server().getSocketFactory());
      server.start();
      for (int i = 0; i < 3; i++) {
        server.enqueue(new MockResponse.Builder().body("x".repeat(100_000)).build());
        assertThat(send(transport, server.url("/").uri())).isEqualTo(200);
        assertThat(server.takeRequest().getExchangeIndex()).isEqualTo(i);
      }
    }
  }

  /** A server that reads a request whole, answers some, and then goes without a word. */
  private static final class CutsAfterReading implements AutoCloseable {
    private final SSLServerSocket listening;
    private final AtomicInteger read = new AtomicInteger();
    private final Consumer<SSLSocket> last;

    CutsAfterReading(int answers) throws Exception {
      this(answers, connection -> {});
    }

    CutsAfterReading(int answers, Consumer<SSLSocket> last) throws Exception {
      this.last = last;
      listening =
          (SSLServerSocket)
              tls.server()
                  .getServerSocketFactory()
                  .createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
      Thread thread = new Thread(() -> serve(answers), "cuts");
      thread.setDaemon(true);
      thread.start();
    }

    private void serve(int answers) {
      try (SSLSocket connection = (SSLSocket) listening.accept()) {
        connection.setEnabledProtocols(new String[] {"TLSv1.2"});
        byte[] some = new byte[8192];
        while (read.get() <= answers) {
          String request = "";
          while (!request.endsWith("{}")) {
            int length = connection.getInputStream().read(some);
            request += new String(some, 0, length, UTF_8);
          }
          if (read.getAndIncrement() < answers) {
            connection
                .getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(UTF_8));
          }
        }
        last.accept(connection);
      } catch (IOException e) {
        read.set(-1); // seen by the test as a wrong number
      }
    }

    int read() {
      return read.get();
    }

    URI uri() {
      return URI.create("https://127.0.0.1:" + listening.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
      listening.close();
    }
  }

  private static Misbehaving.Deed says(String words) {
    return connection -> {
      connection.getInputStream().read(new byte[8192]);
      connection
          .getOutputStream()
          .write(words.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      connection.close();
    };
  }

  private static Transport transport() throws Exception {
    return Transport.builder().sslContext(tls.client()).build();
  }

  private static URI secure(URI uri) {
    return URI.create(uri.toString().replace("http:", "https:"));
  }

  private static int send(Transport transport, URI uri) throws Exception {
    return transport
        .send(
            HttpCall.post(uri, Headers.none(), Body.of("{}".getBytes(UTF_8)))
                .withTimeout(Duration.ofSeconds(20)))
        .status();
  }
}
