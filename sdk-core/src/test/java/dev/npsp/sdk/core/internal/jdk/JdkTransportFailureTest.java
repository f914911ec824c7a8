package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import dev.npsp.sdk.core.http.Transport;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JdkTransportFailureTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Transport transport = Transport.builder().build();

  @AfterEach
  void close() {
    transport.close();
  }

  @Test
  void send_whenHeadersStall_isOutOfTime() throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.saysAndStalls(OK))) {
      assertThatThrownBy(() -> send(server.uri(), SHORT)).isInstanceOf(HttpTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 10\r\n\r\n",
        "Content-Length: 10\r\n\r\nhalf",
        "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        "\r\nuntil the end of the connection"
      })
  void send_whenBodyStalls_isOutOfTime(String rest) throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.saysAndStalls(OK + rest))) {
      assertThatThrownBy(() -> send(server.uri(), SHORT))
          .isInstanceOf(HttpTimeoutException.class)
          .hasMessageContaining("did not arrive whole within PT1S");
    }
  }

  @Test
  void send_whenBodyDrips_isOutOfTime() throws Exception {
    try (Misbehaving server =
        new Misbehaving(Misbehaving.drips(OK + "Content-Length: 1000000\r\n\r\n"))) {
      assertThatThrownBy(() -> send(server.uri(), SHORT)).isInstanceOf(HttpTimeoutException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 10\r\n\r\nhalf",
        "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
      })
  void send_whenBodyIsCutOff_isAFailureAndNotHalfAnAnswer(String rest) throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.saysAndCloses(OK + rest))) {
      assertThat(catchThrowable(() -> send(server.uri(), LONG)))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(NotConnectedException.class);
    }
  }

  @Test
  void send_whenConnectionIsResetAfterTheRequest_mayHaveArrivedAndIsNotSentAgainUnderneath()
      throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.resets(true))) {
      assertThat(catchThrowable(() -> send(server.uri(), LONG)))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(NotConnectedException.class);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  /** Whether that is "not connected" depends on how far connecting had come. */
  @Test
  void send_whenConnectionIsResetBeforeTheRequest_isAFailure() throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.resets(false))) {
      assertThatThrownBy(() -> send(server.uri(), LONG)).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not HTTP at all\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n"})
  void send_whenAnswerIsNotHttp_isAFailure(String words) throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.saysAndCloses(words))) {
      assertThat(catchThrowable(() -> send(server.uri(), LONG)))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(NotConnectedException.class);
    }
  }

  /** The JDK throws a bare IllegalArgumentException for these. */
  @ParameterizedTest
  @ValueSource(strings = {"31, 31", "abc", "99999999999999999999"})
  void send_whenTheLengthCannotBeRead_isAFailureThatMayHaveArrived(String length) throws Exception {
    String answer = OK + "Content-Length: " + length + "\r\n\r\n{}";
    try (Misbehaving server = new Misbehaving(Misbehaving.saysAndCloses(answer))) {
      assertThat(catchThrowable(() -> send(server.uri(), LONG)))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(NotConnectedException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 11\r\n\r\n01234567890",
        "Content-Length: 99999999999\r\n\r\n01234567890",
        "Transfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n6\r\n012345\r\n0\r\n\r\n"
      })
  void send_whenAnswerIsTooLarge_stopsReading(String rest) throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.saysAndStalls(OK + rest))) {
      assertThatThrownBy(() -> transport.send(call(server.uri(), LONG).withMaxReplyBytes(10)))
          .isInstanceOf(ReplyTooLargeException.class)
          .hasMessageContaining("10 bytes");
    }
  }

  @Test
  void send_whenAnswerIsJustAsLargeAsAllowed_bringsIt() throws Exception {
    try (Misbehaving server =
        new Misbehaving(Misbehaving.saysAndStalls(OK + "Content-Length: 10\r\n\r\n0123456789"))) {
      assertThat(transport.send(call(server.uri(), LONG).withMaxReplyBytes(10)).body()).hasSize(10);
    }
  }

  @Test
  void send_whenNobodyListens_isNotConnected() {
    URI nobody = URI.create("http://user:hunter2@localhost:" + Misbehaving.freePort() + "/x?s=1");

    assertThatThrownBy(() -> send(nobody, LONG))
        .isInstanceOf(NotConnectedException.class)
        .hasMessage("no connection to localhost:" + nobody.getPort());
  }

  @Test
  void send_whenHostHasNoAddress_isNotConnected() {
    assertThatThrownBy(() -> send(URI.create("http://no-such-host.invalid/"), LONG))
        .isInstanceOf(NotConnectedException.class)
        .hasMessage("no address for no-such-host.invalid");
  }

  @Test
  void send_whenInterrupted_givesTheAttemptUp() throws Exception {
    try (Misbehaving server = new Misbehaving(Misbehaving.saysAndStalls(OK))) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread sending =
          new Thread(() -> thrown.set(catchThrowable(() -> send(server.uri(), LONG))), "sending");
      sending.start();
      Awaitility.await().until(() -> server.connections() == 1);
      sending.interrupt();
      sending.join();

      assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  void send_whenInterruptedWhileTheBodyStalls_givesTheAttemptUp() throws Exception {
    try (Misbehaving server =
        new Misbehaving(Misbehaving.saysAndStalls(OK + "Content-Length: 10\r\n\r\nhalf"))) {
      Thread here = Thread.currentThread();
      Thread other =
          new Thread(
              () -> {
                Awaitility.await().until(() -> server.connections() == 1);
                here.interrupt();
              });
      other.start();

      assertThatThrownBy(() -> send(server.uri(), LONG)).isInstanceOf(InterruptedException.class);
      other.join();
    }
  }

  private void send(URI uri, Duration timeout) throws Exception {
    transport.send(call(uri, timeout));
  }

  private static HttpCall call(URI uri, Duration timeout) {
    return HttpCall.post(uri, Headers.none(), Body.of("{}".getBytes(UTF_8))).withTimeout(timeout);
  }
}
