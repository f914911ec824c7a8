package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Instant;

/**
 * What an agency has to do with a petition, and within how many working days. Source: Decision 766
 * for refusing, asking, handling and publishing; Decision 31/2021 for forwarding. That each is
 * counted from the receipt, or from the supplement, and publishing from the answer, is our reading.
 */
public enum PetitionDuty {
  /** To refuse what is no petition or lacks what it must state. */
  REFUSE(2),
  /** To ask the petitioner for more. */
  REQUEST_SUPPLEMENT(5),
  /** To forward what another agency is competent for. */
  FORWARD(5),
  /** To handle it: to answer. */
  HANDLE(15),
  /** To make the answer public. */
  PUBLISH(2);

  private final int workingDays;

  PetitionDuty(int workingDays) {
    this.workingDays = workingDays;
  }

  /** Within how many working days. */
  public int workingDays() {
    return workingDays;
  }

  /**
   * Until when: the close of the office on the last of the working days after the day on which the
   * office {@linkplain WorkingCalendar#intake took it in}. What comes on a rest day, or after the
   * office has closed, is taken in when it opens next.
   */
  public Instant due(Instant from, WorkingCalendar calendar) {
    return calendar.due(calendar.intake(from), ProcessingTime.workingDays(workingDays));
  }
}
