package dev.npsp.sdk.procedures.internal;

import static dev.npsp.sdk.wire.WireText.optional;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of the public catalogue, as text. What is no plain number is none. */
public final class PublishedNumbers {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,20})?");

  /** {@code 1.000} is none: it may be one, or a thousand with its separator. */
  private static final Pattern WHOLE =
      Pattern.compile("(?!\\d{1,3}\\.000$)(\\d{1,15})(?:\\.0{1,20})?");

  private static final Pattern DONG_UNIT =
      Pattern.compile("(?:viet nam )?(?:dong|vnd|d|₫)(?: viet nam)?(?:\\W.*)?");

  private PublishedNumbers() {}

  /** Whether an amount of that unit is one of dong; where none is told, it is. */
  public static boolean isDong(String unit) {
    String spaced = VietnameseText.fold(unit).replace('\u00A0', ' ');
    String folded = spaced.replaceAll("\\s+", " ").strip();
    return folded.isEmpty() || DONG_UNIT.matcher(folded).matches();
  }

  /** A decimal with a point or a comma. */
  public static Optional<BigDecimal> decimal(@Nullable String text) {
    return optional(text)
        .filter(number -> DECIMAL.matcher(number).matches())
        .map(number -> new BigDecimal(number.replace(',', '.')));
  }

  /** A whole number of zero or more. */
  public static Optional<Long> whole(@Nullable String text) {
    return optional(text)
        .map(WHOLE::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(number -> Long.parseLong(number.group(1)));
  }

  /** Whether a fee is zero beside a price in words, which contradicts it. */
  public static boolean isContradicted(Vnd fee, Optional<String> note) {
    return fee.equals(Vnd.ZERO) && note.filter(PublishedNumbers::hasDigit).isPresent();
  }

  /** Whether a text has a digit. */
  public static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
