package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Body;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the parts of a form, RFC 7578. */
final class Multipart {

  private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z-]{1,70}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int DIGITS = 32;

  private Multipart() {}

  /** A line that nobody who sends content can foresee. */
  static String randomBoundary() {
    StringBuilder boundary = new StringBuilder(DIGITS);
    for (int i = 0; i < DIGITS; i++) {
      boundary.append(Character.forDigit(RANDOM.nextInt(36), 36));
    }
    return boundary.toString();
  }

  static Body body(List<FormPart> parts, String boundary) {
    if (!BOUNDARY.matcher(boundary).matches()) {
      throw new IllegalArgumentException("A boundary has 1 to 70 letters, digits and hyphens.");
    }
    List<Body> pieces = new ArrayList<>(parts.size() * 3 + 1);
    String line = "--" + boundary + "\r\n";
    for (FormPart part : parts) {
      pieces.add(text(line + part.head()));
      pieces.add(part.content());
      line = "\r\n--" + boundary + "\r\n";
    }
    pieces.add(text((parts.isEmpty() ? "" : "\r\n") + "--" + boundary + "--\r\n"));
    return Body.joined(pieces);
  }

  private static Body text(String text) {
    return Body.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
