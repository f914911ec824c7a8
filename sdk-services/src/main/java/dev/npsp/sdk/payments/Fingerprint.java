package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.io.ByteArrayOutputStream;

/**
 * The SHA-256 of several texts in NFC, as they are sent: each is preceded by its length, so that
 * none can flow over.
 */
final class Fingerprint {

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  Fingerprint add(String text) {
    byte[] bytes = VietnameseText.nfc(text).getBytes(UTF_8);
    content.writeBytes((bytes.length + ":").getBytes(UTF_8));
    content.writeBytes(bytes);
    return this;
  }

  Fingerprint add(long number) {
    return add(Long.toString(number));
  }

  String hex() {
    return Digests.sha256Hex(content.toByteArray());
  }
}
