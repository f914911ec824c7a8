package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * {@code MaXacThuc}: SHA-256 over the UTF-8 of the fields in a fixed order, joined by {@code |},
 * with the secret last; lower case hex.
 *
 * <p>Nothing is escaped, so {@code a|b} and {@code c} would sign like {@code a} and {@code b|c}.
 * That is why fields that hold a {@code |} are neither signed nor verified: see {@link
 * #isSignable}.
 */
public final class Checksum {

  private static final char SEPARATOR = '|';
  private static final byte[] NONE = {};

  private Checksum() {}

  /** The checksum as it is written. */
  public static String hex(List<String> fields, Secret secret) {
    return HexFormat.of().formatHex(of(fields, secret));
  }

  /** The checksum itself. */
  public static byte[] of(List<String> fields, Secret secret) {
    MessageDigest sha256 = sha256();
    for (String field : fields) {
      if (!isSignable(field)) {
        throw new IllegalArgumentException("A field that is signed holds a '|' or a control sign.");
      }
      sha256.update(field.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) SEPARATOR);
    }
    return sha256.digest(secret.revealBytes());
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
    return Arrays.stream(texts).allMatch(Checksum::isSignable);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
