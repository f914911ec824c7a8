package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import dev.npsp.sdk.core.http.Transport;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ThroughProxyTest {

  private static final String BASIC =
      Base64.getEncoder().encodeToString("người-dùng:mật:khẩu".getBytes(UTF_8));
  private static TestTls tls;

  private final MockWebServer plain = new MockWebServer();
  private final MockWebServer secure = new MockWebServer();

  @BeforeAll
  static void makeKeys(@TempDir Path folder) throws Exception {
    tls = TestTls.make(folder);
  }

  @BeforeEach
  void start() throws Exception {
    plain.start();
    secure.useHttps(tls.server().getSocketFactory());
    secure.start();
  }

  @AfterEach
  void stop() {
    plain.close();
    secure.close();
  }

  @Test
  void send_overHttpThroughAProxy_arrives() throws Exception {
    plain.enqueue(new MockResponse.Builder().body("{}").build());
    try (TestProxy proxy = new TestProxy(plain.getPort(), head -> "");
        Transport transport = Transport.builder().proxy(proxy.selector()).build()) {
      assertThat(send(transport, "http://portal.test/x").status()).isEqualTo(200);
      assertThat(proxy.heads()).singleElement().asString().startsWith("POST http://portal.test/x");
    }
  }

  @Test
  void send_overTlsThroughATunnel_arrives() throws Exception {
    secure.enqueue(new MockResponse.Builder().body("{}").build());
    try (TestProxy proxy = new TestProxy(secure.getPort(), head -> "");
        Transport transport = transport(proxy.selector())) {
      assertThat(send(transport, "https://portal.test/x").status()).isEqualTo(200);
      assertThat(proxy.heads()).singleElement().asString().startsWith("CONNECT portal.test:443");
    }
  }

  @Test
  void send_overHttpToAProxyWithAPassword_showsItToTheProxy() throws Exception {
    plain.enqueue(new MockResponse.Builder().body("{}").build());
    try (TestProxy proxy = new TestProxy(plain.getPort(), TestProxy.asksFor(BASIC));
        Transport transport =
            Transport.builder()
                .proxy(proxy.selector())
                .proxyCredentials("người-dùng", Secret.of("mật:khẩu"))
                .build()) {
      assertThat(send(transport, "http://portal.test/x").status()).isEqualTo(200);
      assertThat(proxy.heads()).hasSize(1);
    }
  }

  @Test
  void send_whenTheSelectorGoesDirectly_showsThePasswordToNobody() throws Exception {
    plain.enqueue(new MockResponse.Builder().body("{}").build());
    ProxySelector direct = ProxySelector.of(null);
    try (Transport transport =
        Transport.builder().proxy(direct).proxyCredentials("u", Secret.of("p")).build()) {
      assertThat(send(transport, plain.url("/x").toString()).status()).isEqualTo(200);
    }
    RecordedRequest seen = plain.takeRequest(5, TimeUnit.SECONDS);
    assertThat(seen.getHeaders().get("Proxy-Authorization")).isNull();
  }

  @Test
  void send_overHttpToAProxyThatAsksForAPassword_bringsItsAnswer() throws Exception {
    try (TestProxy proxy = new TestProxy(plain.getPort(), TestProxy.asksFor(BASIC));
        Transport transport = Transport.builder().proxy(proxy.selector()).build()) {
      HttpReply reply = send(transport, "http://portal.test/x");
      assertThat(reply.status()).isEqualTo(407);
      assertThat(reply.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 407, 429, 500, 502, 503, 504})
  void send_whenAProxyRefusesTheTunnel_isNotConnectedAndSaysWithWhat(int status) throws Exception {
    try (TestProxy proxy =
            new TestProxy(
                secure.getPort(),
                head -> TestProxy.answer(status, "Proxy-Authenticate: Basic realm=\"egress\""));
        Transport transport = transport(proxy.selector())) {
      NotConnectedException thrown =
          catchThrowableOfType(
              NotConnectedException.class, () -> send(transport, "https://portal.test/x"));
      assertThat(thrown.reason()).isEqualTo(Reason.PROXY_REFUSED);
      assertThat(thrown.proxyStatus()).hasValue(status);
      assertThat(thrown).hasMessageContaining("portal.test");
    }
    assertThat(secure.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 100 Continue\r\n\r\n",
        "no HTTP\r\n\r\n",
        "HTTP/1.1 200 Connected\r\n\r\n"
      })
  void send_whenAProxyBreaksTheTunnelOff_isNotConnected(String words) throws Exception {
    try (TestProxy proxy = new TestProxy(secure.getPort(), head -> words);
        Transport transport = transport(proxy.selector())) {
      assertThatThrownBy(() -> send(transport, "https://portal.test/x"))
          .isInstanceOf(NotConnectedException.class);
    }
  }

  /** The JDK keeps Basic from tunnels unless the JVM was started with a property. */
  @Test
  void send_overTlsToAProxyWithAPassword_isToldThatTheJdkForbidsIt() throws Exception {
    try (TestProxy proxy = new TestProxy(secure.getPort(), TestProxy.asksFor(BASIC));
        Transport transport =
            Transport.builder()
                .proxy(proxy.selector())
                .proxyCredentials("người-dùng", Secret.of("mật:khẩu"))
                .sslContext(tls.client())
                .build()) {
      assertThatThrownBy(() -> send(transport, "https://portal.test/x"))
          .isInstanceOfSatisfying(
              NotConnectedException.class,
              thrown -> assertThat(thrown.proxyStatus()).hasValue(407));
      assertThat(proxy.heads()).noneMatch(head -> head.contains("Proxy-Authorization"));
    }
  }

  private static Transport transport(ProxySelector proxy) throws Exception {
    return Transport.builder().proxy(proxy).sslContext(tls.client()).build();
  }

  private static HttpReply send(Transport transport, String uri) throws Exception {
    return transport.send(
        HttpCall.post(URI.create(uri), Headers.none(), Body.of("{}".getBytes(UTF_8)))
            .withTimeout(Duration.ofSeconds(20)));
  }
}
