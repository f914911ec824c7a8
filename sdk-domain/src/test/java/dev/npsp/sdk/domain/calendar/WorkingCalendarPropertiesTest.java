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
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertiesTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

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
  void due_onTheSameDay_isTheCloseOfThatDayOrOfTheNextOneAndLaterWhenReceivedLater(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll @IntRange(max = 300_000) int secondsLater,
      @ForAll @IntRange(min = 6, max = 18) int hour) {
    ProcessingTime time = ProcessingTime.sameDay(LocalTime.of(hour, 0));
    Instant due = calendar.due(received, time);
    LocalDate day = VietnamTime.local(due).toLocalDate();
    assertThat(VietnamTime.local(due).toLocalTime())
        .isEqualTo(calendar.officeHours(day).orElseThrow().closes());
    assertThat(calendar.workingDaysBetween(received, due)).isBetween(0L, 1L);
    assertThat(calendar.due(received.plusSeconds(secondsLater), time)).isAfterOrEqualTo(due);
    assertThat(calendar.due(received, ProcessingTime.sameDay())).isBeforeOrEqualTo(due);
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
    if (time.unit().orElseThrow().equals(Unit.WORKING_HOURS)) {
      assertThat(counted.toSeconds())
          .isEqualTo(amount.multiply(BigDecimal.valueOf(3600)).longValue());
    } else if (time.unit().orElseThrow().equals(Unit.WORKING_DAYS)) {
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

  // ---- pauses

  @Property
  void due_afterPauses_isNotEarlierAndInOfficeHours(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll("times") ProcessingTime time,
      @ForAll("pauses") List<Duration[]> lengths) {
    List<Pause> pauses = pauses(received, lengths);
    Instant alone = calendar.due(received, time);
    Instant due = calendar.due(received, time, pauses);
    assertThat(due).isAfterOrEqualTo(alone).isAfterOrEqualTo(received);
    assertThat(calendar.isOpen(due) || calendar.isOpen(due.minusNanos(1))).isTrue();
    assertThat(calendar.due(received, time, pauses.subList(0, pauses.size() / 2)))
        .as("fewer pauses, not a later date")
        .isBeforeOrEqualTo(due);
  }

  @Property
  void due_afterPausesOfNothing_isAsWithoutThem(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll("times") ProcessingTime time,
      @ForAll @IntRange(max = 3_000_000) int seconds) {
    Instant moment = received.plusSeconds(seconds);
    assertThat(calendar.due(received, time, List.of(Pause.between(moment, moment))))
        .isEqualTo(calendar.due(received, time));
  }

  @Property
  void due_whenAPauseBeganInTime_isNotWithinIt(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll("times") ProcessingTime time,
      @ForAll @IntRange(max = 400_000) int seconds,
      @ForAll @IntRange(max = 2_000_000) int length) {
    Instant from = received.plusSeconds(seconds);
    Instant until = from.plusSeconds(length);
    if (calendar.nextOpening(from).isBefore(calendar.due(received, time))) {
      assertThat(calendar.due(received, time, List.of(Pause.between(from, until))))
          .isAfterOrEqualTo(until);
    }
  }

  @Property
  void explain_afterPauses_addsUp(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant received,
      @ForAll("times") ProcessingTime time,
      @ForAll("pauses") List<Duration[]> lengths) {
    DueDate due = calendar.explain(received, time, pauses(received, lengths));
    List<DueStep> steps = due.steps();
    assertThat(steps.get(steps.size() - 1).from()).isEqualTo(due.due());
    Duration added = hoursOf(steps, DueStep.Kind.PAUSED);
    int days = daysOf(steps, DueStep.Kind.PAUSED);
    BigDecimal amount = time.amount().orElseThrow();
    boolean whole = amount.stripTrailingZeros().scale() <= 0 && amount.signum() > 0;
    if (time.unit().orElseThrow().equals(Unit.WORKING_DAYS) && whole) {
      assertThat(added).isZero();
      assertThat(daysOf(steps, DueStep.Kind.WORKING_DAYS_COUNTED))
          .isEqualTo(amount.intValue() + days);
      assertThat(calendar.workingDaysBetween(received, due.due()))
          .isEqualTo(amount.intValue() + days);
    } else if (time.unit().orElseThrow().equals(Unit.WORKING_HOURS)) {
      assertThat(days).isZero();
      Duration all =
          Duration.ofSeconds(amount.multiply(BigDecimal.valueOf(3600)).longValue()).plus(added);
      assertThat(hoursOf(steps, DueStep.Kind.HOURS_COUNTED)).isEqualTo(all);
      assertThat(calendar.workingTimeBetween(received, due.due())).isEqualTo(all);
    }
  }

  private static Duration hoursOf(List<DueStep> steps, DueStep.Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .flatMap(step -> step.counted().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static int daysOf(List<DueStep> steps, DueStep.Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .mapToInt(step -> step.daysCounted().orElse(0))
        .sum();
  }

  /** Each begins so long after the receipt and lasts so long. */
  private static List<Pause> pauses(Instant received, List<Duration[]> lengths) {
    return lengths.stream()
        .map(both -> Pause.between(received.plus(both[0]), received.plus(both[0]).plus(both[1])))
        .toList();
  }

  @Provide
  Arbitrary<List<Duration[]>> pauses() {
    Arbitrary<Duration> starts =
        Arbitraries.integers().between(-500_000, 2_000_000).map(Duration::ofSeconds);
    Arbitrary<Duration> lengths =
        Arbitraries.integers().between(0, 1_500_000).map(Duration::ofSeconds);
    return Combinators.combine(starts, lengths)
        .as((start, length) -> new Duration[] {start, length})
        .list()
        .ofMaxSize(4);
  }

  // ---- language

  /** Words of one account that stand in the other would be words that were not translated. */
  @Property
  void explanation_inVietnamese_hasNoEnglishWord(
      @ForAll("accountable") WorkingCalendar calendar,
      @ForAll("anyMoments") Instant received,
      @ForAll("times") ProcessingTime time,
      @ForAll("pauses") List<Duration[]> lengths) {
    DueDate due = calendar.explain(received, time, pauses(received, lengths));
    assertThat(plainWords(due.explanation(Locale.forLanguageTag("vi"))))
        .doesNotContainAnyElementsOf(plainWords(due.explanation(Locale.ENGLISH)));
  }

  private static Set<String> plainWords(List<String> account) {
    return WORD.matcher(String.join(" ", account))
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1 && word.chars().allMatch(letter -> letter < 128))
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<WorkingCalendar> accountable() {
    // a host's rows need no Vietnamese name
    List<SpecialDay> nameless =
        Holidays.standard().days().stream()
            .map(day -> day.toBuilder().nameVi(Optional.empty()).build())
            .toList();
    return Arbitraries.of(
        WorkingCalendar.standard(),
        WorkingCalendar.builder().trust(Confidence.LOW).build(),
        WorkingCalendar.builder().trust(Confidence.HIGH).build(),
        WorkingCalendar.builder().holidays(Holidays.of(2019, 2027, nameless)).build());
  }

  @Provide
  Arbitrary<Instant> anyMoments() {
    return Arbitraries.longs()
        .between(at(2018).getEpochSecond(), at(2032).getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  private static Instant at(int year) {
    return VietnamTime.of(LocalDate.of(year, 1, 1).atStartOfDay());
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
        WorkingCalendar.builder().weekend(DayOfWeek.SUNDAY).trust(Confidence.LOW).build(),
        WorkingCalendar.builder()
            .officeHours(DayOfWeek.SATURDAY, OfficeHours.of("07:30-11:30"))
            .season(
                MonthDay.of(4, 16),
                MonthDay.of(10, 15),
                OfficeHours.of("06:30-11:00", "14:00-17:30"))
            .build());
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
