package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.Vnd;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole dong as peers write them: digits, with one separator for the thousands or none, and a
 * fraction of nothing. Anything else is no amount, because a wrong one is worse than none.
 */
public final class DongText {

  /** {@code 50000}, {@code 50000.00}: the fraction must be nothing. */
  private static final Pattern PLAIN = Pattern.compile("(\\d+)([.,]0+)?");

  /**
   * {@code 1.150.000}, {@code 1,150,000.00}, {@code 1 150 000}: one separator for the thousands.
   */
  private static final Pattern GROUPED =
      Pattern.compile("([1-9]\\d{0,2}(?:([., ])\\d{3})(?:\\2\\d{3})*)(?:(?!\\2)[.,]0{1,2})?");

  /** Beyond a thousand million million nobody pays. */
  private static final int MOST_DIGITS = 15;

  /** Characters of the longest text that is read, zeros in front and behind included. */
  private static final int LONGEST = 64;

  private DongText() {}

  /** The amount; empty when the text is none. */
  public static Optional<Vnd> amount(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher grouped = GROUPED.matcher(text);
    if (grouped.matches()) {
      return dong(grouped.group(1).replaceAll("\\D", ""));
    }
    Matcher plain = PLAIN.matcher(text);
    return plain.matches() ? dong(plain.group(1)) : Optional.empty();
  }

  private static Optional<Vnd> dong(String digits) {
    String significant = digits.replaceFirst("^0+(?=\\d)", "");
    return significant.length() <= MOST_DIGITS
        ? Optional.of(Vnd.of(Long.parseLong(significant)))
        : Optional.empty();
  }
}
