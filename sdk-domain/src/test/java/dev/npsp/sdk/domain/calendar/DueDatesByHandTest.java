package dev.npsp.sdk.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.VietnamTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Due dates against those worked out by hand; the working stands in the file. */
class DueDatesByHandTest {

  private static final Path FILE = Path.of("src", "test", "resources", "due-dates-by-hand.csv");

  /** One row; no cell but the last holds a comma. */
  private record Case(
      LocalDateTime received, String time, String pauses, String office, LocalDateTime due) {

    static Case of(String line) {
      String[] cells = line.split(",", 6);
      return new Case(
          LocalDateTime.parse(cells[0]),
          cells[1],
          cells[2],
          cells[3],
          LocalDateTime.parse(cells[4]));
    }
  }

  private static List<Case> cases() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> line.startsWith("20"))
        .map(Case::of)
        .toList();
  }

  @TestFactory
  List<DynamicTest> due_whenWorkedOutByHand_agrees() throws IOException {
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThan(90);
    assertThat(cases).filteredOn(one -> !one.pauses().isEmpty()).hasSizeGreaterThan(20);
    assertThat(cases.stream().map(one -> one.due().getYear()).distinct())
        .contains(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
    return cases.stream()
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> agrees(one)))
        .toList();
  }

  private static void agrees(Case one) {
    DueDate due =
        calendar(one.office())
            .explain(VietnamTime.of(one.received()), time(one.time()), pauses(one.pauses()));
    assertThat(VietnamTime.local(due.due()))
        .as(due.explanation(Locale.ENGLISH).toString())
        .isEqualTo(one.due());
  }

  private static WorkingCalendar calendar(String office) {
    WorkingCalendar.Builder calendar = WorkingCalendar.builder();
    switch (office) {
      case "saturday" -> calendar.officeHours(DayOfWeek.SATURDAY, OfficeHours.of("07:00-11:30"));
      case "summer" ->
          calendar.season(
              MonthDay.of(4, 16),
              MonthDay.of(10, 15),
              OfficeHours.of("06:30-11:00", "14:00-17:30"));
      default -> assertThat(office).isEqualTo("standard");
    }
    return calendar.build();
  }

  private static ProcessingTime time(String text) {
    String[] parts = text.split(" ");
    if (parts[0].equals("same-day")) {
      return parts.length == 1
          ? ProcessingTime.sameDay()
          : ProcessingTime.sameDay(LocalTime.parse(parts[1]));
    }
    Unit unit =
        switch (parts[1]) {
          case "hours" -> Unit.WORKING_HOURS;
          case "days" -> Unit.WORKING_DAYS;
          case "calendar-days" -> Unit.DAYS;
          case "weeks" -> Unit.WEEKS;
          case "months" -> Unit.MONTHS;
          default -> throw new IllegalArgumentException(text);
        };
    return ProcessingTime.of(new BigDecimal(parts[0]), unit);
  }

  private static List<Pause> pauses(String text) {
    return Arrays.stream(text.split(";"))
        .filter(pause -> !pause.isEmpty())
        .map(pause -> pause.split("/"))
        .map(ends -> Pause.between(moment(ends[0]), moment(ends[1])))
        .toList();
  }

  private static Instant moment(String local) {
    return VietnamTime.of(LocalDateTime.parse(local));
  }
}
