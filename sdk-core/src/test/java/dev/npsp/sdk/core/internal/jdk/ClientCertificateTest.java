package dev.npsp.sdk.core.internal.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import dev.npsp.sdk.core.http.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that wants to see a certificate, and a client whose certificate changes. */
@Timeout(60)
class ClientCertificateTest {

  private static final String WRONG = "mat-khau-sai-4713";
  private static final Supplier<Secret> PASSWORD = () -> Secret.of(TestTls.PASSWORD);

  private static TestTls portal;
  private static TestTls first;
  private static TestTls second;
  private static TestTls stranger;

  private final MockWebServer server = new MockWebServer();

  @BeforeAll
  static void makeKeys(@TempDir Path folder) throws Exception {
    portal = TestTls.make(folder, "portal.test");
    first = TestTls.make(folder, "agency-1.test");
    second = TestTls.make(folder, "agency-2.test");
    stranger = TestTls.make(folder, "stranger.test");
  }

  @BeforeEach
  void start() throws Exception {
    server.useHttps(portal.server(first, second).getSocketFactory());
    server.requireClientAuth();
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Transport transport(Credentials.Certificate certificate) {
    return Transport.builder().clientCertificate(certificate).trusted(portal.trust()).build();
  }

  /** The name that the server saw. */
  private String seen(Transport transport) throws Exception {
    server.enqueue(new MockResponse.Builder().body("ok").build());
    transport.send(call());
    RecordedRequest request = server.takeRequest();
    return ((X509Certificate) request.getHandshake().peerCertificates().get(0))
        .getSubjectX500Principal()
        .getName();
  }

  private HttpCall call() {
    return HttpCall.post(
            server.url("/").uri(), Headers.none(), Body.of("x".getBytes(StandardCharsets.UTF_8)))
        .withTimeout(Duration.ofSeconds(20));
  }

  @Test
  void send_showsTheCertificate_andTrustsWhatItWasGiven() throws Exception {
    try (Transport transport = transport(Credentials.certificate(first::keys, PASSWORD))) {
      assertThat(seen(transport)).isEqualTo("CN=agency-1.test");
    }
  }

  @Test
  void send_whenTheKeyStoreIsAnother_showsItFromTheNextCallOn() throws Exception {
    AtomicReference<KeyStore> keys = new AtomicReference<>(first.keys());
    try (Transport transport = transport(Credentials.certificate(keys::get, PASSWORD))) {
      assertThat(seen(transport)).isEqualTo("CN=agency-1.test");

      keys.set(second.keys());
      assertThat(seen(transport)).isEqualTo("CN=agency-2.test");

      keys.set(first.keys());
      assertThat(seen(transport)).isEqualTo("CN=agency-1.test");
    }
  }

  @Test
  void send_whenTheFileIsReplaced_showsTheNewCertificate(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("agency.p12");
    Files.copy(first.file(), file);
    try (Transport transport = transport(Credentials.certificate(file, PASSWORD))) {
      assertThat(seen(transport)).isEqualTo("CN=agency-1.test");

      Path fresh = folder.resolve("fresh.p12");
      Files.copy(second.file(), fresh);
      Files.setLastModifiedTime(fresh, FileTime.from(Instant.now().plusSeconds(5)));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);

      assertThat(seen(transport)).isEqualTo("CN=agency-2.test");
    }
  }

  @Test
  void send_whenTheKeyStoreIsReadAnewButTheSame_keepsTheConnection() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Supplier<Secret> password =
        () -> {
          asked.incrementAndGet();
          return Secret.of(TestTls.PASSWORD);
        };
    try (Transport transport = transport(Credentials.certificate(first::readAgain, password))) {
      seen(transport);
      server.enqueue(new MockResponse.Builder().body("ok").build());
      transport.send(call());

      assertThat(server.takeRequest().getExchangeIndex()).isEqualTo(1); // of one connection
      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void send_withACertificateThatTheServerDoesNotTrust_fails() {
    try (Transport transport = transport(Credentials.certificate(stranger::keys, PASSWORD))) {
      assertThatThrownBy(() -> transport.send(call())).isInstanceOf(IOException.class);
    }
  }

  @Test
  void send_whenTheCertificateCannotBeUsed_isNotSent_untilItCan(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("agency.p12");
    AtomicReference<Secret> password = new AtomicReference<>(Secret.of(WRONG));
    try (Transport transport = transport(Credentials.certificate(file, password::get))) {
      assertUnusable(transport); // no file
      Files.writeString(file, "not a key store");
      assertUnusable(transport);
      Files.copy(first.file(), file, StandardCopyOption.REPLACE_EXISTING);
      assertUnusable(transport); // another password

      password.set(Secret.of(TestTls.PASSWORD));
      assertThat(seen(transport)).isEqualTo("CN=agency-1.test");
    }
  }

  @Test
  void send_whenTheKeyStoreHasNoPrivateKey_isNotSent() {
    try (Transport transport = transport(Credentials.certificate(portal::trust, PASSWORD))) {
      assertUnusable(transport);
    }
  }

  @Test
  void send_whenTheKeyStoreHoldsASecretKey_usesThePrivateKeyBesideIt() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    addSecretKey(store);
    try (Transport transport = transport(Credentials.certificate(() -> store, PASSWORD))) {
      assertUnusable(transport);
    }

    KeyStore both = first.readAgain();
    addSecretKey(both);
    server.enqueue(new MockResponse.Builder().code(200).build());
    try (Transport transport = transport(Credentials.certificate(() -> both, PASSWORD))) {
      assertThat(transport.send(call()).status()).isEqualTo(200);
    }
  }

  private static void addSecretKey(KeyStore store) throws Exception {
    store.setEntry(
        "sealing",
        new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[16], "AES")),
        new KeyStore.PasswordProtection(TestTls.PASSWORD.toCharArray()));
  }

  private void assertUnusable(Transport transport) {
    NotConnectedException thrown =
        catchThrowableOfType(NotConnectedException.class, () -> transport.send(call()));
    assertThat(thrown.reason()).isEqualTo(Reason.CLIENT_CERTIFICATE);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain(WRONG);
    }
  }

  @Test
  void build_withAContextAndACertificate_isRefused() throws Exception {
    Credentials.Certificate certificate = Credentials.certificate(first::keys, PASSWORD);
    var both = Transport.builder().sslContext(portal.client()).clientCertificate(certificate);

    assertThatThrownBy(both::build).isInstanceOf(IllegalArgumentException.class);
    assertThat(certificate).hasToString("Credentials(certificate, ***)");
  }

  @Test
  void send_afterClose_isClosed() {
    Transport transport = transport(Credentials.certificate(first::keys, PASSWORD));
    transport.close();

    assertThat(
            catchThrowableOfType(NotConnectedException.class, () -> transport.send(call()))
                .reason())
        .isEqualTo(Reason.CLOSED);
  }
}
