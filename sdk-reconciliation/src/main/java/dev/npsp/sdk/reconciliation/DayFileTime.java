package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.VietnamTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Days and moments as day files and their names write them, in Vietnam time. */
final class DayFileTime {

  private static final DateTimeFormatter DAY = strict("uuuuMMdd");
  private static final DateTimeFormatter SECONDS = strict("uuuuMMddHHmmss");

  private DayFileTime() {}

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** {@code yyyyMMdd}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code yyyyMMddHHmmss}. */
  static String seconds(Instant moment) {
    return SECONDS.format(VietnamTime.local(moment));
  }

  /** The day; {@link DateTimeException} when the text is none. */
  static LocalDate day(String text) {
    return ofACalendar(LocalDate.parse(text, DAY));
  }

  /** The moment; {@link DateTimeException} when the text is none. */
  static Instant moment(String text) {
    LocalDateTime local = LocalDateTime.parse(text, SECONDS);
    LocalDate unusedAsItIsOne = ofACalendar(local.toLocalDate());
    return VietnamTime.of(local);
  }

  private static LocalDate ofACalendar(LocalDate day) {
    if (day.getYear() < 1) {
      throw new DateTimeException("No calendar has a year 0000.");
    }
    return day;
  }
}
