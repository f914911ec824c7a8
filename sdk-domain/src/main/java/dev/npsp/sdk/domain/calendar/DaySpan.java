package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.VietnamTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days or hours of one kind in a row, which become one step of the account. */
final class DaySpan {

  private final DueStep.Kind kind;
  private final LocalDateTime from;
  private final List<SpecialDay> specialDays = new ArrayList<>();
  private LocalDateTime until;
  private Duration counted = Duration.ZERO;
  private Optional<Duration> left = Optional.empty();
  private int daysCounted;
  private Optional<Integer> daysLeft = Optional.empty();

  DaySpan(DueStep.Kind kind, LocalDateTime from) {
    this.kind = kind;
    this.from = from;
    this.until = from;
  }

  boolean is(DueStep.Kind other) {
    return kind == other;
  }

  void reach(LocalDateTime further, Optional<SpecialDay> special) {
    until = further;
    special.filter(day -> !specialDays.contains(day)).ifPresent(specialDays::add);
  }

  void counted(Duration more, Duration stillLeft) {
    counted = counted.plus(more);
    left = Optional.of(stillLeft);
  }

  void countedOneDay(int stillLeft) {
    daysCounted++;
    daysLeft = Optional.of(stillLeft);
  }

  DueStep step() {
    return DueStep.builder(kind, VietnamTime.of(from), VietnamTime.of(until))
        .counted(left.map(known -> counted))
        .left(left)
        .daysCounted(daysLeft.map(known -> daysCounted))
        .daysLeft(daysLeft)
        .addAllSpecialDays(specialDays)
        .build();
  }
}
