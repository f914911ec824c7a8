package dev.npsp.sdk.domain.calendar;

import java.util.List;
import java.util.Optional;

/**
 * What a calendar holds of a day.
 *
 * @param isWorked whether offices work
 * @param special the row that made it so
 * @param uncertainties what is not certain about it
 */
record DayState(boolean isWorked, Optional<SpecialDay> special, List<Uncertainty> uncertainties) {

  static DayState ordinary(boolean isWorked) {
    return new DayState(isWorked, Optional.empty(), List.of());
  }

  DayState with(Uncertainty one) {
    List<Uncertainty> both =
        uncertainties.isEmpty() ? List.of(one) : List.of(one, uncertainties.get(0));
    return new DayState(isWorked, special, both);
  }
}
