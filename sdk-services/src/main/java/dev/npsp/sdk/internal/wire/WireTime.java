package dev.npsp.sdk.internal.wire;

import dev.npsp.sdk.VietnamTime;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moments and days as the wires write them: Vietnam local time, 24 hours, one formatter a form. */
public final class WireTime {

  private static final DateTimeFormatter SECONDS = strict("uuuuMMddHHmmss");
  private static final DateTimeFormatter DAY = strict("uuuuMMdd");
  private static final DateTimeFormatter READABLE = strict("dd/MM/uuuu HH:mm:ss");
  private static final DateTimeFormatter ISO = strict("uuuu-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter READABLE_DAY = strict("dd/MM/uuuu");
  private static final DateTimeFormatter ISO_DAY = strict("uuuu-MM-dd");
  private static final DateTimeFormatter DASHED_DAY = strict("dd-MM-uuuu");
  private static final int LONGEST_DAY = 10;

  private WireTime() {}

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * {@code yyyyMMddHHmmss}. Written by hand: a dossier has a dozen of them, and the formatter would
   * take longer than all its other members together.
   */
  public static String seconds(Instant moment) {
    LocalDateTime local = VietnamTime.local(moment);
    if (local.getYear() < 0 || local.getYear() > 9999) {
      throw new IllegalArgumentException("The wire writes years of four digits.");
    }
    byte[] digits = new byte[14];
    put(digits, 0, local.getYear() / 100);
    put(digits, 2, local.getYear() % 100);
    put(digits, 4, local.getMonthValue());
    put(digits, 6, local.getDayOfMonth());
    put(digits, 8, local.getHour());
    put(digits, 10, local.getMinute());
    put(digits, 12, local.getSecond());
    return new String(digits, StandardCharsets.ISO_8859_1);
  }

  private static void put(byte[] digits, int at, int twoDigits) {
    digits[at] = (byte) ('0' + twoDigits / 10);
    digits[at + 1] = (byte) ('0' + twoDigits % 10);
  }

  /** {@code yyyyMMddHHmmss}, or {@code ""} for none. */
  public static String seconds(Optional<Instant> moment) {
    return moment.map(WireTime::seconds).orElse("");
  }

  /** {@code yyyyMMdd}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code yyyyMMdd}, or {@code ""} for none. */
  public static String day(Optional<LocalDate> day) {
    return day.map(WireTime::day).orElse("");
  }

  /** {@code dd/MM/yyyy HH:mm:ss}. */
  public static String readable(Instant moment) {
    return READABLE.format(VietnamTime.local(moment));
  }

  /** {@code dd/MM/yyyy}. */
  public static String readableDay(LocalDate day) {
    return READABLE_DAY.format(day);
  }

  /** A moment in any form that peers answer with; empty when there is none or it cannot be read. */
  public static Optional<Instant> moment(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String moment = text.strip();
    DateTimeFormatter form =
        moment.indexOf('/') > 0 ? READABLE : moment.indexOf('T') > 0 ? ISO : SECONDS;
    if (moment.length() > LONGEST_DAY) {
      try {
        return Optional.of(VietnamTime.of(LocalDateTime.parse(moment, form)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return day(moment).map(day -> VietnamTime.of(day.atStartOfDay()));
  }

  /** A day in any form that peers answer with; empty when there is none or it cannot be read. */
  public static Optional<LocalDate> day(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String day = text.strip();
    try {
      return Optional.of(LocalDate.parse(day, formOfDay(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter formOfDay(String day) {
    if (day.indexOf('/') > 0) {
      return READABLE_DAY;
    }
    int dash = day.indexOf('-');
    return dash < 0 ? DAY : dash == 2 ? DASHED_DAY : ISO_DAY;
  }
}
