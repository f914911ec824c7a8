package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts in a sentence: where they are certain, else in the portal's own words. */
final class FeeMessages {

  private FeeMessages() {}

  /** {@code 115,000 VND}, {@code 115.000 đồng}. */
  static String of(List<Fee> fees, Messages words) {
    return fees.stream()
        .map(
            fee ->
                fee.amount()
                    .map(amount -> words.text("fee.amount", words.number(amount.amount())))
                    .orElseGet(() -> asWritten(fee)))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String asWritten(Fee fee) {
    return Stream.of(fee.amountText(), fee.unit())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
