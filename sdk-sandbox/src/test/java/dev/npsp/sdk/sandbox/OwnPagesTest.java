package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.http.SandboxServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use the sandbox's own pages and its test API, and how much a request may bring. */
class OwnPagesTest {
  private static final List<String> OWN =
      List.of(
          "GET /sandbox/stats",
          "GET /sandbox/payments",
          "POST /sandbox/expire-sessions",
          "POST /sandbox/agency?url=http://intranet/",
          "POST /sandbox/download?url=http://intranet/",
          "GET /directions",
          "POST /directions",
          "GET /sandbox/directions/board",
          "GET /pay?token=x",
          "POST /pay?token=x",
          "GET /receipt?token=x");
  private static final int LARGEST_FORM = 64 << 10;
  private static final int LARGEST_BODY = 64 << 20;

  @RegisterExtension
  static final PortalSandboxExtension sandbox =
      PortalSandbox.create(
          SandboxOptions.builder().addAllowedHosts("Portal.test", "proxy.test:8443").build());

  /** A request as it stands on the line; the JDK's client does not let a caller name its host. */
  private static int status(String line, String... headers) throws IOException {
    URI at = sandbox.uri();
    StringBuilder request = new StringBuilder(line).append(" HTTP/1.1\r\n");
    for (String header : headers) {
      request.append(header.replace("PORT", "" + at.getPort())).append("\r\n");
    }
    request.append("Content-Length: 0\r\nConnection: close\r\n\r\n");
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }

  private static List<Integer> statuses(String... headers) throws IOException {
    List<Integer> all = new ArrayList<>();
    for (String line : OWN) {
      all.add(status(line, headers));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:PORT",
        "LOCALHOST:PORT",
        "127.0.0.1:PORT",
        "[::1]:PORT",
        "portal.test",
        "portal.test:1234",
        "proxy.test:8443"
      })
  void own_whenCalledByAnOwnName_answers(String host) throws IOException {
    assertThat(statuses("Host: " + host)).doesNotContain(403);
    assertThat(statuses("Host: localhost:PORT", "Origin: http://" + host)).doesNotContain(403);
    assertThat(statuses("Host: localhost:PORT", "Origin: https://" + host)).doesNotContain(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "localhost",
        "localhost:1",
        "127.0.0.1:1",
        "127.0.0.1.evil.example:PORT",
        "localhost.evil.example:PORT",
        "notportal.test",
        "sub.portal.test",
        "proxy.test",
        "proxy.test:PORT",
        "192.168.1.5:PORT"
      })
  void own_whenCalledByAForeignName_refuses(String host) throws IOException {
    assertThat(statuses("Host: " + host)).containsOnly(403);
    assertThat(statuses("Host: localhost:PORT", "Origin: http://" + host)).containsOnly(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "http://",
        "localhost:PORT",
        "file://localhost:PORT",
        "http://localhost:PORT@evil.example",
        "http://localhost:PORT/path",
        "http://evil.example#localhost:PORT",
        "http://localhost:PORT http://evil.example",
        "chrome-extension://abc"
      })
  void own_whenAPageOfAnotherOriginCalls_refuses(String origin) throws IOException {
    assertThat(statuses("Host: localhost:PORT", "Origin: " + origin)).containsOnly(403);
  }

  @Test
  void own_whenOneOfTwoOriginsIsForeign_refuses() throws IOException {
    assertThat(
            statuses(
                "Host: localhost:PORT",
                "Origin: http://localhost:PORT",
                "Origin: http://evil.example"))
        .containsOnly(403);
  }

  /** It is the portal that agencies call by any name. */
  @ParameterizedTest
  @CsvSource({"POST /mapi/g", "POST /pp/init", "POST /kho/tracuu", "POST /jsp/rest.jsp"})
  void portal_whenCalledByAnyName_answers(String line) throws IOException {
    assertThat(status(line, "Host: dichvucong.example", "Origin: http://agency.example"))
        .isEqualTo(200);
  }

  @Test
  void refusal_leavesEverythingAsItWas() throws IOException {
    assertThat(status("POST /sandbox/fault?kind=server-error", "Host: evil.example"))
        .isEqualTo(403);
    assertThat(status("POST /mapi/g", "Host: localhost:PORT", "Content-Type: application/json"))
        .as("without the fault that was asked for")
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false",
    "localhost, false",
    "::1, false",
    "127.0.0.5, false",
    "0.0.0.0, true",
    "::, true",
    "192.0.2.1, true"
  })
  void host_whenOthersReachIt_isWarnedAbout(String host, boolean open) {
    assertThat(SandboxServer.isOpenToOthers(host)).isEqualTo(open);
  }

  // How much a request may bring

  @ParameterizedTest
  @CsvSource({
    "pay?token=x, application/x-www-form-urlencoded, " + LARGEST_FORM,
    "jsp/rest.jsp, application/x-www-form-urlencoded, " + LARGEST_FORM,
    "sandbox/deliver, application/json, " + LARGEST_BODY,
    "sandbox/bring?path=x, application/json, " + LARGEST_BODY,
    "sandbox/ask-bank?route=x, application/json, " + LARGEST_BODY
  })
  void body_whenLargerThanItsRouteTakes_isTurnedAway(String path, String type, int largest)
      throws Exception {
    byte[] body = new byte[largest + 1];
    assertThat(status(path, type, BodyPublishers.ofByteArray(body))).isEqualTo(413);
    InputStream unknownLength = new ByteArrayInputStream(body);
    assertThat(status(path, type, BodyPublishers.ofInputStream(() -> unknownLength)))
        .isEqualTo(413);
  }

  @Test
  void body_whenOfTheLargestSize_isRead() throws Exception {
    byte[] body = new byte[LARGEST_FORM];
    String form = "application/x-www-form-urlencoded";
    assertThat(status("jsp/rest.jsp", form, BodyPublishers.ofByteArray(body))).isEqualTo(200);
    assertThat(
            status(
                "jsp/rest.jsp",
                form,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
        .isEqualTo(200);
  }

  private static int status(String path, String type, BodyPublisher body) throws Exception {
    Caller caller = new Caller(sandbox.uri());
    HttpRequest request =
        HttpRequest.newBuilder(caller.at(path)).header("Content-Type", type).POST(body).build();
    return caller.send(request).statusCode();
  }
}
