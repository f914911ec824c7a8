package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import dev.npsp.sdk.core.http.Transport;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a closed transport leaves behind: nothing, at once or once it is collected. */
@Timeout(120)
class ClosedTransportTest {

  private static final int MANY = 12;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void close_leavesNoThreadBehind_thoughConnectionsArePooledAndTheTransportIsHeld(
      boolean secure, @TempDir Path folder) throws Exception {
    Set<Thread> before = clientThreads();
    TestTls tls = TestTls.make(folder);
    try (MockWebServer server = new MockWebServer()) {
      if (secure) {
        server.useHttps(tls.server().getSocketFactory());
      }
      server.start();
      Transport[] held = new Transport[MANY];
      for (int i = 0; i < MANY; i++) {
        held[i] = Transport.builder().sslContext(tls.client()).build();
        server.enqueue(new MockResponse.Builder().body("{}").build());
        held[i].send(call(server, Duration.ofSeconds(20)));
      }
      assertThat(threadsSince(before)).isNotEmpty();
      for (Transport transport : held) {
        transport.close();
      }

      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                System.gc(); // a JDK before 21 ends its clients when they are collected
                return threadsSince(before).isEmpty();
              });
      assertThat(held).hasSize(MANY).doesNotContainNull();
    }
  }

  @Test
  void send_afterClose_saysThatItWasClosed() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      Transport transport = Transport.builder().build();
      transport.close();
      transport.close();

      assertThatThrownBy(() -> transport.send(call(server, Duration.ofSeconds(5))))
          .isInstanceOfSatisfying(
              NotConnectedException.class,
              thrown -> assertThat(thrown.reason()).isEqualTo(Reason.CLOSED));
      assertThat(server.getRequestCount()).isZero();
    }
  }

  /** The watch that ends stalled bodies must not end before them. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void close_whileABodyStalls_leavesItsLimitInPlace(boolean overAClientOfTheHost) throws Exception {
    try (Misbehaving server =
        new Misbehaving(
            Misbehaving.saysAndStalls("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"))) {
      Transport transport =
          overAClientOfTheHost
              ? Transport.over(HttpClient.newHttpClient())
              : Transport.builder().build();
      HttpCall call = HttpCall.get(server.uri(), Headers.none()).withTimeout(Duration.ofSeconds(2));
      CompletableFuture<Throwable> end = new CompletableFuture<>();
      Thread calling =
          new Thread(
              () -> {
                try {
                  end.completeExceptionally(
                      new AssertionError("answered: " + transport.send(call).status()));
                } catch (Exception e) {
                  end.complete(e);
                }
              });
      calling.start();
      Awaitility.await().until(() -> server.connections() == 1);
      transport.close();

      Awaitility.await().atMost(Duration.ofSeconds(30)).until(end::isDone);
      assertThat(end.join()).isInstanceOf(HttpTimeoutException.class);
      calling.join();
    }
  }

  private static HttpCall call(MockWebServer server, Duration timeout) {
    return HttpCall.post(server.url("/").uri(), Headers.none(), Body.of("{}".getBytes(UTF_8)))
        .withTimeout(timeout);
  }

  private static Set<Thread> threadsSince(Set<Thread> before) {
    Set<Thread> now = clientThreads();
    now.removeAll(before);
    return now;
  }

  private static Set<Thread> clientThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread ->
                (thread.getName().startsWith("HttpClient-")
                        && thread.getName().endsWith("SelectorManager"))
                    || thread.getName().equals("npsp-body-watch")
                    || thread.getName().equals("npsp-name-lookup"))
        .collect(Collectors.toSet());
  }
}
