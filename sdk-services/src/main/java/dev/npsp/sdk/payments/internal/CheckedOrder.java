package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.WireLimits;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An order, and what was found wrong with it before it is opened, so that the paths are those of
 * the order.
 *
 * @param order the order
 * @param wireViolations what was found
 */
public record CheckedOrder(PaymentOrder order, List<Violation> wireViolations)
    implements WireLimits {

  /** The order, checked by its constraints and by the form of reference that one wire takes. */
  public static CheckedOrder of(
      CallExecutor calls,
      WireLimitMessages words,
      PaymentOrder order,
      Pattern reference,
      WireLimit otherwise) {
    List<Violation> found = new ArrayList<>(calls.check(order));
    if (!reference.matcher(order.reference().value()).matches()) {
      found.add(words.broken(otherwise, "reference"));
    }
    found.sort(Violation.BY_PATH);
    return new CheckedOrder(order, List.copyOf(found));
  }

  /** The same order with one more thing found wrong. */
  public CheckedOrder and(Violation another) {
    List<Violation> found = new ArrayList<>(wireViolations);
    found.add(another);
    found.sort(Violation.BY_PATH);
    return new CheckedOrder(order, List.copyOf(found));
  }
}
