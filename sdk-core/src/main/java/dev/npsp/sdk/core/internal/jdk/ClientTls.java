package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.NotConnectedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The TLS of a client that shows a certificate, trusts authorities of its own, or both. As long as
 * the certificate is the same, so is the context, with its sessions.
 */
public final class ClientTls implements TlsSource {

  private final Optional<Credentials.Certificate> certificate;
  private final Optional<KeyStore> trusted;
  private volatile @Nullable Made last;

  public ClientTls(Optional<Credentials.Certificate> certificate, Optional<KeyStore> trusted) {
    this.certificate = certificate;
    this.trusted = trusted;
  }

  /**
   * A context that was made.
   *
   * @param store the key store that it was made of
   * @param chain the certificates in it
   * @param context the context
   */
  private record Made(Optional<KeyStore> store, List<Certificate> chain, SSLContext context) {}

  /** The context of this moment. */
  @Override
  public SSLContext now() throws NotConnectedException {
    try {
      Optional<KeyStore> store = certificate.map(Credentials.Certificate::keyStore);
      Made known = last;
      if (known != null && known.store().equals(store)) {
        return known.context();
      }
      List<Certificate> chain = store.isPresent() ? chain(store.get()) : List.of();
      if (known == null || !known.chain().equals(chain)) {
        known = new Made(store, chain, context(store));
        last = known;
      }
      return known.context();
    } catch (GeneralSecurityException | IOException | UncheckedIOException e) {
      throw new NotConnectedException(
          NotConnectedException.Reason.CLIENT_CERTIFICATE, "no certificate to show", e);
    }
  }

  /** The chain of each private key: what the other side is shown. */
  private static List<Certificate> chain(KeyStore store) throws KeyStoreException {
    List<Certificate> all = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) {
        all.addAll(List.of(store.getCertificateChain(alias)));
      }
    }
    if (all.isEmpty()) {
      throw new KeyStoreException("no private key in the key store");
    }
    return all;
  }

  private SSLContext context(Optional<KeyStore> store)
      throws GeneralSecurityException, IOException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys(store), trust(), null);
    return context;
  }

  private KeyManager @Nullable [] keys(Optional<KeyStore> store) throws GeneralSecurityException {
    if (store.isEmpty() || certificate.isEmpty()) {
      return null;
    }
    char[] word = certificate.get().password().reveal().toCharArray();
    try {
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(store.get(), word);
      return factory.getKeyManagers();
    } finally {
      Arrays.fill(word, '\0');
    }
  }

  /** None stands for the JVM's. */
  private TrustManager @Nullable [] trust() throws GeneralSecurityException {
    if (trusted.isEmpty()) {
      return null;
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted.get());
    return factory.getTrustManagers();
  }
}
