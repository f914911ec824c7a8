package dev.npsp.sdk.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.Uncertainty;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected dates were counted by hand from the list of holidays. */
class ReportingCalendarTest {

  private final ReportingCalendar calendar = ReportingCalendar.standard();

  @ParameterizedTest
  @CsvSource({
    // day, with a leap day and New Year
    "2020-02-29, 2020-02-29, 2020-02-29, 1, 2020-03-02",
    "2019-12-31, 2019-12-31, 2019-12-31, 1, 2020-01-02",
    // week, over the end of a year and before Tết 2026
    "2020-W53, 2020-12-28, 2021-01-03, 1, 2021-01-04",
    "2026-W07, 2026-02-09, 2026-02-15, 1, 2026-02-23",
    // month: the 15th of the month before to the 14th; a February of a leap year or not
    "2019-03, 2019-02-15, 2019-03-14, 2, 2019-03-18",
    "2020-03, 2020-02-15, 2020-03-14, 2, 2020-03-17",
    "2024-03, 2024-02-15, 2024-03-14, 2, 2024-03-18",
    "2026-01, 2025-12-15, 2026-01-14, 2, 2026-01-16",
    // Tết: 2019 from 4 to 8 February, 2021 from 10 to 16, 2026 from 16 to 20
    "2019-02, 2019-01-15, 2019-02-14, 3, 2019-02-19",
    "2021-02, 2021-01-15, 2021-02-14, 2, 2021-02-18",
    "2026-02, 2026-01-15, 2026-02-14, 1, 2026-02-23",
    // quarter
    "2019-Q1, 2018-12-15, 2019-03-14, 5, 2019-03-21",
    "2022-Q2, 2022-03-15, 2022-06-14, 5, 2022-06-21",
    "2023-Q3, 2023-06-15, 2023-09-14, 5, 2023-09-21",
    "2025-Q4, 2025-09-15, 2025-12-14, 5, 2025-12-19",
    // half-year, nine months, year
    "2020-H1, 2019-12-15, 2020-06-14, 3, 2020-06-17",
    "2020-H2, 2020-06-15, 2020-12-14, 3, 2020-12-17",
    "2021-9M, 2020-12-15, 2021-09-14, 3, 2021-09-17",
    "2024, 2023-12-15, 2024-12-14, 3, 2024-12-18",
    "2025, 2024-12-15, 2025-12-14, 3, 2025-12-17",
    // unscheduled: over the holidays of 30 April
    "2026-04-01--2026-04-29, 2026-04-01, 2026-04-29, 1, 2026-05-04"
  })
  void dates_ofEachKind_openCloseAndAreDue(
      String period, LocalDate opens, LocalDate closes, int workingDays, LocalDate due) {
    PeriodDates dates =
        calendar.dates(ReportPeriod.parse(period), Deadline.workingDaysAfterClosing(workingDays));
    assertThat(dates.opens()).isEqualTo(opens);
    assertThat(dates.closes()).isEqualTo(closes);
    assertThat(VietnamTime.local(dates.due())).isEqualTo(due.atTime(17, 0));
    assertThat(dates.opensAt()).isEqualTo(VietnamTime.of(opens.atStartOfDay()));
    assertThat(dates.closesAt()).isEqualTo(VietnamTime.of(closes.plusDays(1).atStartOfDay()));
  }

  /**
   * Every week, month, quarter, half, nine months and year of 2019 to 2026, days around each year's
   * end, Tết, 29 February and 30 April, and unscheduled periods over them. Written by a program of
   * its own from the published holidays.
   */
  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/facts/periods-2019-2026.csv", numLinesToSkip = 1)
  void dates_from2019To2026_areThoseOfTheSecondWitness(
      String period,
      LocalDate opens,
      LocalDate closes,
      LocalDate inOneDay,
      LocalDate inFiveDays,
      LocalDate onThe25th) {
    ReportPeriod of = ReportPeriod.parse(period);
    PeriodDates dates = calendar.dates(of, Deadline.workingDaysAfterClosing(1));
    assertThat(dates.opens()).isEqualTo(opens);
    assertThat(dates.closes()).isEqualTo(closes);
    assertThat(dueDay(dates)).isEqualTo(inOneDay);
    assertThat(dueDay(calendar.dates(of, Deadline.workingDaysAfterClosing(5))))
        .isEqualTo(inFiveDays);
    assertThat(dueDay(calendar.dates(of, Deadline.dayOfMonth(25)))).isEqualTo(onThe25th);
  }

