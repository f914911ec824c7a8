package dev.npsp.sdk.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.VietnamTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Due dates against those worked out by hand; the working stands in the file. */
class DueDatesByHandTest {

  private static final Path FILE = Path.of("src", "test", "resources", "due-dates-by-hand.txt");
  private static final Pattern CASE =
      Pattern.compile("(\\S+) \\+ (\\S+) (hours|days|calendar-days) = (\\S+)");

  @TestFactory
  List<DynamicTest> due_whenWorkedOutByHand_agrees() throws IOException {
    List<DynamicTest> cases =
        Files.readAllLines(FILE).stream()
            .map(CASE::matcher)
            .filter(Matcher::matches)
            .map(found -> DynamicTest.dynamicTest(found.group(), () -> agrees(found)))
            .toList();
    assertThat(cases).hasSizeGreaterThan(20);
    return cases;
  }

  private static void agrees(Matcher found) {
    ProcessingTime time = ProcessingTime.of(new BigDecimal(found.group(2)), unit(found.group(3)));
    DueDate due =
        WorkingCalendar.standard()
            .explain(VietnamTime.of(LocalDateTime.parse(found.group(1))), time);
    assertThat(VietnamTime.local(due.due()))
        .as(due.steps().toString())
        .isEqualTo(LocalDateTime.parse(found.group(4)));
  }

  private static ProcessingTime.Unit unit(String word) {
    return switch (word) {
      case "hours" -> ProcessingTime.Unit.WORKING_HOURS;
      case "days" -> ProcessingTime.Unit.WORKING_DAYS;
      default -> ProcessingTime.Unit.DAYS;
    };
  }
}
