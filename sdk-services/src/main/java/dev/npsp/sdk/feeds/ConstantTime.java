package dev.npsp.sdk.feeds;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Comparisons that take as long for a near miss as for a far one. */
final class ConstantTime {

  private static final String HMAC = "HmacSHA256";

  private ConstantTime() {}

  static boolean isOneOf(String presented, KeyRing secrets) {
    byte[] given = presented.getBytes(StandardCharsets.UTF_8);
    boolean found = false;
    for (Secret secret : secrets.accepted()) {
      found |= MessageDigest.isEqual(secret.revealBytes(), given);
    }
    return found;
  }

  static boolean isMacOf(String presented, byte[] message, KeyRing keys) {
    byte[] given = presented.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
    boolean found = false;
    for (Secret key : keys.accepted()) {
      String expected = HexFormat.of().formatHex(mac(key, message));
      found |= MessageDigest.isEqual(expected.getBytes(StandardCharsets.ISO_8859_1), given);
    }
    return found;
  }

  private static byte[] mac(Secret key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.revealBytes(), HMAC));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC + ".", e);
    }
  }
}
