package dev.npsp.sdk.domain.calendar;

import java.util.Optional;

/**
 * What a calendar holds of a day.
 *
 * @param isWorked whether offices work
 * @param special the row that made it so
 * @param uncertainty what is not certain about it
 */
record DayState(boolean isWorked, Optional<SpecialDay> special, Optional<Uncertainty> uncertainty) {

  static final DayState WORKED = new DayState(true, Optional.empty(), Optional.empty());
  static final DayState REST = new DayState(false, Optional.empty(), Optional.empty());
}
