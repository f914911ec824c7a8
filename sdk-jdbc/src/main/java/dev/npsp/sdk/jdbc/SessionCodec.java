package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * How a session's token is kept in the database. Whoever reads a token can call the portal in the
 * agency's name until the session ends.
 */
public interface SessionCodec {

  /** The bytes to keep for a token; at most 10,000. */
  byte[] encode(Secret token);

  /**
   * The token of bytes that were kept; empty when they cannot be read, with another key for
   * instance: then a login is made.
   */
  Optional<Secret> decode(byte[] kept);

  /** In the clear: for a database whose readers may all call the portal. */
  static SessionCodec inTheClear() {
    return new SessionCodec() {
      @Override
      public byte[] encode(Secret token) {
        return token.reveal().getBytes(StandardCharsets.UTF_8);
      }

      @Override
      public Optional<Secret> decode(byte[] kept) {
        return Optional.of(Secret.of(new String(kept, StandardCharsets.UTF_8)));
      }
    };
  }

  /**
   * Encrypted and sealed with AES in GCM mode, a random nonce for each token. All nodes have the
   * same key; with a new one each logs in anew, once.
   *
   * @param key of 128, 192 or 256 bits
   */
  static SessionCodec aesGcm(SecretKey key) {
    return new AesGcmCodec(key);
  }
}
