package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.Confidence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The holidays of a year without a notice: what the law fixes, and what the notices of earlier
 * years lead one to expect. Without its swapped days, the notices of 2021 to 2026 are what this
 * gives.
 */
final class YearEstimate {

  /** The years for which the lunar calendar is computed. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2199;

  private static final String CODE = "Labour Code 2019 art. 112(1)";
  private static final String MADE_UP = "Labour Code 2019 art. 111(3)";
  private static final String PATTERN = "estimate by the notices of 2020 to 2026; not decided";

  private final int year;
  private final NavigableMap<LocalDate, SpecialDay> days = new TreeMap<>();

  private YearEstimate(int year) {
    this.year = year;
  }

  static Holidays of(int year) {
    return new YearEstimate(year).holidays();
  }

  private Holidays holidays() {
    fixed(LocalDate.of(year, 1, 1), "New Year's Day", "Tết Dương lịch");
    tet();
    law(
        LunarCalendar.day(10, 3, year),
        "Hung Kings' Commemoration Day",
        "Giỗ Tổ Hùng Vương",
        CODE + "e; lunar calendar",
        Confidence.MEDIUM_HIGH);
    fixed(LocalDate.of(year, 4, 30), "Liberation Day/Reunification Day", "Ngày Chiến thắng 30/4");
    fixed(LocalDate.of(year, 5, 1), "International Labor Day", "Ngày Quốc tế lao động");
    nationalDay();
    makeUp();
    cultureDay();
    return Holidays.of(year, year, days.values());
  }

  private void fixed(LocalDate date, String nameEn, String nameVi) {
    law(date, nameEn, nameVi, CODE, Confidence.HIGH);
  }

  private void law(
      LocalDate date, String nameEn, String nameVi, String source, Confidence confidence) {
    put(SpecialDay.Kind.HOLIDAY, date, nameEn, nameVi, source, confidence);
  }

  private void estimate(LocalDate date, String nameEn, String nameVi) {
    law(date, nameEn + " (estimate)", nameVi + " (dự kiến)", PATTERN, Confidence.MEDIUM);
  }

  private void put(
      SpecialDay.Kind kind,
      LocalDate date,
      String nameEn,
      String nameVi,
      String source,
      Confidence confidence) {
    days.putIfAbsent(
        date,
        SpecialDay.builder(date, kind, nameEn, confidence).nameVi(nameVi).source(source).build());
  }

  /**
   * Five days: two before the first of the year and three from it on; on a Tuesday one and four.
   */
  private void tet() {
    LocalDate first = LunarCalendar.day(1, 1, year);
    int before = first.getDayOfWeek() == DayOfWeek.TUESDAY ? 1 : 2;
    for (int day = -before; day < 5 - before; day++) {
      LocalDate date = first.plusDays(day);
      if (day >= 0 && day < 3) {
        law(
            date,
            "Day " + (day + 1) + " of Lunar New Year",
            "Mùng " + (day + 1) + " Tết Nguyên đán",
            CODE + "b; lunar calendar",
            Confidence.MEDIUM_HIGH);
      } else {
        estimate(date, "Lunar New Year holiday", "Nghỉ Tết Nguyên đán");
      }
    }
  }

  /** Since 2021 two days: the second is the one that makes the shorter gap to a weekend. */
  private void nationalDay() {
    LocalDate day = LocalDate.of(year, 9, 2);
    fixed(day, "National Day", "Quốc khánh");
    if (year >= 2021) {
      boolean after =
          switch (day.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> true;
            default -> false;
          };
      estimate(day.plusDays(after ? 1 : -1), "National Day, second day", "Ngày liền kề Quốc khánh");
    }
  }

  /** A holiday on a weekend is made up for on the next working day. */
  private void makeUp() {
    for (SpecialDay holiday : new ArrayList<>(days.values())) {
      if (isWeekend(holiday.date())) {
        LocalDate next = holiday.date();
        while (isWeekend(next) || days.containsKey(next)) {
          next = next.plusDays(1);
        }
        boolean estimated = isTet(holiday) || holiday.confidence() == Confidence.MEDIUM;
        put(
            SpecialDay.Kind.OBSERVED,
            next,
            holiday.nameEn().replace(" (estimate)", "")
                + (estimated ? " (observed; estimate)" : " (observed)"),
            "Nghỉ bù "
                + holiday.nameVi().orElseThrow().replace(" (dự kiến)", "")
                + (estimated ? " (dự kiến)" : ""),
            estimated ? PATTERN : MADE_UP,
            estimated ? Confidence.MEDIUM : holiday.confidence());
      }
    }
  }

  private static boolean isTet(SpecialDay day) {
    return day.nameVi().orElseThrow().contains("Tết Nguyên đán");
  }

  /** Not in article 112 of the Labour Code, so that by our reading it is not made up for. */
  private void cultureDay() {
    if (year >= 2026) {
      law(
          LocalDate.of(year, 11, 24),
          "Vietnamese Culture Day",
          "Ngày Văn hóa Việt Nam",
          "Resolution 28/2026/QH16 art. 2",
          Confidence.HIGH);
    }
  }

  private static boolean isWeekend(LocalDate date) {
    return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(date.getDayOfWeek());
  }
}
