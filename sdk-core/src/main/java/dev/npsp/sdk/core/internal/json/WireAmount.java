package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in a message: whole dong, read exactly or not at all, by one rule for whatever
 * came in, is due or goes back. Digits are an amount, with a fraction of one or two zeros or
 * without ({@code 150000}, {@code "150000.00"}); a JSON number may have an exponent as long as it
 * is whole ({@code 1.5E5}), a text may not. A group of three behind a point or a comma ({@code
 * 10.000}, {@code "50,000"}) may be thousands or a fraction, so it is not read; neither is a sign,
 * a unit, a letter, a structure, or what has more than eighteen digits. Missing, null, blank and
 * the empty structure are one thing: no amount is given. Published fee lists are read by {@code
 * DongText}.
 *
 * <p>Work is bounded by the length of the text: no exponent is ever written out beyond eighteen
 * digits.
 */
public final class WireAmount {

  private static final int MOST_DIGITS = 18;

  /** Longer texts are cut when they are kept: an amount has no more to say. */
  private static final int LONGEST_KEPT = 100;

  private static final Pattern DONG = Pattern.compile("0{0,100}+([0-9]{1,18})(?:\\.0{1,2})?+");
  private static final Pattern ALL_ZEROS = Pattern.compile("0{1,100}+(?:\\.0{1,2})?+");

  private static final WireAmount MISSING = new WireAmount(Optional.empty(), "");

  private final Optional<Vnd> amount;
  private final String text;

  private WireAmount(Optional<Vnd> amount, String text) {
    this.amount = amount;
    this.text = text;
  }

  /** The amount in a text. */
  public static WireAmount of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return MISSING;
    }
    return new WireAmount(whole(text.strip()), text);
  }

  /** The amount in a JSON value, number or text. */
  public static WireAmount of(@Nullable JsonNode value) {
    if (value == null || Json.isNothing(value)) {
      return MISSING;
    }
    if (value.isNumber()) {
      Optional<String> digits = digits(value);
      return new WireAmount(digits.flatMap(WireAmount::whole), value.asText());
    }
    return value.isTextual()
        ? of(value.asText())
        : new WireAmount(Optional.empty(), value.toString());
  }

  /** The digits of a JSON number that is whole; its exponent is written out. */
  public static Optional<String> digits(JsonNode number) {
    if (number.isIntegralNumber()) {
      return Optional.of(number.asText());
    }
    BigDecimal decimal = number.decimalValue();
    int scale = decimal.scale();
    boolean isPlain = scale <= 2 && (long) decimal.precision() - scale <= MOST_DIGITS;
    if (!isPlain) {
      return Optional.empty();
    }
    try {
      return Optional.of(decimal.setScale(0).toPlainString());
    } catch (ArithmeticException e) {
      return Optional.empty(); // a fraction of a dong
    }
  }

  private static Optional<Vnd> whole(String text) {
    if (text.length() > LONGEST_KEPT) {
      return Optional.empty();
    }
    if (ALL_ZEROS.matcher(text).matches()) {
      return Optional.of(Vnd.ZERO);
    }
    Matcher dong = DONG.matcher(text);
    return dong.matches() ? Optional.of(Vnd.of(Long.parseLong(dong.group(1)))) : Optional.empty();
  }

  /** Whether none is given. */
  public boolean isMissing() {
    return amount.isEmpty() && text.isEmpty();
  }

  /** The amount; empty when none is given, or when it cannot be read. */
  public Optional<Vnd> amount() {
    return amount;
  }

  /** The text of an amount that is given and cannot be read, cut to a hundred characters. */
  public Optional<String> unreadable() {
    return amount.isPresent() || text.isEmpty()
        ? Optional.empty()
        : Optional.of(VietnameseText.cut(text, LONGEST_KEPT));
  }

  /** The amount, which has to be there and to be readable. */
  public Vnd required() throws JsonUnreadable {
    return amount.orElseThrow(
        () ->
            new JsonUnreadable(
                isMissing() ? CoreText.NO_AMOUNT.text() : CoreText.ODD_AMOUNT.text()));
  }

  /** The amount, which has to be there, readable, and of so many digits at most. */
  public Vnd required(int digits) throws JsonUnreadable {
    Vnd dong = required();
    if (Long.toString(dong.amount()).length() > digits) {
      throw new JsonUnreadable(CoreText.AMOUNT_TOO_LONG.text(digits));
    }
    return dong;
  }

  /** The sum of both; more than a long can hold is no amount. */
  public static Vnd sum(Vnd one, Vnd other) throws JsonUnreadable {
    try {
      return one.plus(other);
    } catch (ArithmeticException e) {
      throw new JsonUnreadable(CoreText.SUM_TOO_LARGE.text());
    }
  }
}
