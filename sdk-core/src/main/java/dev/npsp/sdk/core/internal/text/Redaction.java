package dev.npsp.sdk.core.internal.text;

import java.util.regex.Pattern;

/** Masks what may name a person in words that others wrote. */
public final class Redaction {

  private static final int LONGEST = 300;
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\d{9,}|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+|(?i)[0-9a-f]{8}-[0-9a-f-]{27}");

  private Redaction() {}

  /**
   * The text with identity numbers, telephone numbers, e-mail addresses and session ids masked, and
   * cut short.
   */
  public static String mask(String text) {
    String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return PERSONAL.matcher(shortened).replaceAll("***");
  }
}
