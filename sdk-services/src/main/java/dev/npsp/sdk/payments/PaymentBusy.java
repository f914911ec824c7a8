package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;

/** Others changed the same payment again and again meanwhile; nothing was changed by this call. */
public final class PaymentBusy extends NotSent {

  private static final long serialVersionUID = 1L;

  PaymentBusy(String number) {
    super(
        new Origin("payments.book", number),
        "others changed the payment at the same time, many times over.",
        "call again.",
        null);
  }
}
