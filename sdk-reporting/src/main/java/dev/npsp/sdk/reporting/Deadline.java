package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.ProcessingTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Until when a report is due, counted from the day on which its figures were closed. It is never
 * that day itself, and ends when offices close on a working day.
 *
 * @param kind how it is counted
 * @param days so many working days, or the day of a month
 */
public record Deadline(Kind kind, int days) {

  private static final int LONGEST = 366;
  private static final int LONGEST_MONTH = 31;

  /** How a deadline is counted. */
  public enum Kind {
    /** So many working days after the closing day. */
    WORKING_DAYS,
    /**
     * The first such day of a month after the closing day, the last one of a shorter month; on a
     * rest day the next working day.
     */
    DAY_OF_MONTH
  }

  public Deadline {
    if (days < 1 || days > (kind == Kind.WORKING_DAYS ? LONGEST : LONGEST_MONTH)) {
      throw new IllegalArgumentException(
          "A deadline has 1 to 366 working days, or is a day of a month from 1 to 31.");
    }
  }

  /** So many working days after the closing day. */
  public static Deadline workingDaysAfterClosing(int days) {
    return new Deadline(Kind.WORKING_DAYS, days);
  }

  /** The first such day of a month after the closing day, such as the 20th. */
  public static Deadline dayOfMonth(int day) {
    return new Deadline(Kind.DAY_OF_MONTH, day);
  }

  /** The time from the closing day on, as calendars count it. */
  ProcessingTime after(LocalDate closing) {
    return kind == Kind.WORKING_DAYS
        ? ProcessingTime.workingDays(days)
        : ProcessingTime.days(Math.toIntExact(ChronoUnit.DAYS.between(closing, dayAfter(closing))));
  }

  private LocalDate dayAfter(LocalDate closing) {
    LocalDate ofThisMonth = in(YearMonth.from(closing));
    return ofThisMonth.isAfter(closing) ? ofThisMonth : in(YearMonth.from(closing).plusMonths(1));
  }

  private LocalDate in(YearMonth month) {
    return month.atDay(Math.min(days, month.lengthOfMonth()));
  }
}
