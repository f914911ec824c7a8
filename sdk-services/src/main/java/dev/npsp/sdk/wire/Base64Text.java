package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Files as base64 text: with line breaks or without, of either alphabet, bounded. */
public final class Base64Text {

  private static final byte[] NOTHING = {};

  private Base64Text() {}

  /** The bytes; none when the text is missing or blank. */
  public static byte[] bytes(@Nullable String text, long limit) throws JsonUnreadable {
    String base64 = withoutAddress(WireText.orEmpty(text));
    if (base64.isEmpty()) {
      return NOTHING;
    }
    if (base64.length() / 4 * 3 - 2 > limit) {
      throw new JsonUnreadable(ServiceText.DOCUMENT_TOO_LARGE.text(limit));
    }
    try {
      return Base64.getMimeDecoder().decode(complete(base64));
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable(ServiceText.DOCUMENT_NOT_BASE64.text());
    }
  }

  /** The text for these bytes, in one line; empty for none. */
  public static String of(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** {@code data:image/jpeg;base64,/9j/}, as a browser makes it. */
  private static String withoutAddress(String text) {
    int comma = text.indexOf(',');
    return text.startsWith("data:") && comma > 0 ? text.substring(comma + 1) : text;
  }

  /** In the plain alphabet; what belongs to none is an error, which the decoder would skip. */
  private static String complete(String text) throws JsonUnreadable {
    String plain = text.replace('-', '+').replace('_', '/');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean known =
          (c >= 'A' && c <= 'Z')
              || (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || "+/=\r\n\t ".indexOf(c) >= 0;
      if (!known) {
        throw new JsonUnreadable(ServiceText.DOCUMENT_NOT_BASE64.text());
      }
    }
    return plain;
  }
}
