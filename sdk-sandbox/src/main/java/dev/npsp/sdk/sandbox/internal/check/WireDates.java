package dev.npsp.sdk.sandbox.internal.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as the wire writes them: local time of Vietnam, no zone. */
public final class WireDates {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(VIETNAM);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("yyMMdd").withZone(VIETNAM);
  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(VIETNAM);
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private WireDates() {}

  public static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** {@code yyMMdd}, the middle of a dossier number. */
  public static String shortDay(Instant instant) {
    return SHORT_DAY.format(instant);
  }

  /** For people to read. */
  public static String spoken(Instant instant) {
    return SPOKEN.format(instant);
  }

  static boolean isMoment(char[] text, int from, int length) {
    return length == 14
        && Kinds.isDigits(text, from, 14)
        && isDay(text, from, true)
        && Kinds.number(text, from + 8, 2) < 24
        && Kinds.number(text, from + 10, 2) < 60
        && Kinds.number(text, from + 12, 2) < 60;
  }

  /**
   * A day that exists: {@code yyyyMMdd} when the year is full, else {@code yyMMdd} of this century.
   */
  static boolean isDay(char[] text, int from, boolean fullYear) {
    int digits = fullYear ? 8 : 6;
    if (!Kinds.isDigits(text, from, digits)) {
      return false;
    }
    int year = fullYear ? Kinds.number(text, from, 4) : 2000 + Kinds.number(text, from, 2);
    int month = Kinds.number(text, from + digits - 4, 2);
    int day = Kinds.number(text, from + digits - 2, 2);
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) {
      return false;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= DAYS[month - 1] + (month == 2 && leap ? 1 : 0);
  }
}
