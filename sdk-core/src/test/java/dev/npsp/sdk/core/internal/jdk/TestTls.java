package dev.npsp.sdk.core.internal.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** A key pair made by the JDK's own tool, a server's TLS with it, and a client's that trusts it. */
final class TestTls {

  static final String PASSWORD = "changeit";

  private final Path file;
  private final KeyStore keys;

  private TestTls(Path file, KeyStore keys) {
    this.file = file;
    this.keys = keys;
  }

  static TestTls make(Path folder) throws Exception {
    return make(folder, "portal.test");
  }

  static TestTls make(Path folder, String name) throws Exception {
    Path file = folder.resolve(name + ".p12");
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:localhost,dns:portal.test,ip:127.0.0.1",
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (tool.waitFor() != 0) {
      throw new IllegalStateException("keytool: " + said);
    }
    return new TestTls(file, read(file));
  }

  private static KeyStore read(Path file) throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  Path file() {
    return file;
  }

  KeyStore keys() {
    return keys;
  }

  /** The same keys in another object. */
  KeyStore readAgain() {
    try {
      return read(file);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What trusts the certificate, without its key. */
  KeyStore trust() {
    return trust(this);
  }

  private static KeyStore trust(TestTls... others) {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      for (TestTls other : others) {
        trusted.setCertificateEntry(other.file.toString(), other.keys.getCertificate("key"));
      }
      return trusted;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TrustManager[] trusting(TestTls... others) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trust(others));
    return factory.getTrustManagers();
  }

  /** A server's TLS, which trusts these when they show a certificate. */
  SSLContext server(TestTls... clients) throws GeneralSecurityException {
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), clients.length == 0 ? null : trusting(clients), null);
    return context;
  }

  SSLContext client() throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trusting(this), null);
    return context;
  }
}
