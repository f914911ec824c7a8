package dev.npsp.sdk.procedures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts in a sentence: where they are certain, else in the portal's own words. */
final class FeeMessages {

  private FeeMessages() {}

  /** {@code 115,000 VND}. */
  static String english(List<Fee> fees) {
    return words(fees, fee -> fee.amount().map(Object::toString));
  }

  /** {@code 115.000 đồng}. */
  static String vietnamese(List<Fee> fees) {
    return words(
        fees,
        fee ->
            fee.amount()
                .map(
                    amount ->
                        String.format(Locale.ROOT, "%,d", amount.amount()).replace(',', '.')
                            + " đồng"));
  }

  private static String words(List<Fee> fees, Function<Fee, Optional<String>> amount) {
    return fees.stream()
        .map(fee -> amount.apply(fee).orElseGet(() -> asWritten(fee)))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String asWritten(Fee fee) {
    return Stream.of(fee.amountText(), fee.unit())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
