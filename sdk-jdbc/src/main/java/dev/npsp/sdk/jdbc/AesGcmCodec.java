package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.core.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Nonce, then what AES-GCM made of the token. */
final class AesGcmCodec implements SessionCodec {

  private static final String MODE = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  AesGcmCodec(SecretKey key) {
    this.key = key;
  }

  @Override
  public byte[] encode(Secret token) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce)
              .doFinal(token.reveal().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the sessions is none for AES.", e);
    }
  }

  @Override
  public Optional<Secret> decode(byte[] kept) {
    if (kept.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(kept);
    byte[] nonce = new byte[NONCE_BYTES];
    byte[] sealed = new byte[kept.length - NONCE_BYTES];
    bytes.get(nonce).get(sealed);
    try {
      byte[] token = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed);
      return Optional.of(Secret.of(new String(token, StandardCharsets.UTF_8)));
    } catch (AEADBadTagException e) {
      return Optional.empty(); // another key, or not what was kept: a login is made
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of the sessions is none for AES.", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(MODE);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
