package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.VietnamTime;
import java.time.Instant;
import java.time.YearMonth;

/**
 * What a month's report is about.
 *
 * @param month under which month it is reported
 * @param from its first moment
 * @param to the first moment after it
 */
public record ReportingPeriod(YearMonth month, Instant from, Instant to) {

  private static final int CLOSING_DAY = 15;

  public ReportingPeriod {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("A period begins before it ends.");
    }
  }

  /** From the first to the last day of the month, in Vietnam. */
  public static ReportingPeriod calendarMonth(YearMonth month) {
    return new ReportingPeriod(month, startOf(month, 1), startOf(month.plusMonths(1), 1));
  }

  /**
   * From the 15th of the month before to the 14th, as Decree 09/2019 closes periodic reports. From
   * memory: check it against the regime that asks for the report.
   */
  public static ReportingPeriod closingOnThe14th(YearMonth month) {
    return new ReportingPeriod(
        month, startOf(month.minusMonths(1), CLOSING_DAY), startOf(month, CLOSING_DAY));
  }

  private static Instant startOf(YearMonth month, int day) {
    return VietnamTime.of(month.atDay(day).atStartOfDay());
  }
}
