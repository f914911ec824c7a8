package dev.npsp.sdk.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.LocalizedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2020-02-29, DAY, 2020-02-29, 2020-02-29, 2020-03-01",
    "2020-W53, WEEK, 2020-12-28, 2021-01-03, 2021-W01",
    "2019-W01, WEEK, 2018-12-31, 2019-01-06, 2019-W02",
    "2026-W48, WEEK, 2026-11-23, 2026-11-29, 2026-W49",
    "2024-02, MONTH, 2024-02-01, 2024-02-29, 2024-03",
    "2025-12, MONTH, 2025-12-01, 2025-12-31, 2026-01",
    "2026-Q1, QUARTER, 2026-01-01, 2026-03-31, 2026-Q2",
    "2026-Q4, QUARTER, 2026-10-01, 2026-12-31, 2027-Q1",
    "2026-H1, HALF_YEAR, 2026-01-01, 2026-06-30, 2026-H2",
    "2026-H2, HALF_YEAR, 2026-07-01, 2026-12-31, 2027-H1",
    "2026-9M, NINE_MONTHS, 2026-01-01, 2026-09-30, 2027-9M",
    "2020, YEAR, 2020-01-01, 2020-12-31, 2021"
  })
  void period_ofItsText_hasItsDaysAndItsNext(
      String text, PeriodKind kind, LocalDate first, LocalDate last, String next) {
    ReportPeriod period = ReportPeriod.parse(text);
    assertThat(period).isEqualTo(new ReportPeriod(kind, first, last)).hasToString(text);
    assertThat(period.next()).hasToString(next);
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(ReportPeriod.of(kind, last)).isEqualTo(period);
  }

  @Test
  void factories_nameWhatTheyMake() {
    LocalDate day = LocalDate.of(2026, 11, 29);
    assertThat(ReportPeriod.day(day)).hasToString("2026-11-29");
    assertThat(ReportPeriod.week(day)).hasToString("2026-W48");
    assertThat(ReportPeriod.month(YearMonth.of(2026, 11))).hasToString("2026-11");
    assertThat(ReportPeriod.quarter(2026, 4)).hasToString("2026-Q4");
    assertThat(ReportPeriod.halfYear(2026, 2)).hasToString("2026-H2");
    assertThat(ReportPeriod.nineMonths(2026)).hasToString("2026-9M");
    assertThat(ReportPeriod.year(2026)).hasToString("2026");
    assertThat(ReportPeriod.unscheduled(day, day.plusDays(1)))
        .hasToString("2026-11-29--2026-11-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-13",
        "2026-Q5",
        "2026-H0",
        "2026-9m",
        "2026-W00",
        "2026-W54",
        "2025-W53",
        "2026-02-29",
        "26-01",
        "2026-11-20--2026-11-01",
        "2026-11-20--",
        "0001",
        "2200"
      })
  void tryParse_whenItIsNoPeriod_isEmpty(String text) {
    assertThat(ReportPeriod.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> ReportPeriod.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-W48");
  }

  @Test
  void period_whoseDaysAreOfNoneOfItsKind_isRefused() {
    LocalDate first = LocalDate.of(2026, 11, 2);
    assertThatThrownBy(() -> new ReportPeriod(PeriodKind.MONTH, first, first.plusDays(29)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReportPeriod.unscheduled(first, first.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nineMonths_ofADayInNovember_areRefused() {
    assertThatThrownBy(() -> ReportPeriod.of(PeriodKind.NINE_MONTHS, LocalDate.of(2026, 11, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unscheduled_hasNoNeighbour() {
    ReportPeriod once =
        ReportPeriod.unscheduled(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 9));
    assertThatThrownBy(once::next).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(once::previous).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ReportPeriod.of(PeriodKind.UNSCHEDULED, LocalDate.of(2026, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(PeriodKind.class)
  void kind_isFoundByItsWord_andHasANameInBothLanguages(PeriodKind kind) {
    assertThat(PeriodKind.of(kind.word())).contains(kind);
    assertThat(kind.name(Locale.ENGLISH)).isNotBlank();
    assertThat(kind.name(LocalizedText.VIETNAMESE)).isNotEqualTo(kind.name(Locale.ENGLISH));
  }
}
