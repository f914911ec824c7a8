package dev.npsp.sdk.core.auth;

import dev.npsp.sdk.core.Secret;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.function.Supplier;

/**
 * The account that the portal gave the agency, in the form that its protocol wants. Each protocol
 * takes one kind; another one is refused with {@link CredentialsNotAccepted} when the client is
 * built. A secret may come from a supplier: it is asked for at every login, so that it can be
 * rotated without building a new client.
 */
public sealed interface Credentials
    permits Credentials.Password, Credentials.ClientCredentials, Credentials.Certificate {

  /** A user name and a fixed password. */
  static Password password(String username, Secret password) {
    return password(username, () -> password);
  }

  /** A user name, and a password that is asked for at every login, for instance from a vault. */
  static Password password(String username, Supplier<Secret> password) {
    return new Password(username, password);
  }

  /** The id of a program that calls, and its fixed secret. */
  static ClientCredentials clientCredentials(String id, Secret secret) {
    return clientCredentials(id, () -> secret);
  }

  /** The id of a program that calls, and a secret that is asked for at every login. */
  static ClientCredentials clientCredentials(String id, Supplier<Secret> secret) {
    return new ClientCredentials(id, secret);
  }

  /**
   * A certificate with its private key, in a PKCS#12 file. The file is read again when its size or
   * time has changed, so that a new certificate is put in its place without a restart; put it there
   * whole (write beside it, then rename).
   *
   * @param password of the file and of the key in it, asked for whenever the file is read
   */
  static Certificate certificate(Path file, Supplier<Secret> password) {
    return certificate(new KeyStoreFile(file, password), password);
  }

  /**
   * A certificate with its private key, in a key store that is asked for before each call: give the
   * same one, or one with the same certificates, as long as nothing has changed. Another one is
   * used from the next call on, over new connections.
   *
   * @param password of the key in the store, asked for whenever the store is another one
   */
  static Certificate certificate(Supplier<KeyStore> keyStore, Supplier<Secret> password) {
    return new Certificate(keyStore, password);
  }

  /** A user name and its password. Immutable. */
  final class Password implements Credentials {

    private final String username;
    private final Supplier<Secret> password;

    private Password(String username, Supplier<Secret> password) {
      if (username.isBlank()) {
        throw new IllegalArgumentException(
            "The user name cannot be empty; it is usually the agency code.");
      }
      this.username = username;
      this.password = password;
    }

    /** The user name; wire: {@code username}. */
    public String username() {
      return username;
    }

    /** The password of this moment; wire: {@code password}. */
    public Secret password() {
      return password.get();
    }

    @Override
    public String toString() {
      return "Credentials(" + username + ", ***)";
    }
  }

  /** The id of a program that calls, and its secret (OAuth 2 client credentials). Immutable. */
  final class ClientCredentials implements Credentials {

    private final String id;
    private final Supplier<Secret> secret;

    private ClientCredentials(String id, Supplier<Secret> secret) {
      if (id.isBlank()) {
        throw new IllegalArgumentException(
            "The client id cannot be empty; the operator of the portal gives it to the agency.");
      }
      this.id = id;
      this.secret = secret;
    }

    /** The id; wire: {@code client_id}. */
    public String id() {
      return id;
    }

    /** The secret of this moment; wire: {@code client_secret}. */
    public Secret secret() {
      return secret.get();
    }

    @Override
    public String toString() {
      return "Credentials(client " + id + ", ***)";
    }
  }

  /**
   * A certificate with its private key (mutual TLS). It is shown by the connection and not by a
   * protocol: give it to {@link dev.npsp.sdk.core.http.TransportBuilder#clientCertificate}, beside
   * the account that the protocol wants. Immutable.
   */
  final class Certificate implements Credentials {

    private final Supplier<KeyStore> keyStore;
    private final Supplier<Secret> password;

    private Certificate(Supplier<KeyStore> keyStore, Supplier<Secret> password) {
      this.keyStore = keyStore;
      this.password = password;
    }

    /** The key store of this moment, with one private key and the chain of its certificate. */
    public KeyStore keyStore() {
      return keyStore.get();
    }

    /** The password of the key at this moment. */
    public Secret password() {
      return password.get();
    }

    @Override
    public String toString() {
      return "Credentials(certificate, ***)";
    }
  }
}
