package dev.npsp.sdk.examples.duedate;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.DueDate;
import dev.npsp.sdk.domain.calendar.DueStep;
import dev.npsp.sdk.domain.calendar.Holidays;
import dev.npsp.sdk.domain.calendar.OfficeHours;
import dev.npsp.sdk.domain.calendar.Pause;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** When a dossier is due, step by step; needs no portal. */
@Command(
    name = "due-date",
    mixinStandardHelpOptions = true,
    description =
        "When a dossier is due, step by step, over rest days, working Saturdays and pauses.")
public final class DueDateExample implements Callable<Integer> {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter LOCAL_TO_THE_SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  @Option(
      names = "--received",
      required = true,
      paramLabel = "TIME",
      description = "When it was received, in Vietnam's time: 2025-01-24T15:00.")
  LocalDateTime received = LocalDateTime.MIN;

  @ArgGroup(multiplicity = "1")
  Length length = new Length();

  @Option(
      names = "--office-hours",
      paramLabel = "TIMES",
      split = ",",
      description = "Default 07:00-11:30,13:30-17:00.")
  List<String> officeHours = List.of();

  @Option(
      names = "--saturday",
      paramLabel = "TIMES",
      split = ",",
      description = "Hours of Saturdays, such as 07:30-11:30; default: they rest.")
  List<String> saturday = List.of();

  @Option(
      names = "--pause",
      paramLabel = "FROM/TO",
      description =
          "The clock stood still: 2026-11-04T10:00/2026-11-06T14:00. May be given several times.")
  List<String> pauses = List.of();

  @Option(
      names = "--filed",
      description = "It was filed online then: the office takes it in when it opens next.")
  boolean filed;

  @Option(
      names = "--holidays",
      paramLabel = "PATH",
      description = "More or other years: a file, or a folder of holidays*.csv.")
  @Nullable Path holidays;

  @Option(
      names = "--refuse-unknown-years",
      description = "Fail where there is no notice of a year's holidays, instead of an estimate.")
  boolean refuseUnknownYears;

  @Option(names = "--language", paramLabel = "en|vi", description = "Of the steps; default en.")
  String language = "en";

  @Option(
      names = "--json",
      description = "One JSON object a line instead of prose; the last is done.")
  boolean json;

  /** How long the handling may take; one of them. */
  static final class Length {

    @ArgGroup(exclusive = false)
    @Nullable SameDay sameDay;

    @Option(
        names = "--text",
        paramLabel = "TEXT",
        description = "As a procedure states it: \"Không quá 05 ngày làm việc\".")
    @Nullable String text;

    @Option(names = "--hours", paramLabel = "N", description = "Office hours.")
    @Nullable BigDecimal hours;

    @Option(names = "--days", paramLabel = "N", description = "Working days.")
    @Nullable BigDecimal days;

    @Option(
        names = "--calendar-days",
        paramLabel = "N",
        description = "Days of the calendar, rest days included.")
    @Nullable BigDecimal calendarDays;

    ProcessingTime time() {
      if (sameDay != null) {
        return sameDay.time();
      }
      if (text != null) {
        return ProcessingTime.ofText(text);
      }
      if (hours != null) {
        return ProcessingTime.of(hours, Unit.WORKING_HOURS);
      }
      return days != null
          ? ProcessingTime.of(days, Unit.WORKING_DAYS)
          : ProcessingTime.of(Objects.requireNonNull(calendarDays), Unit.DAYS);
    }
  }

  /** On the day of receipt. */
  static final class SameDay {

    @Option(
        names = "--same-day",
        required = true,
        description = "Until the office closes on the day of receipt.")
    boolean chosen;

    @Option(
        names = "--cut-off",
        paramLabel = "TIME",
        description = "With --same-day: what is received after it has until the next working day.")
    @Nullable LocalTime cutOff;

    ProcessingTime time() {
      return cutOff == null ? ProcessingTime.sameDay() : ProcessingTime.sameDay(cutOff);
    }
  }

  @Override
  public Integer call() {
    ScenarioOutput output = new ScenarioOutput(json);
    Locale words = Locale.forLanguageTag(language);
    WorkingCalendar calendar = calendar();
    Instant given = VietnamTime.of(received);
    Instant takenIn = filed ? calendar.intake(given) : given;
    DueDate due =
        calendar.explain(
            takenIn, length.time(), pauses.stream().map(DueDateExample::pause).toList());
    due.steps().forEach(step -> tell(output, step, words));
    due.uncertainties()
        .forEach(
            uncertainty ->
                output.tell(
                    "doubt",
                    uncertainty.text(words),
                    "kind",
                    uncertainty.kind(),
                    "text",
                    uncertainty.text(words)));
    output.done(
        local(due.due()),
        "received",
        local(due.received()),
        "time",
        due.processingTime().toString(),
        "due",
        local(due.due()),
        "certain",
        due.isCertain());
    return 0;
  }

  private static void tell(ScenarioOutput output, DueStep step, Locale words) {
    output.tell(
        "step",
        step.text(words),
        "kind",
        step.kind(),
        "from",
        local(step.from()),
        "until",
        local(step.until()),
        "text",
        step.text(words));
  }

  private WorkingCalendar calendar() {
    WorkingCalendar.Builder calendar = WorkingCalendar.builder();
    if (!officeHours.isEmpty()) {
      calendar.officeHours(OfficeHours.of(officeHours.toArray(String[]::new)));
    }
    if (!saturday.isEmpty()) {
      calendar.officeHours(DayOfWeek.SATURDAY, OfficeHours.of(saturday.toArray(String[]::new)));
    }
    if (holidays != null) {
      calendar.holidays(
          Files.isDirectory(holidays)
              ? Holidays.load(holidays)
              : Holidays.standard().plus(Holidays.read(holidays)));
    }
    if (refuseUnknownYears) {
      calendar.refuseUnknownYears();
    }
    return calendar.build();
  }

  private static Pause pause(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException(
          "A pause is written 2026-11-04T10:00/2026-11-06T14:00, not " + text + ".");
    }
    return Pause.between(
        VietnamTime.of(LocalDateTime.parse(ends[0])), VietnamTime.of(LocalDateTime.parse(ends[1])));
  }

  private static String local(Instant moment) {
    LocalDateTime local = VietnamTime.local(moment);
    return (local.getSecond() == 0 ? LOCAL : LOCAL_TO_THE_SECOND).format(local);
  }
}
