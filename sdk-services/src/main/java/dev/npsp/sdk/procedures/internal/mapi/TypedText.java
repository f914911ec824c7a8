package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ProcessingTime.Unit;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.procedures.internal.PublishedNumbers;
import dev.npsp.sdk.wire.DongText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts, counts and times as people typed them into the portal. What is certain is read; anything
 * else is left to the reader of the text, because a wrong fee is worse than none.
 */
final class TypedText {

  private static final Set<String> FREE =
      Set.of("khong", "mien phi", "khong thu", "khong thu phi", "khong mat phi", "khong co");

  private static final Pattern CURRENCY =
      Pattern.compile("\\s?(?:viet nam )?(?:dong|vnd|d|₫)\\.?$");
  private static final Pattern COUNT =
      Pattern.compile("(\\d{1,6})(?:[.,]0+)?(?: ?(?:ban|bo|to)\\b.*)?");
  private static final Pattern AMOUNT_OF_TIME =
      Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)(?: *(\\p{L}[\\p{L} ]*))?");

  private TypedText() {}

  /** An amount in dong, if both texts are clear; {@code "không"} and its like are zero. */
  static Optional<Vnd> amount(String text, String unit) {
    String folded = folded(text);
    if (FREE.contains(folded)) {
      return Optional.of(Vnd.ZERO);
    }
    String digits = CURRENCY.matcher(folded).replaceFirst("");
    return PublishedNumbers.isDong(unit) ? DongText.amount(digits) : Optional.empty();
  }

  /** How many, if the text is a number, with a word for copies behind it at the most. */
  static OptionalInt count(String text) {
    String folded = folded(text);
    if (folded.equals("khong")) {
      return OptionalInt.of(0);
    }
    Matcher count = COUNT.matcher(folded);
    return count.matches() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
  }

  /**
   * A time; its amount is empty when the text is no plain number of the unit. The same day, which
   * has no number, is read from its words.
   */
  static ProcessingTime time(String amount, String unit) {
    String text = (amount + " " + unit).strip();
    Matcher typed = AMOUNT_OF_TIME.matcher(amount.strip());
    if (!typed.matches()) {
      ProcessingTime read = ProcessingTime.ofText(text);
      return read.isSameDay() ? read : ProcessingTime.builder(text).unit(Unit.tryOf(unit)).build();
    }
    Optional<Unit> behind = Optional.ofNullable(typed.group(2)).flatMap(Unit::tryOf);
    Optional<Unit> said = unit.isBlank() ? behind : Unit.tryOf(unit);
    boolean agrees = behind.isEmpty() || behind.equals(said);
    return ProcessingTime.builder(text)
        .unit(said)
        .amount(
            agrees
                ? Optional.of(new BigDecimal(typed.group(1).replace(',', '.')))
                : Optional.empty())
        .build();
  }

  private static String folded(String text) {
    return VietnameseText.fold(text).replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }
}
