package dev.npsp.sdk.banking;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Keys and certificates that were made for these tests and protect nothing. */
final class Signers {

  static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
  private static final char[] PASSWORD = "changeit".toCharArray();

  private Signers() {}

  static EnvelopeSigner signer(String name) {
    return EnvelopeSigner.of(key(name), chain(name));
  }

  static PrivateKey key(String name) {
    try {
      return (PrivateKey) Objects.requireNonNull(store(name).getKey(name, PASSWORD));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static List<X509Certificate> chain(String name) {
    try {
      return Arrays.stream(store(name).getCertificateChain(name))
          .map(X509Certificate.class::cast)
          .toList();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static X509Certificate certificate(String name) {
    return chain(name).get(0);
  }

  private static KeyStore store(String name) {
    try (InputStream in = Signers.class.getResourceAsStream("/etax/" + name + ".p12")) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(Objects.requireNonNull(in, name), PASSWORD);
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
