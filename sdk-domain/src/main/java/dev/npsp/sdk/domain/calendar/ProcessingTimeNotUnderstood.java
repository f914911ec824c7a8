package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.ProcessingTime;

/** The processing time is no number of a known unit, so no due date can be calculated from it. */
public final class ProcessingTimeNotUnderstood extends CalendarException {

  private static final long serialVersionUID = 1L;

  private final String text;

  ProcessingTimeNotUnderstood(ProcessingTime time, String why) {
    super(
        "The processing time \"" + time.text() + "\" " + why,
        "ask the office that handles the procedure what it means, and pass that, such as ProcessingTime.workingDays(5).",
        null);
    this.text = time.text();
  }

  /** The time as the portal wrote it. */
  public String text() {
    return text;
  }
}
