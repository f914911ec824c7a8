package dev.npsp.sdk.core.internal.jdk;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are looked up within the time of an attempt, whatever the name service does. */
@Timeout(60)
class NameLookupTest {

  private static final Duration TINY = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Thread> askers = new CopyOnWriteArrayList<>();
  private final AtomicLong now = new AtomicLong();
  private final CountDownLatch release = new CountDownLatch(1);

  private final NameLookup prompt = new NameLookup(this::ask, now::get);

  /** Answers for no name that begins with "slow" until it is released. */
  private final NameLookup stuck =
      new NameLookup(
          host -> {
            ask(host);
            if (host.startsWith("slow")) {
              awaitRelease();
            }
          },
          now::get);

  @AfterEach
  void end() {
    release.countDown();
    prompt.close();
    stuck.close();
  }

  private void ask(String host) throws IOException {
    asked.add(host);
    askers.add(Thread.currentThread());
    if (host.endsWith(".invalid")) {
      throw new UnknownHostException(host);
    }
  }

  private void awaitRelease() throws IOException {
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "9999, 1", "10000, 2", "60000, 2"})
  void await_asksOnceInTenSecondsAHost(long millis, int times) throws Exception {
    prompt.await(name("portal.test"), LONG);
    now.addAndGet(Duration.ofMillis(millis).toNanos());
    prompt.await(name("PORTAL.test"), LONG);
    prompt.await(name("portal.test"), LONG);

    assertThat(asked).hasSize(times).containsOnly("portal.test");
  }

  @Test
  void await_whenANameHasNoAddress_saysSoEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> prompt.await(name("no.invalid"), LONG))
          .isInstanceOfSatisfying(
              NotConnectedException.class,
              thrown -> assertThat(thrown.reason()).isEqualTo(Reason.NO_ADDRESS))
          .hasMessage("no address for no.invalid:8080")
          .hasCauseInstanceOf(UnknownHostException.class);
    }
    assertThat(asked).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.255.0.9", "[::1]", "[fe80::1%25eth0]", "[2001:db8::7]"})
  void await_ofALiteralAddress_asksNobody(String host) throws Exception {
    prompt.await(name(host), LONG);

    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "a.1.2.test", "256.test"})
  void await_ofAName_asks(String host) throws Exception {
    prompt.await(name(host), LONG);

    assertThat(asked).containsExactly(host);
  }

  @Test
  void await_whenTheNameServiceIsSilent_endsInTimeAndSendsNothing() throws Exception {
    assertThatThrownBy(() -> stuck.await(name("slow.test"), TINY))
        .isInstanceOfSatisfying(
            NotConnectedException.class,
            thrown -> assertThat(thrown.reason()).isEqualTo(Reason.NAME_TIMEOUT))
        .hasMessage("the name of slow.test:8080 was not resolved in time");
    release.countDown();
    stuck.await(name("slow.test"), LONG);
    assertThat(asked).containsOnly("slow.test");
  }

  /** One thread: others wait behind a name that hangs, each until its own end and not for ever. */
  @Test
  void await_behindANameThatHangs_endsInItsOwnTimeAndGoesOnAfterwards() throws Exception {
    isNotInTime(name("slow.test"), TINY);

    assertThatThrownBy(() -> stuck.await(name("other.test"), TINY))
        .hasMessage("the name of other.test:8080 was not resolved in time");
    release.countDown();
    stuck.await(name("other.test"), LONG);
    assertThat(asked).containsExactly("slow.test", "other.test");
  }

  @Test
  void await_ofANameThatIsFresh_doesNotWaitBehindOneThatHangs() throws Exception {
    stuck.await(name("fresh.test"), LONG);
    isNotInTime(name("slow.test"), TINY);

    stuck.await(name("fresh.test"), TINY);
    assertThat(asked).containsExactly("fresh.test", "slow.test");
  }

  @Test
  void await_ofManyCallersOfOneName_sharesOneLookUp() throws Exception {
    List<Thread> callers = new ArrayList<>();
    List<Throwable> ends = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 16; i++) {
      Thread caller =
          new Thread(
              () -> {
                Throwable end = catchThrowable(() -> stuck.await(name("slow.test"), LONG));
                if (end != null) {
                  ends.add(end);
                }
              });
      callers.add(caller);
      caller.start();
    }
    Awaitility.await().until(() -> asked.size() == 1);
    release.countDown();
    for (Thread caller : callers) {
      caller.join();
    }

    assertThat(asked).containsExactly("slow.test");
    assertThat(ends).isEmpty();
    assertThat(askers)
        .allSatisfy(
            asker -> {
              assertThat(asker.getName()).isEqualTo("npsp-name-lookup");
              assertThat(asker.isDaemon()).isTrue();
            });
  }

  @Test
  void await_whenMoreNamesWaitThanAreHeld_isRefusedAtOnce() throws Exception {
    isNotInTime(name("slow.test"), TINY);
    Awaitility.await().until(() -> asked.size() == 1);
    for (int i = 0; i < 64; i++) {
      NextHop hop = name("n" + i + ".test");
      isNotInTime(hop, Duration.ZERO);
    }

    assertThatThrownBy(() -> stuck.await(name("one-more.test"), LONG))
        .isInstanceOf(NotConnectedException.class)
        .hasMessage("too many names wait to be resolved before that of one-more.test:8080");
    release.countDown();
    stuck.await(name("n63.test"), LONG);
    stuck.await(name("one-more.test"), LONG);
  }

  @Test
  void await_whenInterrupted_endsAtOnce() throws Exception {
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread caller =
        new Thread(() -> end.set(catchThrowable(() -> stuck.await(name("slow.test"), LONG))));
    caller.start();
    Awaitility.await().until(() -> asked.size() == 1);
    caller.interrupt();
    caller.join();

    assertThat(end.get()).isInstanceOf(InterruptedException.class);
  }

  @Test
  void await_whenTheResolverFailsInAnyWay_isNotConnectedAndTheThreadLives() throws Exception {
    AtomicBoolean failing = new AtomicBoolean(true);
    try (NameLookup names =
        new NameLookup(
            host -> {
              ask(host);
              if (failing.get()) {
                throw new SecurityException("no names here");
              }
            },
            now::get)) {
      assertThatThrownBy(() -> names.await(name("a.test"), LONG))
          .isInstanceOf(NotConnectedException.class)
          .hasCauseInstanceOf(SecurityException.class);
      failing.set(false);
      names.await(name("a.test"), LONG);
      assertThat(asked).hasSize(2);
    }
  }

  @Test
  void close_endsTheThreadAfterWhatItIsAt() throws Exception {
    isNotInTime(name("slow.test"), TINY);
    Awaitility.await().until(() -> askers.size() == 1);
    Thread thread = askers.get(0);
    stuck.close();

    assertThatThrownBy(() -> stuck.await(name("other.test"), LONG))
        .isInstanceOfSatisfying(
            NotConnectedException.class,
            thrown -> assertThat(thrown.reason()).isEqualTo(Reason.CLOSED));
    release.countDown();
    thread.join();
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void send_whenTheNameServiceIsSilent_endsInTimeAndOpensNoBody() throws Exception {
    AtomicBoolean opened = new AtomicBoolean();
    Body body =
        Body.reopening(
            () -> {
              opened.set(true);
              return new ByteArrayInputStream(new byte[] {1});
            },
            1);
    for (Transport transport : List.of(own(stuck, null), over(stuck, null))) {
      NotConnectedException thrown =
          catchThrowableOfType(
              NotConnectedException.class,
              () ->
                  transport.send(
                      HttpCall.post(URI.create("http://slow.test/x"), Headers.none(), body)
                          .withTimeout(TINY)));
      assertThat(thrown.reason()).isEqualTo(Reason.NAME_TIMEOUT);
    }
    assertThat(opened).isFalse();
  }

  @Test
  void send_toTheTargetItself_looksItsNameUp() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      for (Transport transport :
          List.of(own(prompt, null), own(prompt, ProxySelector.of(null)), over(prompt, null))) {
        server.enqueue(new MockResponse.Builder().body("{}").build());
        asked.clear();
        now.addAndGet(LONG.toNanos());
        URI uri = URI.create("http://localhost:" + server.getPort() + "/");
        assertThat(transport.send(HttpCall.get(uri, Headers.none())).status()).isEqualTo(200);
        assertThat(asked).containsExactly("localhost");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"false, ", "true, localhost"})
  void send_behindAProxy_looksUpTheProxyAndNeverTheTarget(boolean byName, @Nullable String expected)
      throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (TestProxy proxy = new TestProxy(server.getPort(), head -> "")) {
        ProxySelector selector = byName ? unresolved(proxy) : proxy.selector();
        for (Transport transport : List.of(own(prompt, selector), over(prompt, selector))) {
          server.enqueue(new MockResponse.Builder().body("{}").build());
          asked.clear();
          now.addAndGet(LONG.toNanos());
          HttpCall call = HttpCall.get(URI.create("http://portal.invalid/x"), Headers.none());
          assertThat(transport.send(call).status()).isEqualTo(200);
          assertThat(asked).isEqualTo(expected == null ? List.of() : List.of(expected));
        }
      }
    }
  }

  @Test
  void send_whenTheProxysNameHasNoAddress_namesTheProxy() {
    ProxySelector selector =
        always(
            new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.invalid", 3128)));

    assertThatThrownBy(() -> own(prompt, selector).send(get("http://portal.test/x")))
        .isInstanceOf(NotConnectedException.class)
        .hasMessage("no address for the proxy proxy.invalid:3128");
  }

  /** The JDK's client goes directly then, too. */
  @Test
  void send_whenTheSelectorNamesNoProxyOfHttp_looksUpTheTarget() {
    InetSocketAddress address = InetSocketAddress.createUnresolved("socks.test", 1080);
    for (ProxySelector selector :
        List.of(always(Proxy.NO_PROXY), always(new Proxy(Proxy.Type.SOCKS, address)), always())) {
      asked.clear();
      assertThatThrownBy(() -> own(prompt, selector).send(get("http://portal.invalid/x")))
          .hasMessage("no address for portal.invalid");
      assertThat(asked).containsExactly("portal.invalid");
    }
  }

  @Test
  void send_whenTheSelectorFails_isNotConnected() {
    ProxySelector failing =
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            throw new IllegalStateException("no script");
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new AssertionError("nothing was connected");
          }
        };

    assertThatThrownBy(() -> own(prompt, failing).send(get("http://portal.test/x")))
        .isInstanceOf(NotConnectedException.class)
        .hasMessage("the proxy selector failed (IllegalStateException)");
  }

  @ParameterizedTest
  @CsvSource({
    "http://vxp_adapter:8080/x, vxp_adapter:8080",
    "http://vxp_adapter/x, vxp_adapter",
    "https://user:hunter2@a_b.c:1/x, a_b.c:1"
  })
  void send_toAHostWithAnUnderscore_saysThatItCannotBeCalled(String uri, String place) {
    assertThatThrownBy(() -> own(prompt, null).send(get(uri)))
        .isInstanceOfSatisfying(
            NotConnectedException.class,
            thrown -> assertThat(thrown.reason()).isEqualTo(Reason.HOST_NOT_VALID))
        .hasMessage("the JDK's client cannot call the host " + place);
    assertThat(asked).isEmpty();
  }

  private void isNotInTime(NextHop hop, Duration atMost) {
    assertThatThrownBy(() -> stuck.await(hop, atMost)).hasMessageEndingWith("in time");
  }

  private static HttpCall get(String uri) {
    return HttpCall.get(URI.create(uri), Headers.none());
  }

  private static NextHop name(String host) throws NotConnectedException {
    return NextHop.of(get("http://" + host + ":8080/"), Optional.empty());
  }

  private static Transport own(NameLookup names, @Nullable ProxySelector selector) {
    return JdkTransport.create(
        Duration.ofSeconds(10),
        Optional.ofNullable(selector),
        Optional.empty(),
        JdkTransport::standardTls,
        names);
  }

  private static Transport over(NameLookup names, @Nullable ProxySelector selector) {
    HttpClient.Builder client = HttpClient.newBuilder();
    return JdkTransport.over((selector == null ? client : client.proxy(selector)).build(), names);
  }

  private static ProxySelector unresolved(TestProxy proxy) {
    InetSocketAddress known =
        (InetSocketAddress)
            proxy.selector().select(URI.create("http://portal.test/")).get(0).address();
    return always(
        new Proxy(
            Proxy.Type.HTTP, InetSocketAddress.createUnresolved("localhost", known.getPort())));
  }

  private static ProxySelector always(Proxy... proxies) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return List.of(proxies);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        throw new AssertionError("the proxy is there");
      }
    };
  }
}
