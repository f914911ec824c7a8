package dev.npsp.sdk.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which only the year, or month and year, may be known, as with people born long ago.
 *
 * <p>Wire: {@code dd.MM.yyyy}, {@code MM.yyyy} or {@code yyyy}; also with slashes or dashes, year
 * first, or {@code yyyyMMdd}; a part of zeros is not known. A time of day behind a date is passed
 * over, but where it names its zone the date is that of Vietnam. Source: dots and parts are
 * attested.
 *
 * @param year four digits
 * @param month 1 to 12; 0 when not known
 * @param day 1 to 31; 0 when not known, always when the month is not known
 */
public record PartialDate(int year, int month, int day) {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(?:(\\d{1,2})[./-])?(\\d{1,2})[./-])?(\\d{4})");
  private static final String TIME =
      "([01]?\\d|2[0-3]):([0-5]\\d)(?::\\d{2}(?:[.,]\\d{1,9})?)?"
          + "(?: ?(?:[AaPp][Mm]|(Z|[+-](?:0\\d|1[0-7]):?[0-5]\\d)))?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[./-](\\d{1,2})(?:[./-](\\d{1,2})(?:[T ]" + TIME + ")?)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  public PartialDate {
    if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("A date has a year, and no day without a month.");
    }
    try {
      LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("There is no such date.", e);
    }
  }

  /** A year of which no more is known. */
  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** A month of a year. */
  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  /** A whole date. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The date in any form that peers send; empty when the text is none. */
  public static Optional<PartialDate> parse(String text) {
    String date = text.strip();
    Matcher dayFirst = DAY_FIRST.matcher(date);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher digits = DIGITS.matcher(date);
    if (digits.matches()) {
      return date(digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(date);
    return yearFirst.matches()
        ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
            .flatMap(written -> inVietnam(written, yearFirst))
        : Optional.empty();
  }

  /** Programs send midnight in Vietnam as 17:00 UTC of the day before. */
  private static Optional<PartialDate> inVietnam(PartialDate written, Matcher moment) {
    String zone = moment.group(6);
    Optional<LocalDate> day = written.full();
    if (zone == null || day.isEmpty()) {
      return Optional.of(written);
    }
    LocalDateTime there = day.get().atTime(number(moment.group(4)), number(moment.group(5)));
    LocalDate here = VietnamTime.local(there.toInstant(ZoneOffset.of(zone))).toLocalDate();
    return date(
        Integer.toString(here.getYear()),
        Integer.toString(here.getMonthValue()),
        Integer.toString(here.getDayOfMonth()));
  }

  private static Optional<PartialDate> date(String year, String month, String day) {
    int m = number(month);
    try {
      return Optional.of(new PartialDate(number(year), m, m == 0 ? 0 : number(day)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the text stays readable beside it
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The whole date; empty when a part is not known. */
  public Optional<LocalDate> full() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** As feeds write it: {@code 01.10.2025}, {@code 10.2025}, {@code 2025}. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%02d.%04d", month, year)
        : String.format(Locale.ROOT, "%02d.%02d.%04d", day, month, year);
  }
}
