package dev.npsp.sdk.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Confidence;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearEstimateTest {

  /** The first of Tết and Hùng Kings' day, from the notices and from almanacs. */
  @ParameterizedTest
  @CsvSource({
    "2007-02-17, 2007-04-26", // a day before the Chinese new year
    "2019-02-05, 2019-04-14",
    "2020-01-25, 2020-04-02",
    "2021-02-12, 2021-04-21",
    "2022-02-01, 2022-04-10",
    "2023-01-22, 2023-04-29", // a leap second month lies between them
    "2024-02-10, 2024-04-18",
    "2025-01-29, 2025-04-07",
    "2026-02-17, 2026-04-26",
    "2027-02-06, 2027-04-16",
    "2028-01-26, 2028-04-04"
  })
  void day_ofTheLunarCalendar_isThatOfTheAlmanac(LocalDate tet, LocalDate hungKings) {
    assertThat(LunarCalendar.day(1, 1, tet.getYear())).isEqualTo(tet);
    assertThat(LunarCalendar.day(10, 3, tet.getYear())).isEqualTo(hungKings);
  }

  /** But for the swapped days, which no rule foresees, and the two rows that are only proposed. */
  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
  void estimate_ofAYearWithANotice_isTheNotice(int year) {
    assertThat(restingWeekdays(Holidays.estimate(year), day -> true))
        .isEqualTo(
            restingWeekdays(
                Holidays.standard(), day -> day.kind() != SpecialDay.Kind.SWAPPED_DAY_OFF, year));
  }

  @Test
  void estimate_of2027_isTheProvisionalYear() {
    assertThat(restingWeekdays(Holidays.estimate(2027), day -> true))
        .isEqualTo(restingWeekdays(Holidays.standard(), day -> true, 2027));
  }

  private static List<LocalDate> restingWeekdays(Holidays holidays, Predicate<SpecialDay> counted) {
    return restingWeekdays(holidays, counted, holidays.firstYear());
  }

  private static List<LocalDate> restingWeekdays(
      Holidays holidays, Predicate<SpecialDay> counted, int year) {
    return holidays.days().stream()
        .filter(counted)
        .filter(day -> day.date().getYear() == year && !day.kind().isWorked())
        .map(SpecialDay::date)
        .filter(
            date ->
                date.getDayOfWeek() != DayOfWeek.SATURDAY
                    && date.getDayOfWeek() != DayOfWeek.SUNDAY)
        .toList();
  }

  @Test
  void estimate_ofAnyYear_marksWhatIsNotDecidedAndIsAFile() {
    for (int year = 1990; year <= 2199; year++) {
      Holidays holidays = Holidays.estimate(year);
      assertThat(holidays.days())
          .allSatisfy(
              day -> {
                boolean estimated = day.confidence() == Confidence.MEDIUM;
                assertThat(day.nameEn().contains("estimate")).isEqualTo(estimated);
                assertThat(day.nameVi().orElseThrow().contains("dự kiến")).isEqualTo(estimated);
              });
      assertThat(holidays.on(LocalDate.of(year, 11, 24)).isPresent()).isEqualTo(year >= 2026);
      assertThat(Holidays.read(new StringReader(holidays.toCsv()), "estimate.csv"))
          .isEqualTo(holidays);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 2200})
  void estimate_whenTheLunarCalendarIsNotComputed_isRefused(int year) {
    assertThatThrownBy(() -> Holidays.estimate(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1900 to 2199");
  }
}
