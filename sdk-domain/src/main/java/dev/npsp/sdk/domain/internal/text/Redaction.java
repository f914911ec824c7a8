package dev.npsp.sdk.domain.internal.text;

import java.util.regex.Pattern;

/** Masks what may name a person in words that others wrote. */
public final class Redaction {

  private static final int LONGEST = 300;

  /** As much is looked at: what masking takes away is seldom more. */
  private static final int LOOKED_AT = 400;

  /** A word that is cut may be the beginning of an address, unless it is longer than this. */
  private static final int LONGEST_NAME = 64;

  private static final Pattern ADDRESS_OR_SESSION =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}[@\uFF20][\\p{L}\\p{N}.-]+" + "|(?i)[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern NOT_OF_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

  private Redaction() {}

  /**
   * The text with identity numbers, telephone numbers, e-mail addresses and session ids masked, and
   * cut short. In one line, so that nobody writes lines of their own into a log. Of a text however
   * long only the beginning is looked at.
   */
  public static String mask(CharSequence text) {
    String start = start(text);
    String named = ADDRESS_OR_SESSION.matcher(start).replaceAll(PersonalNumbers.MASK);
    String masked = PersonalNumbers.mask(named);
    String whole = HALF_A_CHARACTER.matcher(masked).replaceAll("\uFFFD");
    String line = NOT_OF_A_LINE.matcher(whole).replaceAll(" ");
    return line.length() > LONGEST ? VietnameseText.cut(line, LONGEST) + "..." : line;
  }

  /** The same for logs and what goes there, errors too: numbers of dossiers are masked as well. */
  public static String maskForLogs(CharSequence text) {
    return PersonalNumbers.maskDossiers(mask(text));
  }

  /** The beginning of a long text, without the word or number that the cut went through. */
  private static String start(CharSequence text) {
    if (text.length() <= LOOKED_AT) {
      return text.toString();
    }
    String start = text.subSequence(0, LOOKED_AT).toString();
    int word = start.length();
    while (word > 0 && !Character.isWhitespace(start.charAt(word - 1))) {
      word--;
    }
    int end = start.length() - word <= LONGEST_NAME ? word : start.length();
    int digits = end;
    for (int at = end; at > 0 && Numbers.mayStandInside(start.codePointBefore(at)); ) {
      at = start.offsetByCodePoints(at, -1);
      digits = Numbers.digits(start.codePointAt(at)) > 0 ? at : digits;
    }
    return digits < end
        ? start.substring(0, digits) + PersonalNumbers.MASK
        : start.substring(0, end) + "...";
  }
}
