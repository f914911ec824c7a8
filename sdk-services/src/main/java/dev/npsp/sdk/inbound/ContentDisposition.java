package dev.npsp.sdk.inbound;

import java.nio.charset.StandardCharsets;

/**
 * The header that names a download (RFC 6266): plain letters for old clients, and all of them as
 * percent-encoded UTF-8.
 */
final class ContentDisposition {

  private static final String ALSO_PLAIN = "!#$&+-.^_`|~";

  private ContentDisposition() {}

  static String attachment(String name) {
    StringBuilder plain = new StringBuilder();
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c)) {
        plain.append(c);
        encoded.append(c);
      } else {
        plain.append('_');
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALSO_PLAIN.indexOf(c) >= 0;
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
