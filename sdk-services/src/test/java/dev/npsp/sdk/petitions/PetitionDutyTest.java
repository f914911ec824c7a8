package dev.npsp.sdk.petitions;

import static dev.npsp.sdk.petitions.Petitions.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each due moment is counted by hand from the notices of days off. */
class PetitionDutyTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

  @ParameterizedTest
  @CsvSource({
    // a plain week: Monday 2026-06-01
    "2026-06-01, 9,  REFUSE,             2026-06-03",
    "2026-06-01, 9,  REQUEST_SUPPLEMENT, 2026-06-08",
    "2026-06-01, 9,  FORWARD,            2026-06-08",
    "2026-06-01, 9,  HANDLE,             2026-06-22",
    "2026-06-01, 9,  PUBLISH,            2026-06-03",
    // over a weekend
    "2026-06-04, 9,  REFUSE,             2026-06-08",
    "2026-06-05, 16, PUBLISH,            2026-06-09",
    // filed on a rest day or after the office has closed: taken in at the next opening
    "2026-06-06, 10, REFUSE,             2026-06-10",
    "2026-06-01, 18, REFUSE,             2026-06-04",
    "2026-06-02, 6,  REFUSE,             2026-06-04",
    // Tết 2026: 16 to 20 February
    "2026-02-13, 9,  REFUSE,             2026-02-24",
    "2026-02-12, 9,  REFUSE,             2026-02-23",
    "2026-02-13, 9,  FORWARD,            2026-02-27",
    "2026-02-09, 9,  HANDLE,             2026-03-09",
    "2026-02-17, 9,  REFUSE,             2026-02-25",
    // Tết 2025: 27 to 31 January
    "2025-01-24, 9,  REFUSE,             2025-02-04",
    "2025-01-24, 9,  HANDLE,             2025-02-21",
    // Friday 2026-01-02 off, Saturday 2026-01-10 worked
    "2025-12-31, 9,  REFUSE,             2026-01-06",
    "2026-01-08, 9,  REFUSE,             2026-01-10",
    "2026-01-08, 9,  FORWARD,            2026-01-14",
    // Saturday 2026-08-22 worked, 31 August to 2 September off
    "2026-08-21, 9,  PUBLISH,            2026-08-24",
    "2026-08-22, 9,  REFUSE,             2026-08-25",
    "2026-08-28, 9,  REFUSE,             2026-09-04",
    "2026-08-20, 9,  HANDLE,             2026-09-14",
    // Saturday 2025-04-26 worked, 30 April to 2 May off
    "2025-04-25, 9,  REFUSE,             2025-04-28",
    "2025-04-25, 9,  FORWARD,            2025-05-06",
    // Hùng Kings' day on a Sunday is made up on the Monday; 30 April and 1 May off
    "2026-04-24, 9,  REQUEST_SUPPLEMENT, 2026-05-06"
  })
  void due_isTheCloseOfTheOfficeOnTheLastWorkingDay(
      String filed, int hour, PetitionDuty duty, String due) {
    Instant until = duty.due(at(filed, hour, 0), CALENDAR);
    assertThat(until).isEqualTo(at(due, 17, 0));
  }
}
