package dev.npsp.sdk.reporting.xlsx;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** As what a cell shows its number: the number itself, a percent of it, or a day or a time. */
enum NumberFormat {
  PLAIN,
  PERCENT,
  TIME;

  /** What stands in a format and is only shown; a time that runs on ({@code [h]}) is none. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"[^\"]*\"|[\\\\_*].|\\[(?!(?:h+|m+|s+)])[^]]*]|General|(?<=s)\\.0+", CASE_INSENSITIVE);

  private static final Pattern OF_TIME = Pattern.compile("[ymdhs]", CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("[0#?]");

  static NumberFormat of(Cell cell) {
    String told = cell.getDataFormatString();
    if (told == null) {
      return PLAIN;
    }
    String format = LITERAL.matcher(told).replaceAll("");
    if (format.contains("%")) {
      return PERCENT;
    }
    boolean isTime = OF_TIME.matcher(format).find() && !DIGITS.matcher(format).find();
    return isTime ? TIME : PLAIN;
  }
}
