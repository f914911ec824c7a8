package dev.npsp.sdk.domain.calendar;

/**
 * A due date leads into a year whose holidays the calendar does not have. Tết and the swapped days
 * of a year are decided late in the year before, so no rule can stand in for them.
 */
public final class YearNotKnown extends CalendarException {

  private static final long serialVersionUID = 1L;

  private final int year;

  YearNotKnown(int year, Holidays holidays) {
    super(
        "The holidays of "
            + year
            + " are not known; those of "
            + holidays.firstYear()
            + " to "
            + holidays.lastYear()
            + " are.",
        "bring a file with them: WorkingCalendar.builder().holidays(Holidays.standard().plus(Holidays.read(path)));"
            + " or allow estimates, which are marked as such: builder().estimateUnknownYears().",
        null);
    this.year = year;
  }

  /** The year that is missing. */
  public int year() {
    return year;
  }
}
