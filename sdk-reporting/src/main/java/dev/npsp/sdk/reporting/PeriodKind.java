package dev.npsp.sdk.reporting;

import dev.npsp.sdk.reporting.internal.ReportingMessages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a report is owed. Source: Decree 09/2019, as told; not seen in its text. */
public enum PeriodKind {

  /** Each day. */
  DAY(0),

  /** Each week, Monday to Sunday as ISO 8601 numbers them. */
  WEEK(0),

  /** Each month. */
  MONTH(1),

  /** Each quarter. */
  QUARTER(3),

  /** Each half of a year ({@code 6 tháng}). */
  HALF_YEAR(6),

  /**
   * The first nine months of a year ({@code 9 tháng}): one a year, so that these periods alone do
   * not follow on each other without a gap.
   */
  NINE_MONTHS(9),

  /** Each year. */
  YEAR(12),

  /** Asked for once, with days of its own ({@code đột xuất}). */
  UNSCHEDULED(0);

  private final int months;

  PeriodKind(int months) {
    this.months = months;
  }

  /** The name, in Vietnamese or else in English. */
  public String name(Locale language) {
    return ReportingMessages.in(language).text(this);
  }

  /** As it is written in files and sent: {@code half-year}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that word, {@code half-year}. */
  public static Optional<PeriodKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** How many whole months such a period has; 0 for one that is not made of months. */
  int months() {
    return months;
  }

  /** Whether its periods begin with a month of the calendar. */
  boolean isOfMonths() {
    return months > 0;
  }

  /** The first day of the calendar of the period of this kind that the day lies in. */
  LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY, UNSCHEDULED -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case NINE_MONTHS -> day.withDayOfYear(1);
      default -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % months);
    };
  }

  /** The last day of the calendar of the period that begins on that day. */
  LocalDate lastDay(LocalDate first) {
    return switch (this) {
      case DAY, UNSCHEDULED -> first;
      case WEEK -> first.plusDays(6);
      default -> first.plusMonths(months).minusDays(1);
    };
  }
}
