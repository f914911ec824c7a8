package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.internal.DomainMessages;
import dev.npsp.sdk.domain.internal.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The account of a due date in the words of one language. */
final class DueTexts {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Messages words;
  private final DateTimeFormatter date;

  private DueTexts(Locale language) {
    this.words = DomainMessages.in(language);
    this.date = DateTimeFormatter.ofPattern(words.text("time.date"), Locale.ROOT);
  }

  static DueTexts in(Locale language) {
    return new DueTexts(language);
  }

  String of(DueStep step) {
    return words.text(step.kind(), arguments(step));
  }

  String of(Uncertainty uncertainty) {
    return uncertainty
        .day()
        .map(day -> words.text(uncertainty.kind(), day(day.date()), name(day)))
        .orElseGet(() -> words.text(uncertainty.kind(), uncertainty.year()));
  }

  private Object[] arguments(DueStep step) {
    return switch (step.kind()) {
      case RECEIVED, DUE_WITHOUT_PAUSES, DUE -> of(moment(step.from()));
      case WAITED_FOR_OPENING -> of(remark(step), moment(step.until()));
      case START_DAY_NOT_COUNTED, SAME_DAY -> of(day(firstDay(step)));
      case AFTER_CUT_OFF -> of(clock(step.from()));
      case HOURS_COUNTED ->
          of(
              moments(step),
              time(step.counted().orElseThrow()),
              time(step.left().orElseThrow()),
              worked(step));
      case WORKING_DAYS_COUNTED ->
          of(
              days(step),
              words.count("time.working-days", step.daysCounted().orElse(0)),
              step.daysLeft().orElse(0),
              worked(step));
      case CALENDAR_COUNTED ->
          of(days(step), words.count("time.days", step.daysCounted().orElse(0)));
      case REST_DAYS, MOVED_OFF_REST_DAYS -> of(days(step), reasons(step));
      case PAUSED -> of(moment(step.from()), moment(step.until()), added(step));
    };
  }

  private static Object[] of(Object... arguments) {
    return arguments;
  }

  private static LocalDate firstDay(DueStep step) {
    return VietnamTime.local(step.from()).toLocalDate();
  }

  /** The last day of a step that ends at midnight. */
  private static LocalDate lastDay(DueStep step) {
    return VietnamTime.local(step.until()).toLocalDate().minusDays(1);
  }

  private static String clock(Instant moment) {
    LocalTime time = VietnamTime.local(moment).toLocalTime();
    return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
  }

  private String day(LocalDate day) {
    return words.text("time.day", words.text(day.getDayOfWeek()), date.format(day));
  }

  private String moment(Instant moment) {
    return words.text("time.moment", day(VietnamTime.local(moment).toLocalDate()), clock(moment));
  }

  private String moments(DueStep step) {
    LocalDate first = firstDay(step);
    return first.equals(VietnamTime.local(step.until()).toLocalDate())
        ? words.text("time.span-of-one-day", day(first), clock(step.from()), clock(step.until()))
        : words.text("time.span-of-moments", moment(step.from()), moment(step.until()));
  }

  private String days(DueStep step) {
    LocalDate first = firstDay(step);
    LocalDate last = lastDay(step);
    return first.equals(last)
        ? words.text("time.one-day", day(first))
        : words.text("time.span-of-days", day(first), day(last));
  }

  private String time(Duration duration) {
    List<String> parts = new ArrayList<>();
    if (duration.toHours() > 0) {
      parts.add(words.text("time.hours", duration.toHours()));
    }
    if (duration.toMinutesPart() > 0) {
      parts.add(words.text("time.minutes", duration.toMinutesPart()));
    }
    if (duration.toSecondsPart() > 0) {
      parts.add(words.text("time.seconds", duration.toSecondsPart()));
    }
    return parts.isEmpty() ? words.text("time.hours", 0) : String.join(" ", parts);
  }

  /** What a pause adds, in days or else in office hours. */
  private String added(DueStep step) {
    Optional<String> days =
        step.daysCounted().filter(count -> count > 0).map(count -> words.count("time.days", count));
    return days.or(() -> step.counted().filter(time -> !time.isZero()).map(this::officeTime))
        .map(added -> words.text("due.added", added))
        .orElseGet(() -> words.text("due.nothing-added"));
  }

  private String officeTime(Duration duration) {
    return words.text("time.office-hours", time(duration));
  }

  /** Why days are rest days: the weekend, if any of them has no other reason, and the names. */
  private String reasons(DueStep step) {
    List<String> reasons = new ArrayList<>();
    long days = ChronoUnit.DAYS.between(firstDay(step), lastDay(step)) + 1;
    if (days > step.specialDays().size()) {
      reasons.add(words.text("rest.weekend"));
    }
    reasons.addAll(names(step));
    return String.join(", ", reasons);
  }

  private List<String> names(DueStep step) {
    return step.specialDays().stream().map(this::name).distinct().toList();
  }

  private String name(SpecialDay day) {
    Optional<String> own = words.isVietnamese() ? day.nameVi() : Optional.of(day.nameEn());
    return own.orElseGet(() -> words.text(day.kind()));
  }

  /** Why the office is closed, in brackets behind a blank; or nothing. */
  private String remark(DueStep step) {
    return step.specialDays().isEmpty() ? "" : " (" + String.join(", ", names(step)) + ")";
  }

  /** Which of the days that were counted would rest otherwise, in brackets; or nothing. */
  private String worked(DueStep step) {
    return step.specialDays().isEmpty()
        ? ""
        : step.specialDays().stream()
            .map(day -> day(day.date()) + ": " + name(day))
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
