package dev.npsp.sdk.core.internal.text;

import java.util.regex.Pattern;

/** Masks what may name a person in words that others wrote. */
public final class Redaction {

  private static final int LONGEST = 300;
  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\d{9,}|\\d(?:[ .]?\\d){8,20}"
              + "|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]+"
              + "|(?i)[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  private Redaction() {}

  /**
   * The text with identity numbers, telephone numbers, e-mail addresses and session ids masked, and
   * cut short. In one line, so that nobody writes lines of their own into a log.
   */
  public static String mask(String text) {
    String masked = PERSONAL.matcher(text).replaceAll("***");
    String line = CONTROL.matcher(masked).replaceAll(" ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
