package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of several texts: each is preceded by its length, so that none can flow over. */
final class Fingerprint {

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  Fingerprint add(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    content.writeBytes((bytes.length + ":").getBytes(UTF_8));
    content.writeBytes(bytes);
    return this;
  }

  Fingerprint add(long number) {
    return add(Long.toString(number));
  }

  String hex() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content.toByteArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
