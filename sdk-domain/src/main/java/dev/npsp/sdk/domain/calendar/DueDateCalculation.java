package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.internal.text.DomainText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counting of one due date, day by day. What it passes is gathered in stretches, so that the
 * account of forty hours over Tết has a handful of steps.
 */
final class DueDateCalculation {

  private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);

  private final WorkingCalendar calendar;
  private final Instant received;
  private final ProcessingTime time;
  private final List<Pause> pauses;
  private final List<DueStep> steps = new ArrayList<>();
  private final Set<Uncertainty> uncertainties = new LinkedHashSet<>();
  private @Nullable DaySpan span;
  private Duration left = Duration.ZERO;
  private int daysLeft;
  private Counting counting = Counting.OFFICE_HOURS;

  /** The last day of a time in calendar days, before it moves off rest days. */
  private LocalDate lastDay = LocalDate.MIN;

  /** What a pause makes longer. */
  private enum Counting {
    OFFICE_HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS
  }

  DueDateCalculation(
      WorkingCalendar calendar, Instant received, ProcessingTime time, List<Pause> pauses) {
    this.calendar = calendar;
    this.received = received;
    this.time = time;
    this.pauses = List.copyOf(pauses);
  }

  DueDate calculate() {
    steps.add(DueStep.at(DueStep.Kind.RECEIVED, received));
    LocalDateTime alone = time.isSameDay() ? sameDay() : due(amount(), unit());
    Instant due = VietnamTime.of(afterPauses(alone));
    steps.add(DueStep.at(DueStep.Kind.DUE, due));
    return new DueDate.Builder()
        .received(received)
        .processingTime(time)
        .addAllPauses(pauses)
        .due(due)
        .addAllSteps(steps)
        .addAllUncertainties(uncertainties)
        .build();
  }

  private BigDecimal amount() {
    BigDecimal amount =
        time.amount()
            .orElseThrow(
                () ->
                    new ProcessingTimeNotUnderstood(
                        time, DomainText.TIME_NO_NUMBER.text(time.text())));
    if (amount.compareTo(LONGEST) > 0) {
      throw new ProcessingTimeNotUnderstood(time, DomainText.TIME_TOO_LONG.text(time.text()));
    }
    return amount;
  }

  private Unit unit() {
    return time.unit().orElseThrow(this::unitNotKnown);
  }

  private ProcessingTimeNotUnderstood unitNotKnown() {
    return new ProcessingTimeNotUnderstood(time, DomainText.TIME_UNIT.text(time.text()));
  }

  private LocalDateTime due(BigDecimal amount, Unit unit) {
    if (unit.equals(Unit.WORKING_DAYS)) {
      return workingDays(amount);
    }
    if (unit.equals(Unit.WORKING_HOURS) || unit.equals(Unit.HOURS)) {
      return hours(received(), times(Duration.ofHours(1), amount));
    }
    if (unit.equals(Unit.MINUTES)) {
      return hours(received(), times(Duration.ofMinutes(1), amount));
    }
    if (unit.equals(Unit.DAYS)) {
      return days(amount);
    }
    LocalDate day = received().toLocalDate();
    if (unit.equals(Unit.WEEKS)) {
      return onCalendar(day.plusWeeks(whole(amount)));
    }
    if (unit.equals(Unit.MONTHS)) {
      return onCalendar(day.plusMonths(whole(amount)));
    }
    if (unit.equals(Unit.YEARS)) {
      return onCalendar(day.plusYears(whole(amount)));
    }
    throw unitNotKnown();
  }

  private LocalDateTime received() {
    return VietnamTime.local(received);
  }

  private long whole(BigDecimal amount) {
    if (amount.stripTrailingZeros().scale() > 0) {
      throw new ProcessingTimeNotUnderstood(time, DomainText.TIME_PART.text(time.text()));
    }
    return amount.longValueExact();
  }

  /** To the second, like the wire. */
  private static Duration times(Duration unit, BigDecimal amount) {
    return Duration.ofSeconds(
        amount
            .multiply(BigDecimal.valueOf(unit.toSeconds()))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  // ---- hours

  private LocalDateTime hours(LocalDateTime start, Duration total) {
    left = total;
    return countHours(opening(start));
  }

  private LocalDateTime countHours(LocalDateTime start) {
    LocalDateTime at = start;
    while (true) {
      LocalDate day = at.toLocalDate();
      DayState state = look(day);
      if (state.isWorked()) {
        Optional<LocalDateTime> due = hoursOf(day, at, state);
        if (due.isPresent()) {
          flush();
          return due.get();
        }
      } else {
        rest(day, state);
      }
      at = day.plusDays(1).atStartOfDay();
    }
  }

  /** Counts a day's office hours from that moment on; when they suffice, the moment of the end. */
  private Optional<LocalDateTime> hoursOf(LocalDate day, LocalDateTime at, DayState state) {
    for (OfficeHours.Session session : calendar.hoursOf(day, state).sessions()) {
      LocalDateTime opens = day.atTime(session.opens());
      LocalDateTime closes = day.atTime(session.closes());
      LocalDateTime from = at.isAfter(opens) ? at : opens;
      if (from.isBefore(closes)) {
        Duration open = Duration.between(from, closes);
        Duration counted = left.compareTo(open) <= 0 ? left : open;
        left = left.minus(counted);
        LocalDateTime until = from.plus(counted);
        pass(DueStep.Kind.HOURS_COUNTED, from, until, state).counted(counted, left);
        if (left.isZero()) {
          return Optional.of(until);
        }
      }
    }
    return Optional.empty();
  }

  private LocalDateTime opening(LocalDateTime at) {
    List<SpecialDay> onTheWay = new ArrayList<>();
    LocalDateTime opening =
        calendar.nextOpening(
            at,
            day -> {
              DayState state = look(day);
              if (!state.isWorked()) {
                state.special().ifPresent(onTheWay::add);
              }
              return state;
            });
    if (!opening.equals(at)) {
      steps.add(
          DueStep.builder(
                  DueStep.Kind.WAITED_FOR_OPENING, VietnamTime.of(at), VietnamTime.of(opening))
              .addAllSpecialDays(onTheWay)
              .build());
    }
    return opening;
  }

  // ---- days

  private LocalDateTime sameDay() {
    counting = Counting.WORKING_DAYS;
    LocalDateTime at = received();
    LocalDate day = at.toLocalDate();
    DayState state = look(day);
    if (!state.isWorked() || !at.isBefore(close(day))) {
      day = opening(at).toLocalDate();
    } else if (time.cutOff().filter(last -> at.toLocalTime().isAfter(last)).isPresent()) {
      LocalDateTime last = day.atTime(time.cutOff().orElseThrow());
      steps.add(
          DueStep.builder(DueStep.Kind.AFTER_CUT_OFF, VietnamTime.of(last), received).build());
      return countWorkingDays(day, 1);
    }
    steps.add(wholeDays(DueStep.Kind.SAME_DAY, day, day).build());
    return close(day);
  }

  private LocalDateTime close(LocalDate day) {
    return day.atTime(calendar.hoursOf(day, calendar.state(day)).closes());
  }

  private LocalDateTime workingDays(BigDecimal amount) {
    BigDecimal part = amount.remainder(BigDecimal.ONE);
    if (amount.compareTo(BigDecimal.ONE) < 0) {
      return part(received(), part);
    }
    startDayIsNotCounted();
    LocalDateTime close = countWorkingDays(received().toLocalDate(), amount.intValue());
    if (part.signum() == 0) {
      counting = Counting.WORKING_DAYS;
      return close;
    }
    return part(close, part);
  }

  /** Not later than the whole day would be: after a Friday that is a Saturday's noon. */
  private LocalDateTime part(LocalDateTime start, BigDecimal part) {
    Duration asked = times(calendar.lengthOfDay(received().toLocalDate()), part);
    Duration whole =
        calendar.workingTimeBetween(
            VietnamTime.of(start), VietnamTime.of(close(workingDayAfter(start.toLocalDate()))));
    return hours(start, asked.compareTo(whole) < 0 ? asked : whole);
  }

  private LocalDate workingDayAfter(LocalDate start) {
    LocalDate day = start.plusDays(1);
    while (!look(day).isWorked()) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The close of the office that many working days after that day. */
  private LocalDateTime countWorkingDays(LocalDate start, int days) {
    LocalDate day = start;
    daysLeft = days;
    while (daysLeft > 0) {
      day = day.plusDays(1);
      DayState state = look(day);
      if (state.isWorked()) {
        daysLeft--;
        pass(DueStep.Kind.WORKING_DAYS_COUNTED, day, state).countedOneDay(daysLeft);
      } else {
        rest(day, state);
      }
    }
    flush();
    return close(day);
  }

  private LocalDateTime days(BigDecimal amount) {
    if (amount.compareTo(BigDecimal.ONE) < 0) {
      return part(received(), amount);
    }
    long days = amount.setScale(0, RoundingMode.UP).longValueExact();
    return onCalendar(received().toLocalDate().plusDays(days));
  }

  private LocalDateTime onCalendar(LocalDate last) {
    LocalDate start = received().toLocalDate();
    if (last.equals(start)) {
      return hours(received(), Duration.ZERO);
    }
    startDayIsNotCounted();
    return countCalendar(start, last);
  }

  private LocalDateTime countCalendar(LocalDate start, LocalDate last) {
    counting = Counting.CALENDAR_DAYS;
    lastDay = last;
    steps.add(
        wholeDays(DueStep.Kind.CALENDAR_COUNTED, start.plusDays(1), last)
            .daysCounted(Math.toIntExact(ChronoUnit.DAYS.between(start, last)))
            .build());
    LocalDate day = last;
    DayState state = look(day);
    while (!state.isWorked()) {
      pass(DueStep.Kind.MOVED_OFF_REST_DAYS, day, state);
      day = day.plusDays(1);
      state = look(day);
    }
    flush();
    return close(day);
  }

  private void startDayIsNotCounted() {
    LocalDate day = received().toLocalDate();
    steps.add(wholeDays(DueStep.Kind.START_DAY_NOT_COUNTED, day, day).build());
  }

  private static DueStep.Builder wholeDays(DueStep.Kind kind, LocalDate first, LocalDate last) {
    return DueStep.builder(
        kind,
        VietnamTime.of(first.atStartOfDay()),
        VietnamTime.of(last.plusDays(1).atStartOfDay()));
  }

  // ---- pauses

  private LocalDateTime afterPauses(LocalDateTime alone) {
    LocalDateTime due = alone;
    List<Pause> apart = apart();
    if (!apart.isEmpty()) {
      steps.add(DueStep.at(DueStep.Kind.DUE_WITHOUT_PAUSES, VietnamTime.of(alone)));
    }
    for (Pause pause : apart) {
      due = after(pause, due);
    }
    return due;
  }

  /** In their order, cut at the receipt, and those that touch as one. */
  private List<Pause> apart() {
    List<Pause> apart = new ArrayList<>();
    for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
      if (pause.until().isAfter(received)
          || (pause.isOpen() && !pause.until().isBefore(received))) {
        Instant from = later(pause.from(), received);
        int last = apart.size() - 1;
        if (last >= 0 && !from.isAfter(apart.get(last).until())) {
          Pause before = apart.remove(last);
          apart.add(cut(before.from(), later(before.until(), pause.until()), before, pause));
        } else {
          apart.add(cut(from, pause.until(), pause, pause));
        }
      }
    }
    return apart;
  }

  private static Pause cut(Instant from, Instant until, Pause one, Pause other) {
    return new Pause.Builder()
        .from(from)
        .until(until)
        .isOpen(one.isOpen() || other.isOpen())
        .build();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** The due moment after a pause, which is due itself when it comes too late to matter. */
  private LocalDateTime after(Pause pause, LocalDateTime due) {
    LocalDateTime from = calendar.nextOpening(VietnamTime.local(pause.from()), this::look);
    if (!from.isBefore(due)) {
      steps.add(paused(pause).build());
      return due;
    }
    if (pause.isOpen()) {
      uncertainties.add(
          Uncertainty.of(
              Uncertainty.Kind.STILL_PAUSED, VietnamTime.local(pause.until()).getYear()));
    }
    LocalDateTime until = calendar.nextOpening(VietnamTime.local(pause.until()), this::look);
    return switch (counting) {
      case OFFICE_HOURS -> laterByHours(pause, from, until, due);
      case WORKING_DAYS -> laterByWorkingDays(pause, from, until, due);
      case CALENDAR_DAYS -> laterByDays(pause, from, until, due);
    };
  }

  private LocalDateTime laterByHours(
      Pause pause, LocalDateTime from, LocalDateTime until, LocalDateTime due) {
    Duration added =
        from.toLocalDate()
            .datesUntil(until.toLocalDate().plusDays(1))
            .filter(day -> look(day).isWorked())
            .map(day -> calendar.openBetween(day, from, until))
            .reduce(Duration.ZERO, Duration::plus);
    steps.add(paused(pause).counted(added).build());
    if (added.isZero()) {
      return due;
    }
    left = added;
    return countHours(due);
  }

  private LocalDateTime laterByWorkingDays(
      Pause pause, LocalDateTime from, LocalDateTime until, LocalDateTime due) {
    LocalDate start = from.toLocalDate();
    int added =
        Math.toIntExact(
            start
                .datesUntil(until.toLocalDate())
                .map(day -> day.plusDays(1))
                .filter(day -> look(day).isWorked())
                .count());
    steps.add(paused(pause).daysCounted(added).build());
    return added == 0 ? due : countWorkingDays(due.toLocalDate(), added);
  }

  private LocalDateTime laterByDays(
      Pause pause, LocalDateTime from, LocalDateTime until, LocalDateTime due) {
    LocalDate start = from.toLocalDate();
    int added = Math.toIntExact(ChronoUnit.DAYS.between(start, until.toLocalDate()));
    steps.add(paused(pause).daysCounted(added).build());
    if (added == 0) {
      return due;
    }
    // a pause that begins when the last day has moved on already adds to the day that it moved to
    LocalDate last = start.isAfter(lastDay) ? due.toLocalDate() : lastDay;
    return countCalendar(last, last.plusDays(added));
  }

  private static DueStep.Builder paused(Pause pause) {
    return DueStep.builder(DueStep.Kind.PAUSED, pause.from(), pause.until());
  }

  // ---- the account

  private DayState look(LocalDate day) {
    DayState state = calendar.state(day);
    uncertainties.addAll(state.uncertainties());
    return state;
  }

  private void rest(LocalDate day, DayState state) {
    pass(DueStep.Kind.REST_DAYS, day, state);
  }

  private DaySpan pass(DueStep.Kind kind, LocalDate day, DayState state) {
    return pass(kind, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), state);
  }

  /** Lengthens the stretch, or ends it and begins one of the other kind. */
  private DaySpan pass(DueStep.Kind kind, LocalDateTime from, LocalDateTime until, DayState state) {
    DaySpan current = span;
    if (current == null || !current.is(kind)) {
      flush();
      current = new DaySpan(kind, from);
      span = current;
    }
    current.reach(until, state.special());
    return current;
  }

  private void flush() {
    if (span != null) {
      steps.add(span.step());
      span = null;
    }
  }
}
