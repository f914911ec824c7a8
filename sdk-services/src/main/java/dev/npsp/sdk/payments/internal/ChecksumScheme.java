package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.Secret;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a checksum is made of values and a secret.
 *
 * @param digest the function
 * @param separator what stands between the values
 * @param place where the secret stands
 * @param charset how text becomes bytes
 */
public record ChecksumScheme(Digest digest, String separator, Place place, Charset charset) {

  /** {@code MaXacThuc} of the Payment Platform. */
  public static final ChecksumScheme PLATFORM =
      new ChecksumScheme(Digest.SHA_256, "|", Place.LAST, StandardCharsets.UTF_8);

  /** {@code check_sum} of KeyPay 3. */
  public static final ChecksumScheme KEYPAY =
      new ChecksumScheme(Digest.HMAC_SHA_256, "|", Place.KEY, StandardCharsets.UTF_8);

  /** {@code checksum} of PayGov. */
  public static final ChecksumScheme PAYGOV =
      new ChecksumScheme(Digest.SHA_256, "", Place.FIRST, StandardCharsets.UTF_8);

  /** The functions that peers are known to take, rightly or not. */
  public enum Digest {
    SHA_256("SHA-256", "SHA-256", false),
    HMAC_SHA_256("HMAC-SHA-256", "HmacSHA256", true),
    HMAC_SHA_512("HMAC-SHA-512", "HmacSHA512", true),
    SHA_512("SHA-512", "SHA-512", false),
    SHA_1("SHA-1", "SHA-1", false),
    MD5("MD5", "MD5", false);

    private final String title;
    private final String algorithm;
    private final boolean keyed;

    Digest(String title, String algorithm, boolean keyed) {
      this.title = title;
      this.algorithm = algorithm;
      this.keyed = keyed;
    }

    /** For people. */
    public String title() {
      return title;
    }

    /** Whether the secret is a key of its own. */
    public boolean isKeyed() {
      return keyed;
    }
  }

  /** Where the secret stands. */
  public enum Place {
    /** Behind the last value. */
    LAST,
    /** In front of the first value. */
    FIRST,
    /** Nowhere in the text: it is the key of the function. */
    KEY,
    /** Nowhere at all. */
    NOWHERE
  }

  /** The checksum itself. */
  public byte[] of(List<String> values, Secret secret) {
    boolean isUsual = charset.equals(StandardCharsets.UTF_8);
    byte[] key = isUsual ? secret.revealBytes() : secret.reveal().getBytes(charset);
    try {
      if (digest.keyed) {
        Mac mac = Mac.getInstance(digest.algorithm);
        mac.init(new SecretKeySpec(key, digest.algorithm));
        return mac.doFinal(text(values, key));
      }
      return MessageDigest.getInstance(digest.algorithm).digest(text(values, key));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has " + digest.title + ".", e);
    }
  }

  /** The checksum as it is written: lower case hex. */
  public String hex(List<String> values, Secret secret) {
    return HexFormat.of().formatHex(of(values, secret));
  }

  private byte[] text(List<String> values, byte[] key) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(256);
    byte[] between = separator.getBytes(charset);
    if (place == Place.FIRST) {
      text.writeBytes(key);
      text.writeBytes(between);
    }
    for (int i = 0; i < values.size(); i++) {
      text.writeBytes(i == 0 ? new byte[0] : between);
      text.writeBytes(values.get(i).getBytes(charset));
    }
    if (place == Place.LAST) {
      text.writeBytes(between);
      text.writeBytes(key);
    }
    return text.toByteArray();
  }
}
