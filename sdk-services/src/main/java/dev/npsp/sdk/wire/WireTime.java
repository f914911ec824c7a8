package dev.npsp.sdk.wire;

import dev.npsp.sdk.domain.VietnamTime;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments and days as the wires write them: Vietnam local time, 24 hours, one formatter a form. */
public final class WireTime {

  private static final DateTimeFormatter DAY = strict("uuuuMMdd");
  private static final DateTimeFormatter READABLE = strict("dd/MM/uuuu HH:mm:ss");
  private static final DateTimeFormatter READABLE_DAY = strict("dd/MM/uuuu");

  /** No form is longer. */
  private static final int LONGEST = 80;

  private static final String DATE =
      "(?:(?<y>\\d{4})(?<a>[-/.])(?<m>\\d{1,2})\\k<a>(?<d>\\d{1,2})"
          + "|(?<D>\\d{1,2})(?<b>[-/.])(?<M>\\d{1,2})\\k<b>(?<Y>\\d{4}))";
  private static final String TIME =
      "(?<H>\\d{1,2}):(?<N>\\d{1,2})(?::(?<S>\\d{1,2})(?:[.,](?<f>\\d{1,9}))?)?";
  private static final String OFFSET =
      "(?:\\s?(?<o>[Zz]|[+-]\\d{1,2}(?::?\\d{2})?)(?:\\[[\\w/+-]{1,40}\\])?)?";

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:[Tt]?(?<H>\\d{2})(?<N>\\d{2})(?<S>\\d{2})"
              + OFFSET
              + ")?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(DATE + "(?:(?:[Tt]|,?\\s{1,5})" + TIME + OFFSET + ")?");
  private static final Pattern TIME_FIRST = Pattern.compile(TIME + ",?\\s{1,5}" + DATE);

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
    if (!isWritable(local.getYear())) {
      throw new IllegalArgumentException("The wire writes the years from 0001 to 9999.");
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

  /**
   * A moment in any form that peers answer with: digits alone, a day of the year first or last with
   * a time behind it (or in front), with or without seconds, fractions, zeros in front and an
   * offset. With an offset it is that moment, without one it is Vietnam local time; a day alone is
   * its beginning. Empty when there is none or it cannot be read.
   */
  public static Optional<Instant> moment(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String stripped = text.strip();
    return isSeconds(stripped) ? ofSeconds(stripped) : moved(stripped).flatMap(WireTime::instant);
  }

  /** Whether it has the form of {@link #seconds(Instant)}, as nearly all moments have. */
  private static boolean isSeconds(String text) {
    if (text.length() != 14) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<Instant> ofSeconds(String digits) {
    try {
      LocalDateTime local =
          LocalDateTime.of(
              number(digits, 0, 4),
              number(digits, 4, 6),
              number(digits, 6, 8),
              number(digits, 8, 10),
              number(digits, 10, 12),
              number(digits, 12, 14));
      return ofFourDigits(VietnamTime.of(local));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /**
   * A day in any form that peers answer with, a moment being the day that it falls on in Vietnam;
   * empty when there is none or it cannot be read.
   */
  public static Optional<LocalDate> day(@Nullable String text) {
    return moment(text).map(moment -> VietnamTime.local(moment).toLocalDate());
  }

  /** Keeps the text of a moment that was sent and could not be read. */
  public static void keepUnread(String name, @Nullable String text, Map<String, String> kept) {
    if (text != null && !text.isBlank() && moment(text).isEmpty()) {
      kept.putIfAbsent(name, text.strip());
    }
  }

  private static Optional<Matcher> moved(String stripped) {
    if (stripped.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern form : List.of(DIGITS, DAY_FIRST, TIME_FIRST)) {
      Matcher matcher = form.matcher(stripped);
      if (matcher.matches()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> instant(Matcher form) {
    try {
      LocalDateTime local =
          LocalDateTime.of(
              LocalDate.of(number(form, "y", "Y"), number(form, "m", "M"), number(form, "d", "D")),
              LocalTime.of(number(form, "H"), number(form, "N"), number(form, "S"), nanos(form)));
      String offset = group(form, "o");
      Instant moment = offset.isEmpty() ? VietnamTime.of(local) : local.toInstant(offsetOf(offset));
      return ofFourDigits(moment);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> ofFourDigits(Instant moment) {
    return Optional.of(moment).filter(at -> isWritable(VietnamTime.local(at).getYear()));
  }

  /** No calendar has a year 0000: who writes it has none to tell. */
  private static boolean isWritable(int year) {
    return year >= 1 && year <= 9999;
  }

  private static ZoneOffset offsetOf(String offset) {
    if (offset.equalsIgnoreCase("Z")) {
      return ZoneOffset.UTC;
    }
    String digits = offset.substring(1).replace(":", "");
    boolean hasMinutes = digits.length() > 2;
    int hours = Integer.parseInt(hasMinutes ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = hasMinutes ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = offset.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static int nanos(Matcher form) {
    String fraction = group(form, "f");
    return fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  /** The first of these groups that took part; zero when none did. */
  private static int number(Matcher form, String... names) {
    for (String name : names) {
      String digits = group(form, name);
      if (!digits.isEmpty()) {
        return Integer.parseInt(digits);
      }
    }
    return 0;
  }

  private static String group(Matcher form, String name) {
    if (!form.pattern().pattern().contains("(?<" + name + ">")) {
      return "";
    }
    String group = form.group(name);
    return group == null ? "" : group;
  }
}
