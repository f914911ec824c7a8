package dev.npsp.sdk.core.internal.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one place that asks the platform for a hash, a keyed hash, or a comparison. */
public final class Digests {

  private static final String SHA_256 = "SHA-256";
  private static final String HMAC_SHA_256 = "HmacSHA256";

  private Digests() {}

  /** SHA-256, to be fed piece by piece. */
  public static MessageDigest sha256() {
    return digest(SHA_256);
  }

  /** SHA-256 of the bytes, in lower case hex. */
  public static String sha256Hex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** SHA-256 of the text in UTF-8, in lower case hex. */
  public static String sha256Hex(String text) {
    return sha256Hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of the bytes under an algorithm that every Java platform has. */
  public static byte[] hash(String algorithm, byte[] bytes) {
    return digest(algorithm).digest(bytes);
  }

  /** The keyed hash of the bytes under an algorithm that every Java platform has. */
  public static byte[] keyedHash(String algorithm, byte[] key, byte[] bytes) {
    return mac(algorithm, key).doFinal(bytes);
  }

  /**
   * HMAC-SHA256 of a text in UTF-8 and of what follows it, in lower case hex.
   *
   * @param rest read from its position to its end; its position stays
   */
  public static String hmacSha256Hex(byte[] key, String head, ByteBuffer rest) {
    Mac mac = mac(HMAC_SHA_256, key);
    mac.update(head.getBytes(StandardCharsets.UTF_8));
    mac.update(rest.duplicate());
    return HexFormat.of().formatHex(mac.doFinal());
  }

  /** Whether both are the same; takes as long for a near miss as for a far one. */
  public static boolean areEqual(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  /** {@link #areEqual(byte[], byte[])} over the UTF-8 of two texts. */
  public static boolean areEqual(String one, String other) {
    return areEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw lacks(algorithm, e);
    }
  }

  private static Mac mac(String algorithm, byte[] key) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw lacks(algorithm, e);
    }
  }

  private static IllegalStateException lacks(String algorithm, Exception cause) {
    return new IllegalStateException("Every Java platform has " + algorithm + ".", cause);
  }
}
