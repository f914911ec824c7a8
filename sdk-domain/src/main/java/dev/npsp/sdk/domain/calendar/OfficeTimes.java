package dev.npsp.sdk.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The hours of an office over the week and the year: those of every working day, and those of one
 * weekday, of one season, or of one weekday in one season, of which the narrower ones count.
 */
final class OfficeTimes {

  private final OfficeHours everyDay;
  private final List<Own> own;

  private record Season(MonthDay first, MonthDay last) {

    /** A season may lead over the end of the year. */
    boolean holds(LocalDate date) {
      MonthDay day = MonthDay.from(date);
      boolean begun = !day.isBefore(first);
      boolean lasts = !day.isAfter(last);
      return first.isAfter(last) ? begun || lasts : begun && lasts;
    }
  }

  private record Own(Optional<Season> season, Optional<DayOfWeek> weekday, OfficeHours hours) {

    boolean holds(LocalDate date) {
      return season.map(when -> when.holds(date)).orElse(true)
          && weekday.map(date.getDayOfWeek()::equals).orElse(true);
    }

    /** A Saturday morning stays one in summer, so the weekday is narrower than the season. */
    int narrowness() {
      return (weekday.isPresent() ? 2 : 0) + (season.isPresent() ? 1 : 0);
    }
  }

  private OfficeTimes(OfficeHours everyDay, List<Own> own) {
    this.everyDay = everyDay;
    this.own = own;
  }

  static OfficeTimes of(OfficeHours everyDay) {
    return new OfficeTimes(everyDay, List.of());
  }

  OfficeTimes everyDay(OfficeHours hours) {
    return new OfficeTimes(hours, own);
  }

  OfficeTimes on(DayOfWeek weekday, OfficeHours hours) {
    return with(new Own(Optional.empty(), Optional.of(weekday), hours));
  }

  OfficeTimes in(MonthDay first, MonthDay last, Optional<DayOfWeek> weekday, OfficeHours hours) {
    return with(new Own(Optional.of(new Season(first, last)), weekday, hours));
  }

  /** The later of two that are equally narrow counts. */
  private OfficeTimes with(Own more) {
    return new OfficeTimes(
        everyDay,
        Stream.concat(Stream.of(more), own.stream())
            .sorted(Comparator.comparing(Own::narrowness).reversed())
            .toList());
  }

  /** Whether the weekday of that day has hours of its own then. */
  boolean hasOwn(LocalDate date) {
    return own.stream().anyMatch(entry -> entry.weekday().isPresent() && entry.holds(date));
  }

  OfficeHours on(LocalDate date) {
    return own.stream()
        .filter(entry -> entry.holds(date))
        .findFirst()
        .map(Own::hours)
        .orElse(everyDay);
  }

  /** The hours of a whole working day then, whatever the weekday. */
  OfficeHours wholeDay(LocalDate date) {
    return own.stream()
        .filter(entry -> entry.weekday().isEmpty() && entry.holds(date))
        .findFirst()
        .map(Own::hours)
        .orElse(everyDay);
  }
}
