package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the petitions of an agency in a month, each once in a number. */
final class PetitionCount {

  private final Instant start;
  private final Instant end;
  private final WorkingCalendar calendar;
  private final Map<Tally, Set<PetitionCode>> counted = new EnumMap<>(Tally.class);
  private final Map<PetitionGroup, Set<PetitionCode>> groups = new EnumMap<>(PetitionGroup.class);
  private final Map<Satisfaction, Set<PetitionCode>> ratings = new EnumMap<>(Satisfaction.class);

  /** The numbers that are no group and no opinion. */
  private enum Tally {
    RECEIVED,
    ANSWERED,
    FORWARDED,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE,
    OPEN_OVERDUE,
    ABOUT_RULES,
    ABOUT_CONDUCT
  }

  /** A month that has not ended is counted until now. */
  PetitionCount(YearMonth month, WorkingCalendar calendar, Instant now) {
    this.start = VietnamTime.of(month.atDay(1).atStartOfDay());
    Instant last = VietnamTime.of(month.plusMonths(1).atDay(1).atStartOfDay()).minusNanos(1);
    this.end = now.isBefore(last) ? now : last;
    this.calendar = calendar;
  }

  void add(Petition petition, PetitionHandling whole) {
    Optional<PetitionHandling> known = whole.asOf(end);
    if (known.isEmpty()) {
      return;
    }
    PetitionHandling handling = known.get();
    PetitionCode code = petition.code();
    if (isInMonth(handling.received())) {
      received(petition, code);
    }
    groups.values().forEach(group -> group.remove(code)); // an agency may get it back
    groups.computeIfAbsent(handling.status().group(), first -> new LinkedHashSet<>()).add(code);
    if (handling.answered().filter(this::isInMonth).isPresent()) {
      tally(Tally.ANSWERED, code);
    }
    PetitionEvent last = handling.events().get(handling.events().size() - 1);
    if (handling.isHandedOver() && isInMonth(last)) {
      tally(Tally.FORWARDED, code);
    }
    if (handling.isOverdue(calendar, end)) {
      tally(Tally.OVERDUE, code);
    }
    timeliness(handling, code);
    handling
        .rated()
        .filter(this::isInMonth)
        .flatMap(PetitionEvent::rating)
        .ifPresent(said -> ratings.computeIfAbsent(said, first -> new LinkedHashSet<>()).add(code));
  }

  private void received(Petition petition, PetitionCode code) {
    tally(Tally.RECEIVED, code);
    Optional<PetitionCategory> category = petition.filing().category();
    if (category.filter(PetitionCategory.RULES::equals).isPresent()) {
      tally(Tally.ABOUT_RULES, code);
    } else if (category.filter(PetitionCategory.CONDUCT::equals).isPresent()) {
      tally(Tally.ABOUT_CONDUCT, code);
    }
  }

  /** What comes back counts once, by what becomes of it; what was late once stays late. */
  private void timeliness(PetitionHandling handling, PetitionCode code) {
    tallied(Tally.DONE_ON_TIME).remove(code);
    if (handling.doneAt().isEmpty()) {
      if (handling.isOverdue(calendar, end)) {
        tallied(Tally.DONE_LATE).remove(code);
        tally(Tally.OPEN_OVERDUE, code);
      }
    } else if (isInMonth(handling.doneAt().get())) {
      boolean late =
          tallied(Tally.DONE_LATE).contains(code)
              || handling.clocks(calendar).stream().anyMatch(clock -> clock.isLate(end));
      tally(late ? Tally.DONE_LATE : Tally.DONE_ON_TIME, code);
    }
  }

  private boolean isInMonth(PetitionEvent event) {
    return isInMonth(event.at());
  }

  private boolean isInMonth(Instant moment) {
    return !moment.isBefore(start) && !moment.isAfter(end);
  }

  private void tally(Tally tally, PetitionCode code) {
    tallied(tally).add(code);
  }

  private Set<PetitionCode> tallied(Tally tally) {
    return counted.computeIfAbsent(tally, first -> new LinkedHashSet<>());
  }

  private List<PetitionCode> of(Tally tally) {
    return new ArrayList<>(tallied(tally));
  }

  PetitionReport.Builder fill(PetitionReport.Builder report) {
    groups.forEach((group, codes) -> report.putGroup(group, List.copyOf(codes)));
    ratings.forEach((said, codes) -> report.putRating(said, List.copyOf(codes)));
    return report
        .received(of(Tally.RECEIVED))
        .answered(of(Tally.ANSWERED))
        .forwarded(of(Tally.FORWARDED))
        .overdue(of(Tally.OVERDUE))
        .doneOnTime(of(Tally.DONE_ON_TIME))
        .doneLate(of(Tally.DONE_LATE))
        .openOverdue(of(Tally.OPEN_OVERDUE))
        .aboutRules(of(Tally.ABOUT_RULES))
        .aboutConduct(of(Tally.ABOUT_CONDUCT));
  }
}
