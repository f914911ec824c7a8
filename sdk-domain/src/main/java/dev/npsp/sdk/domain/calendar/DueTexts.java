package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.VietnamTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The account of a due date in the words of one language. The words stand here and not in the
 * locale data of the JDK, so that they are the same on every host.
 */
abstract class DueTexts {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  static DueTexts in(Locale language) {
    return language.getLanguage().equals("vi") ? new VietnameseDueTexts() : new EnglishDueTexts();
  }

  abstract String of(DueStep step);

  abstract String of(Uncertainty uncertainty);

  abstract String day(LocalDate day);

  abstract String weekend();

  abstract String name(SpecialDay day);

  abstract String hour(long count);

  abstract String minute(long count);

  abstract String second(long count);

  /** A time of office hours. */
  abstract String officeTime(Duration duration);

  static LocalDateTime local(Instant moment) {
    return VietnamTime.local(moment);
  }

  static LocalDate firstDay(DueStep step) {
    return local(step.from()).toLocalDate();
  }

  /** The last day of a step that ends at midnight. */
  static LocalDate lastDay(DueStep step) {
    return local(step.until()).toLocalDate().minusDays(1);
  }

  static boolean isOneDay(DueStep step) {
    return firstDay(step).equals(lastDay(step));
  }

  static String clock(Instant moment) {
    LocalTime time = local(moment).toLocalTime();
    return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
  }

  String day(Instant moment) {
    return day(local(moment).toLocalDate());
  }

  String time(Duration duration) {
    List<String> parts = new ArrayList<>();
    if (duration.toHours() > 0) {
      parts.add(hour(duration.toHours()));
    }
    if (duration.toMinutesPart() > 0) {
      parts.add(minute(duration.toMinutesPart()));
    }
    if (duration.toSecondsPart() > 0) {
      parts.add(second(duration.toSecondsPart()));
    }
    return parts.isEmpty() ? hour(0) : String.join(" ", parts);
  }

  /** What a pause adds, in days or else in office hours; empty when that is nothing. */
  Optional<String> added(DueStep step, IntFunction<String> days) {
    return step.daysCounted()
        .filter(count -> count > 0)
        .map(days::apply)
        .or(() -> step.counted().filter(time -> !time.isZero()).map(this::officeTime));
  }

  /** Why days are rest days: the weekend, if any of them has no other reason, and the names. */
  String reasons(DueStep step) {
    List<String> reasons = new ArrayList<>();
    long days = ChronoUnit.DAYS.between(firstDay(step), lastDay(step)) + 1;
    if (days > step.specialDays().size()) {
      reasons.add(weekend());
    }
    reasons.addAll(names(step));
    return String.join(", ", reasons);
  }

  List<String> names(DueStep step) {
    return step.specialDays().stream().map(this::name).distinct().toList();
  }

  /** Why the office is closed, in brackets behind a blank; or nothing. */
  String remark(DueStep step) {
    return step.specialDays().isEmpty() ? "" : " (" + String.join(", ", names(step)) + ")";
  }

  /** Which of the days that were counted would rest otherwise, in brackets; or nothing. */
  String worked(DueStep step) {
    return step.specialDays().isEmpty()
        ? ""
        : step.specialDays().stream()
            .map(day -> day(day.date()) + ": " + name(day))
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