  private static LocalDate dueDay(PeriodDates dates) {
    return VietnamTime.local(dates.due()).toLocalDate();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11, 20, 2026-11-20", // a Friday
    "2026-02, 20, 2026-02-23", // the 20th is in Tết 2026: the next working day
    "2026-12, 14, 2027-01-14", // the closing day itself is too early
    "2024-03, 31, 2024-04-01", // a Sunday
    "2025-03, 30, 2025-03-31", // a Sunday
    "2023, 31, 2024-01-02" // 31 December 2023 is a Sunday, 1 January a holiday
  })
  void dates_dueOnADayOfAMonth_moveOffARestDay(String period, int day, LocalDate due) {
    PeriodDates dates = calendar.dates(ReportPeriod.parse(period), Deadline.dayOfMonth(day));
    assertThat(VietnamTime.local(dates.due()).toLocalDate()).isEqualTo(due);
  }

  @Test
  void dates_whoseMonthIsShorter_areDueOnItsLastDay() {
    ReportPeriod week = ReportPeriod.parse("2026-W06"); // to 8 February, which has 28 days
    PeriodDates dates = calendar.dates(week, Deadline.dayOfMonth(31));
    assertThat(VietnamTime.local(dates.due()))
        .isEqualTo(LocalDateTime.of(2026, 3, 2, 17, 0)); // the 28th is a Saturday
  }

  @Test
  void arrival_atTheDueMoment_isInTime() {
    PeriodDates dates =
        calendar.dates(ReportPeriod.parse("2026-11"), Deadline.workingDaysAfterClosing(2));
    assertThat(dates.isLate(dates.due())).isFalse();
    assertThat(dates.isLate(dates.due().plusMillis(1))).isTrue();
  }

  @Test
  void dates_ofAYearWithoutANotice_sayThatTheyAreEstimated() {
    PeriodDates dates =
        calendar.dates(
            ReportPeriod.month(YearMonth.of(2040, 2)), Deadline.workingDaysAfterClosing(3));
    assertThat(dates.dueDate().uncertainties())
        .extracting(Uncertainty::kind)
        .contains(Uncertainty.Kind.YEAR_ESTIMATED);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2026-11-14, 2026-11",
    "MONTH, 2026-11-15, 2026-12",
    "MONTH, 2026-12-15, 2027-01",
    "QUARTER, 2026-12-14, 2026-Q4",
    "QUARTER, 2026-12-15, 2027-Q1",
    "HALF_YEAR, 2026-06-15, 2026-H2",
    "NINE_MONTHS, 2026-09-14, 2026-9M",
    "NINE_MONTHS, 2026-11-01, 2026-9M",
    "NINE_MONTHS, 2026-12-15, 2027-9M",
    "YEAR, 2026-12-15, 2027",
    "WEEK, 2026-11-29, 2026-W48",
    "DAY, 2026-11-29, 2026-11-29"
  })
  void periodOf_aDay_isThatWhichItsFiguresBelongTo(PeriodKind kind, LocalDate day, String period) {
    assertThat(calendar.periodOf(kind, day)).hasToString(period);
  }

  @Test
  void rules_sayWhereTheyAreFromAndHowSureTheyAre() {
    assertThat(ClosingRules.standard().all()).hasSize(PeriodKind.values().length);
    assertThat(ClosingRules.standard().rule(PeriodKind.MONTH).confidence())
        .isEqualTo(Confidence.MEDIUM_HIGH);
    assertThat(ClosingRules.standard().rule(PeriodKind.WEEK).confidence())
        .isEqualTo(Confidence.LOW);
    assertThat(ClosingRules.standard().all())
        .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
  }

  @Test
  void rules_ofAFile_replaceThoseOfTheirKinds(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rules.csv"),
            "kind,opens_months,opens_day,source,confidence\n"
                + "month,0,1,our regime,high\n"
                + "week,0,5,our regime,high\n");
    ReportingCalendar ours =
        ReportingCalendar.of(WorkingCalendar.standard(), ClosingRules.read(file));
    Deadline deadline = Deadline.workingDaysAfterClosing(2);
    PeriodDates february = ours.dates(ReportPeriod.parse("2024-02"), deadline);
    assertThat(february.opens()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(february.closes()).isEqualTo(LocalDate.of(2024, 2, 29));
    PeriodDates week = ours.dates(ReportPeriod.parse("2026-W48"), deadline);
    assertThat(week.opens()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(week.closes()).isEqualTo(LocalDate.of(2026, 12, 3));
    assertThat(ours.periodOf(PeriodKind.WEEK, LocalDate.of(2026, 11, 26))).hasToString("2026-W47");
    assertThat(ours.dates(ReportPeriod.parse("2026"), deadline).opens())
        .isEqualTo(LocalDate.of(2025, 12, 15));
  }

  @Test
  void rules_writtenAndReadAgain_areTheSame() {
    ClosingRules ours =
        ClosingRules.standard()
            .with(
                ClosingRule.builder(PeriodKind.QUARTER, 0, 1, Confidence.HIGH)
                    .source("Thông tư, \"mẫu\"")
                    .build());
    ClosingRules read = ClosingRules.read(new StringReader(ours.toCsv()), "ours");
    assertThat(read).isEqualTo(ours).hasSameHashCodeAs(ours);
    assertThat(read).isNotEqualTo(ClosingRules.standard());
  }

  @Test
  void rules_thatCannotBe_areRefusedWithTheirLines() {
    String text =
        "kind,opens_months,opens_day,source,confidence\n"
            + "month,-1,31,ours,high\n"
            + "decade,0,1,ours,high\n"
            + "day,x,1,ours,high\n";
    assertThatThrownBy(() -> ClosingRules.read(new StringReader(text), "rules.csv"))
        .isInstanceOfSatisfying(
            DataFileRejected.class,
            e ->
                assertThat(e.problems())
                    .extracting(DataFileRejected.Problem::line)
                    .containsExactly(2L, 3L, 4L));
  }

  /** Which of the two was meant cannot be known. */
  @Test
  void rules_thatCloseAKindTwice_areRefusedWithTheirLines() {
    String text =
        "kind,opens_months,opens_day,source,confidence\n"
            + "month,-1,15,ours,high\n"
            + "week,0,1,ours,high\n"
            + "month,0,1,ours,high\n";
    assertThatThrownBy(() -> ClosingRules.read(new StringReader(text), "rules.csv"))
        .isInstanceOf(DataFileRejected.class)
        .hasMessageContaining("line 4: closes the kind of period of line 2 again");
  }

  @Test
  void deadline_ofNoDay_isRefused() {
    assertThatThrownBy(() -> Deadline.workingDaysAfterClosing(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Deadline.dayOfMonth(32)).isInstanceOf(IllegalArgumentException.class);
  }
}
