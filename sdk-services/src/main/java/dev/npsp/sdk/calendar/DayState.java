package dev.npsp.sdk.calendar;

import java.util.Optional;

/**
 * What a calendar holds of a day.
 *
 * @param isWorked whether offices work
 * @param special the row that made it so
 * @param doubt what is not certain about it
 */
record DayState(boolean isWorked, Optional<SpecialDay> special, Optional<Doubt> doubt) {

  static final DayState WORKED = new DayState(true, Optional.empty(), Optional.empty());
  static final DayState REST = new DayState(false, Optional.empty(), Optional.empty());
}
