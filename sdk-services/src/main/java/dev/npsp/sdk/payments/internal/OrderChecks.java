package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.List;
import java.util.regex.Pattern;

/** What is checked of an order before it is opened. */
final class OrderChecks {

  private OrderChecks() {}

  /** Its constraints, and the form of reference that one wire takes. */
  static <M> Checks<Mapped<M, PaymentOrder>> of(
      Pattern reference, WireLimit otherwise, WireLimitMessages words) {
    return Checks.<Mapped<M, PaymentOrder>>constraintsOf(Mapped::input)
        .and(
            order ->
                reference.matcher(order.input().reference().value()).matches()
                    ? List.of()
                    : List.of(words.broken(otherwise, "reference")));
  }
}
