package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.domain.VietnamTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and moments of edXML: {@code yyyy/MM/dd} and {@code yyyy/MM/dd HH:mm:ss}, Vietnam time. */
public final class EdxmlTime {

  private static final DateTimeFormatter DAY = strict("uuuu/MM/dd");
  private static final DateTimeFormatter MOMENT = strict("uuuu/MM/dd HH:mm:ss");
  private static final int LONGEST = 50;

  /** Others stand for no day: systems write 0001/01/01 or 9999/12/31 where they have none. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  /**
   * Year first or day first, as peers were seen to write it; never the month first. A moment may
   * have a time zone, as XML's own form of it has: {@code 2026-10-19T17:00:00Z}.
   */
  private static final Pattern READ =
      Pattern.compile(
          "(?:(?<y>\\d{4})(?<a>[-/])(?<m>\\d{1,2})\\k<a>(?<d>\\d{1,2})"
              + "|(?<D>\\d{1,2})(?<b>[-/])(?<M>\\d{1,2})\\k<b>(?<Y>\\d{4}))"
              + "(?:[T ]{1,3}(?<H>\\d{1,2}):(?<N>\\d{2})(?::(?<S>\\d{2})(?:\\.\\d{1,9})?)?)?"
              + "(?: ?(?<Z>[Zz]|[+-]\\d{2}(?::?\\d{2})?))?");

  private EdxmlTime() {}

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day as it is sent. */
  public static String text(LocalDate day) {
    return DAY.format(day);
  }

  /** The moment as it is sent, to the second. */
  public static String text(Instant moment) {
    return MOMENT.format(VietnamTime.local(moment));
  }

  /** The id that is made of agency, day and code. */
  public static String id(String organ, LocalDate day, String code) {
    return organ + "," + text(day) + "," + code;
  }

  /** The day; empty when the text is none. A time behind it counts only with its time zone. */
  public static Optional<LocalDate> day(String text) {
    return local(text).map(LocalDateTime::toLocalDate);
  }

  /** The moment; empty when the text is none. A day alone is its first moment. */
  public static Optional<Instant> moment(String text) {
    return local(text).map(VietnamTime::of);
  }

  private static Optional<LocalDateTime> local(String text) {
    Matcher read = READ.matcher(text.length() > LONGEST ? "" : text.strip());
    if (!read.matches()) {
      return Optional.empty();
    }
    boolean yearFirst = read.group("y") != null;
    try {
      LocalDate day =
          LocalDate.of(
              number(read, yearFirst ? "y" : "Y"),
              number(read, yearFirst ? "m" : "M"),
              number(read, yearFirst ? "d" : "D"));
      LocalTime time = LocalTime.of(number(read, "H"), number(read, "N"), number(read, "S"));
      LocalDateTime moment = inVietnam(day.atTime(time), read.group("Z"));
      boolean isDay = moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR;
      return isDay ? Optional.of(moment) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime inVietnam(LocalDateTime told, @Nullable String zone) {
    return zone == null
        ? told
        : VietnamTime.local(told.toInstant(ZoneOffset.of(zone.toUpperCase(Locale.ROOT))));
  }

  private static int number(Matcher read, String group) {
    String digits = read.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
