package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.internal.digest.Digests;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * How a checksum is made of values and a secret. What is signed and verified, and the diagnosis of
 * what differs, make it with the same lines.
 *
 * <p>Nothing is escaped, so {@code a|b} and {@code c} would sign like {@code a} and {@code b|c}.
 * That is why values that hold a {@code |} are neither signed nor verified: see {@link
 * #isSignable}.
 *
 * @param digest the function
 * @param separator what stands between the values
 * @param place where the secret stands
 * @param charset how text becomes bytes
 */
public record ChecksumScheme(Digest digest, String separator, Place place, Charset charset) {

  private static final char SEPARATOR = '|';
  private static final byte[] NONE = {};

  /**
   * {@code MaXacThuc} of the Payment Platform: SHA-256 over the UTF-8 of the fields in a fixed
   * order, joined by {@code |}, with the secret last.
   */
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

  /**
   * The checksum itself.
   *
   * @throws IllegalArgumentException when the values are joined by a separator, and one of them
   *     cannot be signed so that no other signs alike
   */
  public byte[] of(List<String> values, Secret secret) {
    if (!separator.isEmpty() && !values.stream().allMatch(ChecksumScheme::isSignable)) {
      throw new IllegalArgumentException("A field that is signed holds a '|' or a control sign.");
    }
    return ofAnything(values, secret);
  }

  /** The checksum of values that nobody should have signed, for who looks for a difference. */
  public byte[] ofAnything(List<String> values, Secret secret) {
    boolean isUsual = charset.equals(StandardCharsets.UTF_8);
    byte[] key = isUsual ? secret.revealBytes() : secret.reveal().getBytes(charset);
    byte[] text = text(values, key);
    return digest.keyed
        ? Digests.keyedHash(digest.algorithm, key, text)
        : Digests.hash(digest.algorithm, text);
  }

  /** The checksum as it is written: lower case hex. */
  public String hex(List<String> values, Secret secret) {
    return HexFormat.of().formatHex(of(values, secret));
  }

  /**
   * The bytes of a checksum as it came, in any letter case; none when it is missing or not hex, so
   * that it takes the same way as a wrong one.
   */
  public static byte[] decoded(String hex) {
    boolean isHex = hex.length() % 2 == 0 && hex.chars().allMatch(HexFormat::isHexDigit);
    return isHex ? HexFormat.of().parseHex(hex) : NONE.clone();
  }

  /**
   * Whether a text can be signed so that no other text signs alike: no {@code |}, no control
   * character (line breaks and tabs count), and no half of a surrogate pair, which UTF-8 cannot
   * write.
   */
  public static boolean isSignable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == SEPARATOR || Character.isISOControl(c)) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        boolean whole =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!whole) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Whether each of these texts can be signed, as {@link #isSignable} says. */
  public static boolean areSignable(String... texts) {
    return Arrays.stream(texts).allMatch(ChecksumScheme::isSignable);
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
