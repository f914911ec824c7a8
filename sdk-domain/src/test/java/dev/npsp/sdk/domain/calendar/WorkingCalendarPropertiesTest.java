package dev.npsp.sdk.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.VietnamTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertiesTest {

  private final WorkingCalendar standard = WorkingCalendar.standard();

  @Property
  void due_inHours_isFoundAgainByCounting(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 200_000) int seconds) {
    Instant due = calendar.due(received, hours(seconds));
    assertThat(calendar.workingTimeBetween(received, due)).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(calendar.workingTimeBetween(due, received)).isEqualTo(Duration.ofSeconds(-seconds));
  }

  @Property
  void due_inWorkingDays_isFoundAgainByCounting(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    Instant due = calendar.due(received, ProcessingTime.workingDays(days));
    assertThat(calendar.workingDaysBetween(received, due)).isEqualTo(days);
  }

  @Property
  void due_inAnyUnit_isInOfficeHoursAndNotBeforeTheReceipt(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll("times") ProcessingTime time) {
    Instant due = calendar.due(received, time);
    assertThat(due).isAfterOrEqualTo(received);
    assertThat(calendar.isWorkingDay(VietnamTime.local(due).toLocalDate())).isTrue();
    assertThat(calendar.isOpen(due) || calendar.isOpen(due.minusNanos(1)))
        .as("inside a session, or at its very end")
        .isTrue();
  }

  @Property
  void due_whenReceivedLater_isNotEarlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 500_000) int secondsLater,
      @ForAll("times") ProcessingTime time) {
    assertThat(calendar.due(received.plusSeconds(secondsLater), time))
        .isAfterOrEqualTo(calendar.due(received, time));
  }

  @Property
  void due_whenLonger_isNotEarlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll("units") Unit unit,
      @ForAll @IntRange(max = 300) int tenths,
      @ForAll @IntRange(max = 30) int more) {
    assertThat(calendar.due(received, tenths(tenths + more, unit)))
        .isAfterOrEqualTo(calendar.due(received, tenths(tenths, unit)));
  }

  /** The same rules once more, minute by minute and without any shortcut. */
  @Property(tries = 100)
  void due_inMinutes_agreesWithAClock(
      @ForAll("moments") Instant moment, @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
    Instant received = moment.truncatedTo(ChronoUnit.MINUTES);
    Instant at = received;
    for (int left = minutes; left > 0; at = at.plusSeconds(60)) {
      if (standard.isOpen(at)) {
        left--;
      }
    }
    ProcessingTime time = ProcessingTime.of(BigDecimal.valueOf(minutes), Unit.MINUTES);
    assertThat(standard.due(received, time)).isEqualTo(at);
  }

  @Property
  void explain_accountsForEveryHourAndEveryDay(
      @ForAll("moments") Instant received, @ForAll("times") ProcessingTime time) {
    DueDate due = standard.explain(received, time);
    List<DueStep> steps = due.steps();
    assertThat(steps.get(0).from()).isEqualTo(received);
    assertThat(steps.get(steps.size() - 1).from()).isEqualTo(due.due());
    Duration counted =
        steps.stream()
            .flatMap(step -> step.counted().stream())
            .reduce(Duration.ZERO, Duration::plus);
    int days =
        steps.stream()
            .filter(step -> step.kind() == DueStep.Kind.WORKING_DAYS_COUNTED)
            .mapToInt(step -> step.daysCounted().orElseThrow())
            .sum();
    BigDecimal amount = time.amount().orElseThrow();
    if (time.unit().equals(Unit.WORKING_HOURS)) {
      assertThat(counted.toSeconds())
          .isEqualTo(amount.multiply(BigDecimal.valueOf(3600)).longValue());
    } else if (time.unit().equals(Unit.WORKING_DAYS)) {
      assertThat(days).isEqualTo(amount.intValue());
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).kind() != DueStep.Kind.START_DAY_NOT_COUNTED) {
        assertThat(steps.get(i).from()).isAfterOrEqualTo(steps.get(i - 1).from());
      }
    }
  }

  @Property
  void nextOpening_isOpenAndNothingOpenLiesBefore(@ForAll("moments") Instant moment) {
    Instant opening = standard.nextOpening(moment);
    assertThat(standard.isOpen(opening)).isTrue();
    assertThat(standard.workingTimeBetween(moment, opening)).isZero();
  }

  // ---- what is tried

  private static ProcessingTime hours(int seconds) {
    BigDecimal hours =
        BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(3600), 9, RoundingMode.HALF_UP);
    return ProcessingTime.of(hours, Unit.WORKING_HOURS);
  }

  private static ProcessingTime tenths(int tenths, Unit unit) {
    return ProcessingTime.of(BigDecimal.valueOf(tenths, 1), unit);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Arbitraries.of(
        WorkingCalendar.standard(),
        WorkingCalendar.builder().officeHours(OfficeHours.of("08:00-12:00", "13:00-17:00")).build(),
        WorkingCalendar.builder()
            .officeHours(OfficeHours.of("06:30-20:00"))
            .trust(Confidence.HIGH)
            .build(),
        WorkingCalendar.builder().weekend(DayOfWeek.SUNDAY).trust(Confidence.LOW).build());
  }

  @Provide
  Arbitrary<Instant> moments() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2026, 7, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<LocalTime> times =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay),
            Arbitraries.of("07:00", "11:30", "13:30", "17:00", "00:00", "23:59:59")
                .map(LocalTime::parse));
    return Combinators.combine(days, times).as(LocalDateTime::of).map(VietnamTime::of);
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Unit.WORKING_DAYS, Unit.DAYS, Unit.WORKING_HOURS, Unit.HOURS);
  }

  @Provide
  Arbitrary<ProcessingTime> times() {
    Arbitrary<ProcessingTime> parts =
        Combinators.combine(Arbitraries.integers().between(0, 400), units())
            .as(WorkingCalendarPropertiesTest::tenths);
    Arbitrary<ProcessingTime> periods =
        Combinators.combine(
                Arbitraries.integers().between(0, 3), Arbitraries.of(Unit.WEEKS, Unit.MONTHS))
            .as((count, unit) -> ProcessingTime.of(BigDecimal.valueOf(count), unit));
    return Arbitraries.frequencyOf(Tuple.of(4, parts), Tuple.of(1, periods));
  }
}
