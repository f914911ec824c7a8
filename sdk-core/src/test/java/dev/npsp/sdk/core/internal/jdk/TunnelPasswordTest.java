package dev.npsp.sdk.core.internal.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.Transport;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A tunnel through a proxy with a password needs a JVM of its own: the JDK reads its property once.
 */
@Timeout(120)
class TunnelPasswordTest {

  private static final String BASIC = Base64.getEncoder().encodeToString("u:p".getBytes(UTF_8));

  @Test
  void send_whenTheJvmAllowsIt_showsThePasswordToTheProxyAndNotToThePortal(@TempDir Path folder)
      throws Exception {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djdk.http.auth.tunneling.disabledSchemes=",
                "-cp",
                everything(),
                TunnelPasswordTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(jvm.getInputStream().readAllBytes(), UTF_8);

    assertThat(jvm.waitFor()).as(said).isZero();
    assertThat(said).contains("status 200, heads 1, portal saw null");
  }

  /** Class path and module path alike. */
  private static String everything() {
    return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
            .map(name -> System.getProperty(name, ""))
            .filter(path -> !path.isEmpty())
            .collect(Collectors.joining(File.pathSeparator))
        + File.pathSeparator
        + Path.of("target", "test-classes").toAbsolutePath();
  }

  /** One call through a proxy that asks for a password; the folder is the only argument. */
  public static void main(String[] arguments) throws Exception {
    TestTls tls = TestTls.make(Path.of(arguments[0]));
    try (MockWebServer portal = new MockWebServer()) {
      portal.useHttps(tls.server().getSocketFactory());
      portal.start();
      portal.enqueue(new MockResponse.Builder().body("{}").build());
      try (TestProxy proxy = new TestProxy(portal.getPort(), TestProxy.asksFor(BASIC));
          Transport transport =
              Transport.builder()
                  .proxy(proxy.selector())
                  .proxyCredentials("u", Secret.of("p"))
                  .sslContext(tls.client())
                  .build()) {
        int status =
            transport
                .send(HttpCall.get(URI.create("https://portal.test/"), Headers.none()))
                .status();
        System.out.printf(
            "status %d, heads %d, portal saw %s%n",
            status,
            proxy.heads().size(),
            portal.takeRequest().getHeaders().get("Proxy-Authorization"));
      }
    }
  }
}
