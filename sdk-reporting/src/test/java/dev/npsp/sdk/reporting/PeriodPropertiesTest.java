package dev.npsp.sdk.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodPropertiesTest {

  private final WorkingCalendar working = WorkingCalendar.standard();

  @Property(tries = 500)
  void periods_ofAKind_tileTheTime(
      @ForAll("following") PeriodKind kind,
      @ForAll("days") LocalDate day,
      @ForAll("rules") Rule of) {
    ReportingCalendar calendar = calendar(kind, of);
    ReportPeriod period = calendar.periodOf(kind, day);
    Deadline deadline = Deadline.workingDaysAfterClosing(1);
    PeriodDates dates = calendar.dates(period, deadline);
    assertThat(day).isBetween(dates.opens(), dates.closes());
    assertThat(calendar.dates(period.next(), deadline).opens())
        .isEqualTo(dates.closes().plusDays(1));
    assertThat(calendar.dates(period.previous(), deadline).closesAt()).isEqualTo(dates.opensAt());
  }

  @Property(tries = 300)
  void nineMonths_openWithTheirYear_andCloseWithinIt(@ForAll("days") LocalDate day) {
    ReportingCalendar calendar = ReportingCalendar.standard();
    Deadline deadline = Deadline.workingDaysAfterClosing(1);
    PeriodDates nine = calendar.dates(ReportPeriod.nineMonths(day.getYear()), deadline);
    PeriodDates year = calendar.dates(ReportPeriod.year(day.getYear()), deadline);
    assertThat(nine.opens()).isEqualTo(year.opens());
    assertThat(nine.closes()).isBefore(year.closes());
  }

  @Property(tries = 500)
  void due_isAfterClosing_whenOfficesCloseOnAWorkingDay(
      @ForAll("periods") ReportPeriod period, @ForAll("deadlines") Deadline deadline) {
    PeriodDates dates = ReportingCalendar.standard().dates(period, deadline);
    LocalDate due = VietnamTime.local(dates.due()).toLocalDate();
    assertThat(due).isAfter(dates.closes());
    assertThat(dates.due()).isAfter(dates.closesAt());
    assertThat(working.isWorkingDay(due)).isTrue();
    assertThat(VietnamTime.local(dates.due()).toLocalTime())
        .isEqualTo(working.officeHours(due).orElseThrow().closes());
  }

  @Property(tries = 300)
  void due_inSoManyWorkingDays_hasSoManyOfThemAfterTheClosingDay(
      @ForAll("periods") ReportPeriod period, @ForAll("deadlines") Deadline deadline) {
    PeriodDates dates = ReportingCalendar.standard().dates(period, deadline);
    long counted =
        working.workingDaysBetween(VietnamTime.of(dates.closes().atStartOfDay()), dates.due());
    if (deadline.kind() == Deadline.Kind.WORKING_DAYS) {
      assertThat(counted).isEqualTo(deadline.days());
    } else {
      assertThat(counted).isPositive();
    }
  }

  @Property(tries = 1000)
  void text_ofAPeriod_isReadBack(@ForAll("periods") ReportPeriod period) {
    assertThat(ReportPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property(tries = 500)
  void text_ofAnything_isAPeriodOrNone(@ForAll String text) {
    assertThat(ReportPeriod.tryParse(text).map(ReportPeriod::toString).orElse(text))
        .isEqualTo(text);
  }

  private ReportingCalendar calendar(PeriodKind kind, Rule rule) {
    ClosingRule closing =
        kind == PeriodKind.WEEK
            ? ClosingRule.builder(kind, 0, rule.day() % 7 + 1, Confidence.LOW).source("").build()
            : kind.isOfMonths()
                ? ClosingRule.builder(kind, rule.months(), rule.day(), Confidence.LOW)
                    .source("")
                    .build()
                : ClosingRules.standard().rule(kind);
    return ReportingCalendar.of(working, ClosingRules.standard().with(closing));
  }

  /** Where a period opens. */
  record Rule(int months, int day) {}

  @Provide
  Arbitrary<Rule> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(-12, 12), Arbitraries.integers().between(1, 28))
        .as(Rule::new);
  }

  @Provide
  Arbitrary<PeriodKind> following() {
    return Arbitraries.of(PeriodKind.class)
        .filter(kind -> kind != PeriodKind.NINE_MONTHS && kind != PeriodKind.UNSCHEDULED);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Deadline> deadlines() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 60).map(Deadline::workingDaysAfterClosing),
        Arbitraries.integers().between(1, 31).map(Deadline::dayOfMonth));
  }

  @Provide
  Arbitrary<ReportPeriod> periods() {
    Arbitrary<ReportPeriod> scheduled =
        Combinators.combine(following(), days()).as(ReportPeriod::of);
    Arbitrary<ReportPeriod> nine =
        Arbitraries.integers().between(2019, 2026).map(ReportPeriod::nineMonths);
    Arbitrary<ReportPeriod> once =
        Combinators.combine(days(), Arbitraries.integers().between(0, 400))
            .as((first, length) -> ReportPeriod.unscheduled(first, first.plusDays(length)));
    return Arbitraries.oneOf(scheduled, nine, once);
  }
}
