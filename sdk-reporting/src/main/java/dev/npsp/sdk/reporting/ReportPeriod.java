package dev.npsp.sdk.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that a report is named for: November 2026, the second half of 2026, the year. Its days
 * are those of the calendar; which days its figures cover, and until when it is due, tells {@link
 * ReportingCalendar#dates}.
 *
 * <p>As text: {@code 2026-11-29}, {@code 2026-W48}, {@code 2026-11}, {@code 2026-Q4}, {@code
 * 2026-H2}, {@code 2026-9M}, {@code 2026}, and {@code 2026-11-01--2026-11-20} for an unscheduled
 * one. This form is ours.
 *
 * @param kind day, week, month and so on
 * @param first its first day of the calendar
 * @param last its last day of the calendar
 */
public record ReportPeriod(PeriodKind kind, LocalDate first, LocalDate last) {

  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})(?:-(?:(W)(\\d{2})|(Q)([1-4])|(H)([12])|(9M)|(\\d{2})(-\\d{2})?))?");

  /** ISO 8601 has it beside the slash, which no segment of a path can hold. */
  private static final String INTERVAL = "--";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  public ReportPeriod {
    if (kind == PeriodKind.UNSCHEDULED) {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("A period does not end before it begins.");
      }
    } else if (!kind.firstDay(first).equals(first) || !kind.lastDay(first).equals(last)) {
      throw new IllegalArgumentException(
          first + " to " + last + " is no period of the kind " + kind.word() + ".");
    }
    if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("A period lies between 1900 and 2199.");
    }
  }

  /**
   * The period of that kind that the day lies in.
   *
   * @throws IllegalArgumentException for {@link PeriodKind#UNSCHEDULED}, which has days of its own,
   *     and for nine months when the day is in the last three months of its year
   */
  public static ReportPeriod of(PeriodKind kind, LocalDate day) {
    if (kind == PeriodKind.UNSCHEDULED) {
      throw new IllegalArgumentException("An unscheduled period has days of its own.");
    }
    LocalDate first = kind.firstDay(day);
    ReportPeriod period = new ReportPeriod(kind, first, kind.lastDay(first));
    if (day.isAfter(period.last())) {
      throw new IllegalArgumentException("The nine months of a year end in September.");
    }
    return period;
  }

  /** One day. */
  public static ReportPeriod day(LocalDate day) {
    return of(PeriodKind.DAY, day);
  }

  /** The week that the day lies in. */
  public static ReportPeriod week(LocalDate dayOfIt) {
    return of(PeriodKind.WEEK, dayOfIt);
  }

  /** One month. */
  public static ReportPeriod month(YearMonth month) {
    return of(PeriodKind.MONTH, month.atDay(1));
  }

  /** A quarter, 1 to 4. */
  public static ReportPeriod quarter(int year, int quarter) {
    return of(PeriodKind.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
  }

  /** The first half of a year or the second. */
  public static ReportPeriod halfYear(int year, int half) {
    return of(PeriodKind.HALF_YEAR, LocalDate.of(year, 6 * half - 5, 1));
  }

  /** The first nine months of a year. */
  public static ReportPeriod nineMonths(int year) {
    return of(PeriodKind.NINE_MONTHS, LocalDate.of(year, Month.JANUARY, 1));
  }

  /** One year. */
  public static ReportPeriod year(int year) {
    return of(PeriodKind.YEAR, LocalDate.of(year, Month.JANUARY, 1));
  }

  /** Days that were asked for once; both belong to it. */
  public static ReportPeriod unscheduled(LocalDate first, LocalDate last) {
    return new ReportPeriod(PeriodKind.UNSCHEDULED, first, last);
  }

  /**
   * The period of that text; see the forms above.
   *
   * @throws IllegalArgumentException if the text has none of the forms
   */
  public static ReportPeriod parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A period is written as 2026-11-29, 2026-W48, 2026-11, 2026-Q4, 2026-H2,"
                        + " 2026-9M, 2026 or 2026-11-01--2026-11-20."));
  }

  /** The period of that text, if it has one of the forms. */
  public static Optional<ReportPeriod> tryParse(String text) {
    try {
      int dashes = text.indexOf(INTERVAL);
      return dashes < 0
          ? scheduled(text)
          : Optional.of(
              unscheduled(
                  LocalDate.parse(text.substring(0, dashes)),
                  LocalDate.parse(text.substring(dashes + INTERVAL.length()))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ReportPeriod> scheduled(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) != null) {
      return weekOf(year, Integer.parseInt(parts.group(3)));
    }
    if (parts.group(4) != null) {
      return Optional.of(quarter(year, Integer.parseInt(parts.group(5))));
    }
    if (parts.group(6) != null) {
      return Optional.of(halfYear(year, Integer.parseInt(parts.group(7))));
    }
    if (parts.group(8) != null) {
      return Optional.of(nineMonths(year));
    }
    if (parts.group(10) != null) {
      return Optional.of(day(LocalDate.parse(text)));
    }
    return Optional.of(parts.group(9) == null ? year(year) : month(YearMonth.parse(text)));
  }

  /** A week of a year that has no week of this number would be one of the next year. */
  private static Optional<ReportPeriod> weekOf(int year, int week) {
    LocalDate within = LocalDate.of(year, 1, 4).plusWeeks(week - 1L);
    ReportPeriod period = week(within);
    return period.weekYear() == year && period.number() == week
        ? Optional.of(period)
        : Optional.empty();
  }

  /**
   * The period after this one: of the same kind; for nine months, those of the next year.
   *
   * @throws IllegalStateException for an unscheduled one, which no other follows
   */
  public ReportPeriod next() {
    return kind == PeriodKind.NINE_MONTHS ? nineMonths(year() + 1) : of(kind, beside(last, 1));
  }

  /**
   * The period before this one.
   *
   * @throws IllegalStateException for an unscheduled one
   */
  public ReportPeriod previous() {
    return kind == PeriodKind.NINE_MONTHS ? nineMonths(year() - 1) : of(kind, beside(first, -1));
  }

  private LocalDate beside(LocalDate day, int days) {
    if (kind == PeriodKind.UNSCHEDULED) {
      throw new IllegalStateException("An unscheduled period has none before or after it.");
    }
    return day.plusDays(days);
  }

  /** The year that it is named for; of a week that of its Thursday. */
  public int year() {
    return kind == PeriodKind.WEEK ? weekYear() : first.getYear();
  }

  private int weekYear() {
    return first.get(IsoFields.WEEK_BASED_YEAR);
  }

  /** Its number within the year: of the week, month, quarter or half; 1 for all others. */
  private int number() {
    return switch (kind) {
      case WEEK -> first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case MONTH, QUARTER, HALF_YEAR -> (first.getMonthValue() - 1) / kind.months() + 1;
      default -> 1;
    };
  }

  /** As it is written: {@code 2026-Q4}. */
  @Override
  public String toString() {
    return switch (kind) {
      case DAY -> first.toString();
      case WEEK -> "%04d-W%02d".formatted(weekYear(), number());
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> "%04d-Q%d".formatted(year(), number());
      case HALF_YEAR -> "%04d-H%d".formatted(year(), number());
      case NINE_MONTHS -> "%04d-9M".formatted(year());
      case YEAR -> "%04d".formatted(year());
      case UNSCHEDULED -> first + INTERVAL + last;
    };
  }
}
