package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.VietnamTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
  private final OfficeHours office;
  private final Instant received;
  private final ProcessingTime time;
  private final List<DueStep> steps = new ArrayList<>();
  private final Set<Uncertainty> uncertainties = new LinkedHashSet<>();
  private @Nullable DaySpan span;
  private Duration left = Duration.ZERO;
  private int daysLeft;

  DueDateCalculation(WorkingCalendar calendar, Instant received, ProcessingTime time) {
    this.calendar = calendar;
    this.office = calendar.officeHours();
    this.received = received;
    this.time = time;
  }

  DueDate calculate() {
    steps.add(DueStep.at(DueStep.Kind.RECEIVED, received));
    Instant due = VietnamTime.of(due(amount(), time.unit()));
    steps.add(DueStep.at(DueStep.Kind.DUE, due));
    return new DueDate.Builder()
        .received(received)
        .processingTime(time)
        .due(due)
        .addAllSteps(steps)
        .addAllUncertainties(uncertainties)
        .build();
  }

  private BigDecimal amount() {
    BigDecimal amount =
        time.amount().orElseThrow(() -> new ProcessingTimeNotUnderstood(time, "is no number."));
    if (amount.compareTo(LONGEST) > 0) {
      throw new ProcessingTimeNotUnderstood(time, "is longer than any procedure takes.");
    }
    return amount;
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
    throw new ProcessingTimeNotUnderstood(time, "is in a unit that is not known.");
  }

  private LocalDateTime received() {
    return VietnamTime.local(received);
  }

  private long whole(BigDecimal amount) {
    if (amount.stripTrailingZeros().scale() > 0) {
      throw new ProcessingTimeNotUnderstood(
          time, "is a part of a period whose parts are not equally long.");
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
    LocalDateTime at = opening(start);
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
    for (OfficeHours.Session session : office.sessions()) {
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

  private LocalDateTime workingDays(BigDecimal amount) {
    BigDecimal part = amount.remainder(BigDecimal.ONE);
    if (amount.compareTo(BigDecimal.ONE) < 0) {
      return hours(received(), times(office.length(), part));
    }
    startDayIsNotCounted();
    LocalDate day = received().toLocalDate();
    daysLeft = amount.intValue();
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
    LocalDateTime close = day.atTime(office.closes());
    return part.signum() == 0 ? close : hours(close, times(office.length(), part));
  }

  private LocalDateTime days(BigDecimal amount) {
    if (amount.compareTo(BigDecimal.ONE) < 0) {
      return hours(received(), times(office.length(), amount));
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
    steps.add(
        DueStep.builder(
                DueStep.Kind.CALENDAR_COUNTED,
                VietnamTime.of(start.plusDays(1).atStartOfDay()),
                VietnamTime.of(last.plusDays(1).atStartOfDay()))
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
    return day.atTime(office.closes());
  }

  private void startDayIsNotCounted() {
    LocalDateTime day = received().toLocalDate().atStartOfDay();
    steps.add(
        DueStep.builder(
                DueStep.Kind.START_DAY_NOT_COUNTED,
                VietnamTime.of(day),
                VietnamTime.of(day.plusDays(1)))
            .build());
  }

  // ---- the account

  private DayState look(LocalDate day) {
    DayState state = calendar.state(day);
    state.uncertainty().ifPresent(uncertainties::add);
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
