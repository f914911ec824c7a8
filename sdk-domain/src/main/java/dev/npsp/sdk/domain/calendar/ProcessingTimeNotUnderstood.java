package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.internal.text.DomainText;

/** The processing time is no number of a known unit, so no due date can be calculated from it. */
public final class ProcessingTimeNotUnderstood extends CalendarException {

  private static final long serialVersionUID = 1L;

  private final String text;

  ProcessingTimeNotUnderstood(ProcessingTime time, LocalizedText what) {
    super(what, DomainText.TIME.remedy());
    this.text = time.text();
  }

  /** The time as the portal wrote it. */
  public String text() {
    return text;
  }
}
