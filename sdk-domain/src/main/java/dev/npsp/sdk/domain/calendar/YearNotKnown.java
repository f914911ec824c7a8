package dev.npsp.sdk.domain.calendar;

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
        "The holidays of "
            + year
            + " are not known; those of "
            + holidays.firstYear()
            + " to "
            + holidays.lastYear()
            + " are.",
        "bring a file with them: WorkingCalendar.builder().holidays(Holidays.standard().plus(Holidays.read(path)));"
            + " or, up to 2199, leave out refuseUnknownYears(): estimates are counted with then and marked as such.",
        null);
    this.year = year;
  }

  /** The year that is missing. */
  public int year() {
    return year;
  }
}
