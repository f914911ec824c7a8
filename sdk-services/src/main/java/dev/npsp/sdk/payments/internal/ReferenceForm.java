package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of a payment's reference that one wire takes.
 *
 * @param form what the whole reference matches
 * @param limit what an order breaks whose reference has another form
 */
public record ReferenceForm(Pattern form, WireLimit limit) {

  /** What is wrong with the order's reference; empty when nothing is. */
  public List<Violation> broken(PaymentOrder order, WireLimitMessages words) {
    return form.matcher(order.reference().value()).matches()
        ? List.of()
        : List.of(words.broken(limit, "reference"));
  }
}
