package dev.npsp.sdk.domain.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in a short text, however they are spelled: digits of any script and width, with
 * blanks, dashes, points, slashes, low lines and brackets between them, as the parsers of identity
 * and telephone numbers read them, and some more.
 */
final class Numbers {

  /** How many separators stand between two groups at most; blanks in a row count once. */
  private static final int MOST_SEPARATORS = 3;

  /** Neither is a dash to Unicode. */
  private static final String MORE_DASHES = "\u2212\u2043";

  /** Neither becomes a slash in NFKC. */
  private static final String MORE_SLASHES = "\u2044\u2215";

  private final String text;
  private int at;

  private Numbers(String text) {
    this.text = text;
  }

  /**
   * Digits in a row.
   *
   * @param start where the first digit stands
   * @param end behind the last digit
   * @param digits how many
   * @param before what stands between it and the group before, each separator in its plain form
   */
  record Group(int start, int end, int digits, String before) {}

  /** The numbers from left to right, each with its groups. */
  static List<List<Group>> in(String text) {
    return new Numbers(text).all();
  }

  private List<List<Group>> all() {
    List<List<Group>> numbers = new ArrayList<>();
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (digits(c) > 0) {
        numbers.add(number());
      } else {
        at += Character.charCount(c);
      }
    }
    return numbers;
  }

  private List<Group> number() {
    List<Group> groups = new ArrayList<>();
    for (String before = ""; before != null; before = separators()) {
      groups.add(group(before));
    }
    return groups;
  }

  private Group group(String before) {
    int start = at;
    int digits = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int more = digits(c);
      if (more == 0) {
        break;
      }
      digits += more;
      at += Character.charCount(c);
    }
    return new Group(start, at, digits, before);
  }

  /** Goes to the next group, if only separators stand before it; null where the number ends. */
  private @Nullable String separators() {
    StringBuilder seen = new StringBuilder();
    for (int next = at; next < text.length(); ) {
      int c = text.codePointAt(next);
      if (digits(c) > 0) {
        at = next;
        return seen.toString();
      }
      if (Character.getType(c) != Character.FORMAT && !takes(seen, separator(c))) {
        return null;
      }
      next += Character.charCount(c);
    }
    return null;
  }

  private static boolean takes(StringBuilder seen, char separator) {
    int last = seen.length() - 1;
    if (separator == ' ' && last >= 0 && seen.charAt(last) == ' ') {
      return true;
    }
    seen.append(separator);
    return separator != 0 && seen.length() <= MOST_SEPARATORS;
  }

  /** The separator in its plain form; 0 for what is none. */
  private static char separator(int c) {
    if (Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION || MORE_DASHES.indexOf(c) >= 0) {
      return '-';
    }
    String plain = MORE_SLASHES.indexOf(c) >= 0 ? "/" : compatible(c);
    return plain.length() == 1 && "./_()".contains(plain) ? plain.charAt(0) : 0;
  }

  /** How many digits a character stands for: ⑫ are two, ½ is none. */
  static int digits(int c) {
    if (c < 0x80 || Character.isDigit(c)) {
      return Character.isDigit(c) ? 1 : 0;
    }
    if (Character.getType(c) != Character.OTHER_NUMBER) {
      return 0;
    }
    String plain = compatible(c);
    return plain.chars().allMatch(each -> Character.isDigit(each) || "().".indexOf(each) >= 0)
        ? (int) plain.chars().filter(Character::isDigit).count()
        : 0;
  }

  private static String compatible(int c) {
    return c < 0x80
        ? Character.toString(c)
        : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }

  /** Whether such a character may stand inside a number. */
  static boolean mayStandInside(int c) {
    return digits(c) > 0 || separator(c) != 0 || Character.getType(c) == Character.FORMAT;
  }
}
