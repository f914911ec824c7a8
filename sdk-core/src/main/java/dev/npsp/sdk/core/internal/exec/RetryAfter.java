package dev.npsp.sdk.core.internal.exec;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the other side asks to wait: seconds, or a date in one of the three forms that RFC 9110
 * (5.6.7) has every recipient accept. A date is read in any letter case; one that no calendar has,
 * or whose day of the week is another, is as good as nothing.
 */
final class RetryAfter {

  private static final int LONGEST = 64;
  private static final int MOST_DIGITS = 9;
  private static final int YEARS_AHEAD = 50;

  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String MONTH = "(?<month>[a-z]{3})";
  private static final String TIME = "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})";
  private static final List<Pattern> FORMS =
      List.of(
          form(
              "(?<week>[a-z]{3}), +" + DAY + " +" + MONTH + " +(?<year>\\d{4}) +" + TIME + " +GMT"),
          form(
              "(?<week>[a-z]{6,9}), +" + DAY + "-" + MONTH + "-(?<year>\\d{2}) +" + TIME + " +GMT"),
          form("(?<week>[a-z]{3}) +" + MONTH + " +" + DAY + " +" + TIME + " +(?<year>\\d{4})"));
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private RetryAfter() {}

  /** What that header field says now; zero for a moment that is over, empty for nonsense. */
  static Optional<Duration> parse(String text, Instant now) {
    String value = text.strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      return Optional.empty();
    }
    if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return value.length() <= MOST_DIGITS
          ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
          : Optional.empty();
    }
    return date(value, now)
        .map(when -> Duration.between(now, when))
        .map(until -> until.isNegative() ? Duration.ZERO : until);
  }

  private static Pattern form(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static Optional<Instant> date(String value, Instant now) {
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(value);
      if (found.matches()) {
        return date(found, now);
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> date(Matcher found, Instant now) {
    try {
      LocalTime time = LocalTime.of(number(found, "hour"), number(found, "minute"), second(found));
      LocalDateTime moment = inItsYear(found, time, now);
      return isNamed(moment.getDayOfWeek(), found.group("week"))
          ? Optional.of(moment.toInstant(ZoneOffset.UTC))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // the 31st of November: nonsense is as good as nothing
    }
  }

  /** HTTP knows the second 60, java.time does not: it is read as the one before. */
  private static int second(Matcher found) {
    int second = number(found, "second");
    return second == 60 ? 59 : second;
  }

  /** Of two digits, the last such year that is not more than 50 years ahead (RFC 9110, 5.6.7). */
  private static LocalDateTime inItsYear(Matcher found, LocalTime time, Instant now) {
    int told = number(found, "year");
    if (found.group("year").length() == 4) {
      return on(found, told, time);
    }
    LocalDateTime latest = LocalDateTime.ofInstant(now, ZoneOffset.UTC).plusYears(YEARS_AHEAD);
    int year = latest.getYear() - Math.floorMod(latest.getYear() - told, 100);
    boolean isTooFar =
        year == latest.getYear()
            && on(found, year, time).isAfter(latest); // other years lie before it whole
    return on(found, isTooFar ? year - 100 : year, time);
  }

  private static LocalDateTime on(Matcher found, int year, LocalTime time) {
    int month = 1 + MONTHS.indexOf(found.group("month").toLowerCase(Locale.ROOT));
    return LocalDate.of(year, month, number(found, "day")).atTime(time);
  }

  private static boolean isNamed(DayOfWeek day, String name) {
    return name.length() == 3
        ? day.name().substring(0, 3).equalsIgnoreCase(name)
        : day.name().equalsIgnoreCase(name);
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
