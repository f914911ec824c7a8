package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which days a period covers and when its report is due. Immutable and safe for many threads.
 *
 * <pre>{@code
 * PeriodDates dates =
 *     ReportingCalendar.standard()
 *         .dates(ReportPeriod.month(YearMonth.of(2026, 11)), Deadline.dayOfMonth(20));
 * dates.opens();   // 2026-10-15
 * dates.closes();  // 2026-11-14
 * dates.due();     // 2026-11-20 17:00 in Vietnam
 * }</pre>
 */
public final class ReportingCalendar {

  private final WorkingCalendar calendar;
  private final ClosingRules rules;

  private ReportingCalendar(WorkingCalendar calendar, ClosingRules rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  /** The standard working calendar and the closing rules of the library. */
  public static ReportingCalendar standard() {
    return of(WorkingCalendar.standard(), ClosingRules.standard());
  }

  /** A calendar and rules of the host's own. */
  public static ReportingCalendar of(WorkingCalendar calendar, ClosingRules rules) {
    return new ReportingCalendar(calendar, rules);
  }

  /**
   * What a period covers and when its report is due.
   *
   * @throws dev.npsp.sdk.domain.calendar.YearNotKnown when it leads into a year that the calendar
   *     refuses
   */
  public PeriodDates dates(ReportPeriod period, Deadline deadline) {
    ClosingRule rule = rules.rule(period.kind());
    LocalDate closes = rule.closes(period);
    Instant closing = VietnamTime.of(closes.atStartOfDay());
    return new PeriodDates.Builder()
        .period(period)
        .rule(rule)
        .opens(rule.opens(period))
        .closes(closes)
        .dueDate(calendar.explain(closing, deadline.after(closes)))
        .build();
  }

  /**
   * The period of a kind to which the figures of a day belong: those of 15 November are of
   * December. For nine months it is the period of the year that the day counts for, also after
   * these have closed.
   *
   * @throws IllegalArgumentException for {@link PeriodKind#UNSCHEDULED}
   */
  public ReportPeriod periodOf(PeriodKind kind, LocalDate day) {
    ClosingRule rule = rules.rule(kind);
    PeriodKind search = kind == PeriodKind.NINE_MONTHS ? PeriodKind.YEAR : kind;
    ReportPeriod period = ReportPeriod.of(search, day);
    while (day.isBefore(rule.opens(period))) {
      period = period.previous();
    }
    while (!day.isBefore(rule.opens(period.next()))) {
      period = period.next();
    }
    return kind == search ? period : ReportPeriod.nineMonths(period.year());
  }

  /** The rules that it counts by. */
  public ClosingRules rules() {
    return rules;
  }

  /** The working calendar that it counts by. */
  public WorkingCalendar workingCalendar() {
    return calendar;
  }
}
