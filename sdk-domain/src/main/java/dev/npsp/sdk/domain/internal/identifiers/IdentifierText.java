package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.Locale;
import java.util.regex.Pattern;

/** How people write identifiers, and how much of one may be shown. */
public final class IdentifierText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}.()-]+");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
  private static final char FIRST_WIDE = '\uFF01';
  private static final char LAST_WIDE = '\uFF5E';

  private IdentifierText() {}

  /**
   * As typed on any keyboard: full-width forms made narrow, every dash and minus a hyphen, letters
   * composed, "Đ" for letters that look like it, nothing invisible, one blank for any blanks and
   * none around.
   */
  public static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    String seen = INVISIBLE.matcher(letters(text)).replaceAll("");
    return SPACES.matcher(DASHES.matcher(seen).replaceAll("-")).replaceAll(" ").strip();
  }

  private static String letters(String text) {
    return VietnameseText.withVietnameseLetters(VietnameseText.nfc(narrow(text)));
  }

  /** Nearly every text: visible ASCII only. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c > ' ' && c < 127);
  }

  /** The full-width forms stand in the order of ASCII. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= FIRST_WIDE && c <= LAST_WIDE) {
        narrow.setCharAt(i, (char) (c - FIRST_WIDE + '!'));
      }
    }
    return narrow.toString();
  }

  /** Without any blanks: {@code 038 099 000 017}. */
  public static String withoutSpaces(String text) {
    return SPACES.matcher(text).replaceAll("");
  }

  /** Without blanks, points, hyphens and brackets: {@code (024) 3804.1234}. */
  public static String withoutSeparators(String text) {
    return SEPARATORS.matcher(text).replaceAll("");
  }

  /** In capitals, whatever language the machine speaks. */
  public static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** What {@code toString} shows of a personal number: its type, and nothing of the number. */
  public static String masked(String type) {
    return type + "(***)";
  }
}
