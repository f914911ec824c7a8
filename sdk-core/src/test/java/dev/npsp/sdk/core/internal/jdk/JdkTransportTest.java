package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.Transport;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JdkTransportTest {

  private static final Headers USUAL =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json")
          .with("Charset", "utf-8");

  private final MockWebServer server = new MockWebServer();
  private final Transport transport = Transport.builder().build();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    transport.close();
    server.close();
  }

  @Test
  void send_bringsStatusHeadersAndAllBytes() throws Exception {
    server.enqueue(
        new MockResponse.Builder().code(503).addHeader("Retry-After", "7").body("bận").build());

    HttpReply reply = transport.send(post(Body.of(bytes("{}"))));

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.headers().first("retry-after")).contains("7");
    assertThat(new String(reply.body(), UTF_8)).isEqualTo("bận");
  }

  @Test
  void send_bringsABodyInManyPieces() throws Exception {
    String large = "đ".repeat(300_000);
    server.enqueue(new MockResponse.Builder().chunkedBody(large, 1_000).build());

    assertThat(new String(transport.send(post(Body.empty())).body(), UTF_8)).isEqualTo(large);
  }

  @Test
  void send_bringsAnEmptyBody() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());

    assertThat(transport.send(post(Body.empty())).body()).isEmpty();
  }

  @Test
  void send_writesTheseHeadersAndNoOthers() throws Exception {
    RecordedRequest request = sent(transport, post(Body.of(bytes("{\"a\":1}"))));

    assertThat(request.getHeaders().names())
        .containsExactlyInAnyOrder(
            "Accept", "Content-Type", "Charset", "Content-Length", "Host", "User-Agent");
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("7");
    assertThat(request.getMethod()).isEqualTo("POST");
  }

  @Test
  void send_overAHostsClient_asksForNoUpgradeToHttp2() throws Exception {
    RecordedRequest request =
        sent(Transport.over(HttpClient.newHttpClient()), post(Body.of(bytes("{}"))));

    assertThat(request.getHeaders().names())
        .containsExactlyInAnyOrder(
            "Accept", "Content-Type", "Charset", "Content-Length", "Host", "User-Agent");
  }

  @Test
  void send_knowsTheLengthOfEveryBody() throws Exception {
    byte[] some = bytes("đơn");
    Body many = Body.of(bytes("một "), bytes(""), bytes("hai"));
    Body stream = Body.once(new ByteArrayInputStream(some), some.length);
    Body file = Body.reopening(() -> new ByteArrayInputStream(some), some.length);

    assertThat(List.of(sent(many), sent(stream), sent(file)))
        .allSatisfy(
            request ->
                assertThat(request.getHeaders().names())
                    .contains("Content-Length")
                    .doesNotContain("Transfer-Encoding"))
        .extracting(request -> String.valueOf(request.getBody()).length())
        .doesNotContain(0);
  }

  @Test
  void send_writesAllParts() throws Exception {
    RecordedRequest request = sent(Body.of(bytes("một "), bytes(""), bytes("hai")));

    assertThat(request.getBody()).isNotNull();
    assertThat(String.valueOf(request.getBody().utf8())).isEqualTo("một hai");
  }

  @Test
  void send_withAStreamShorterOrLongerThanSaid_fails() {
    server.enqueue(new MockResponse.Builder().build());
    byte[] five = bytes("12345");

    assertThatThrownBy(() -> transport.send(post(Body.once(new ByteArrayInputStream(five), 6))))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> transport.send(post(Body.once(new ByteArrayInputStream(five), 4))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void send_withABodyThatWasReadOnce_failsBeforeAnythingIsSent() throws Exception {
    Body once = Body.once(new ByteArrayInputStream(bytes("x")), 1);
    sent(once);

    assertThatThrownBy(() -> transport.send(post(once)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("can be read only once");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void send_whenNothingConnects_closesTheStreamsThatItOpened() {
    List<Watched> opened = new ArrayList<>();
    Body file =
        Body.reopening(
            () -> {
              Watched stream = new Watched();
              opened.add(stream);
              return stream;
            },
            3);
    URI nobody = URI.create("http://localhost:" + Misbehaving.freePort() + "/");

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> transport.send(HttpCall.post(nobody, USUAL, file)))
          .isInstanceOf(NotConnectedException.class);
    }

    assertThat(opened).hasSize(3).allMatch(stream -> stream.closed.get() > 0);
  }

  @Test
  void send_whenRedirected_bringsTheRedirectAndFollowsNothing() throws Exception {
    server.enqueue(
        new MockResponse.Builder().code(307).addHeader("Location", server.url("/b")).build());

    assertThat(transport.send(post(Body.of(bytes("{}")))).status()).isEqualTo(307);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void over_refusesAClientThatFollowsRedirects() {
    HttpClient follows =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    assertThatThrownBy(() -> Transport.over(follows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Redirect.NEVER");
  }

  @Test
  void close_leavesAHostsClientOpen() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    Transport first = Transport.over(client);
    sent(first, post(Body.empty()));
    first.close();

    assertThatThrownBy(() -> first.send(post(Body.empty())))
        .isInstanceOf(NotConnectedException.class)
        .hasMessageContaining("closed");
    sent(Transport.over(client), post(Body.empty()));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void close_endsOurClientOnceAndForAll() {
    Transport ours = Transport.builder().connectTimeout(Duration.ofSeconds(1)).build();

    ours.close();
    ours.close();

    assertThatThrownBy(() -> ours.send(post(Body.empty())))
        .isInstanceOf(NotConnectedException.class);
  }

  @Test
  void builder_refusesAnEndlessConnect() {
    assertThatThrownBy(() -> Transport.builder().connectTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void send_keepsItsConnection() throws Exception {
    RecordedRequest first = sent(Body.of(bytes("{}")));
    RecordedRequest second = sent(Body.of(bytes("{}")));

    assertThat(second.getConnectionIndex()).isEqualTo(first.getConnectionIndex());
  }

  @Test
  void send_whenAStreamBlocks_leavesOtherCallsAlone() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(bytes("x"))) {
          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            read.countDown();
            try {
              goOn.await();
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            return super.read(to, from, length);
          }
        };
    ExecutorService another = Executors.newSingleThreadExecutor();
    try {
      Future<HttpReply> blocked = another.submit(() -> transport.send(post(Body.once(slow, 1))));
      read.await();

      assertThat(sent(Body.of(bytes("{}"))).getBody()).isEqualTo(ByteString.encodeUtf8("{}"));

      server.enqueue(new MockResponse.Builder().code(204).build());
      goOn.countDown();
      assertThat(blocked.get().status()).isEqualTo(204);
    } finally {
      another.shutdownNow();
    }
  }

  private RecordedRequest sent(Body body) throws Exception {
    return sent(transport, post(body));
  }

  private RecordedRequest sent(Transport over, HttpCall call) throws Exception {
    server.enqueue(new MockResponse.Builder().body("{}").build());
    over.send(call);
    return server.takeRequest();
  }

  private HttpCall post(Body body) {
    return HttpCall.post(server.url("/a").uri(), USUAL, body).withTimeout(Duration.ofSeconds(20));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static final class Watched extends InputStream {
    private final AtomicInteger closed = new AtomicInteger();

    @Override
    public int read() {
      return 'x';
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
