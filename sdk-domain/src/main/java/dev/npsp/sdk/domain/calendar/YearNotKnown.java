package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.internal.text.DomainText;

/**
 * A due date leads into a year without a notice of its holidays, and the calendar was {@linkplain
 * WorkingCalendar.Builder#refuseUnknownYears asked} to refuse such years; or into a year beyond
 * 2199, for which the lunar calendar is not computed.
 */
public final class YearNotKnown extends CalendarException {

  private static final long serialVersionUID = 1L;

  private final int year;

  YearNotKnown(int year, Holidays holidays) {
    super(
        DomainText.YEAR_NOT_KNOWN.text(year, holidays.firstYear(), holidays.lastYear()),
        DomainText.YEAR_NOT_KNOWN.remedy());
    this.year = year;
  }

  /** The year that is missing. */
  public int year() {
    return year;
  }
}
