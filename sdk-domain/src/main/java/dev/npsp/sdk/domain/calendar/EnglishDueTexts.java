package dev.npsp.sdk.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** The account in English. */
final class EnglishDueTexts extends DueTexts {

  @Override
  String of(DueStep step) {
    return switch (step.kind()) {
      case RECEIVED -> "Received on " + moment(step.from()) + ".";
      case WAITED_FOR_OPENING ->
          "The office is closed then"
              + remark(step)
              + ": the time runs from its next opening, "
              + moment(step.until())
              + ".";
      case START_DAY_NOT_COUNTED -> day(step.from()) + ": the day of receipt, not counted.";
      case SAME_DAY -> day(step.from()) + ": due on the same day.";
      case AFTER_CUT_OFF ->
          "Received after " + clock(step.from()) + ": due on the next working day.";
      case HOURS_COUNTED -> hours(step);
      case WORKING_DAYS_COUNTED ->
          days(step)
              + ": "
              + working(step.daysCounted().orElse(0))
              + " counted, "
              + step.daysLeft().orElse(0)
              + " left"
              + worked(step)
              + ".";
      case CALENDAR_COUNTED ->
          days(step)
              + ": "
              + plural(step.daysCounted().orElse(0), "day")
              + " of the calendar counted, rest days included.";
      case REST_DAYS -> days(step) + ": not counted (" + reasons(step) + ").";
      case MOVED_OFF_REST_DAYS ->
          days(step) + ": rest (" + reasons(step) + "); moved on to the next working day.";
      case DUE_WITHOUT_PAUSES -> "Without a pause due on " + moment(step.from()) + ".";
      case PAUSED ->
          "Paused from "
              + moment(step.from())
              + " to "
              + moment(step.until())
              + ": "
              + added(step)
              + ".";
      case DUE -> "Due on " + moment(step.from()) + ".";
    };
  }

  private String added(DueStep step) {
    return added(step, days -> plural(days, "day"))
        .map(added -> added + " added")
        .orElse("nothing added");
  }

  private String hours(DueStep step) {
    boolean oneDay = day(step.from()).equals(day(step.until()));
    return (oneDay
            ? moment(step.from()) + " to " + clock(step.until())
            : moment(step.from()) + " to " + moment(step.until()))
        + ": "
        + time(step.counted().orElseThrow())
        + " of office hours counted, "
        + time(step.left().orElseThrow())
        + " left"
        + worked(step)
        + ".";
  }

  @Override
  String of(Uncertainty uncertainty) {
    return switch (uncertainty.kind()) {
      case USED_UNVERIFIED ->
          "Not certain: " + row(uncertainty) + " is not verified; it was counted with.";
      case IGNORED_UNVERIFIED ->
          "Not certain: " + row(uncertainty) + " is not verified; it was not counted with.";
      case YEAR_ESTIMATED ->
          "An estimate: there is no notice of the holidays of "
              + uncertainty.year()
              + " yet; the days that the law fixes are known, Tết and the second National Day are estimated, swapped days are missing.";
      case STILL_PAUSED ->
          "Not final: the dossier is still paused; the due moment moves on until its handling goes on.";
      case RULE_UNVERIFIED ->
          "Not certain: the text of the duty to answer an online filing within 8 working hours was not seen.";
    };
  }

  private String row(Uncertainty uncertainty) {
    return uncertainty.day().map(day -> day(day.date()) + " (" + name(day) + ")").orElseThrow();
  }

  private String moment(Instant moment) {
    return day(moment) + " at " + clock(moment);
  }

  private String days(DueStep step) {
    return isOneDay(step) ? day(step.from()) : day(step.from()) + " to " + day(lastDay(step));
  }

  private static String working(int days) {
    return plural(days, "working day");
  }

  private static String plural(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  @Override
  String day(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + day;
  }

  @Override
  String weekend() {
    return "weekend";
  }

  @Override
  String name(SpecialDay day) {
    return day.nameEn();
  }

  @Override
  String hour(long count) {
    return count + " h";
  }

  @Override
  String minute(long count) {
    return count + " min";
  }

  @Override
  String second(long count) {
    return count + " s";
  }

  @Override
  String officeTime(Duration duration) {
    return time(duration) + " of office hours";
  }
}
