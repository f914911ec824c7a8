package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;

/** No way leads from where the payment stands to where it was to go; nothing was changed. */
public final class IllegalPaymentMove extends NotSent {

  private static final long serialVersionUID = 1L;

  private final PaymentStage from;
  private final PaymentStage to;

  IllegalPaymentMove(PaymentReference reference, PaymentStage from, PaymentStage to) {
    super(
        new Origin("payments.book", reference.value()),
        "a payment that stands at " + from + " cannot go to " + to + ".",
        "look at its history; what the provider told is kept there.",
        null);
    this.from = from;
    this.to = to;
  }

  IllegalPaymentMove(PaymentReference reference, PaymentStage at, String what, String remedy) {
    super(new Origin("payments.book", reference.value()), what, remedy, null);
    this.from = at;
    this.to = at;
  }

  /** Where it stands. */
  public PaymentStage from() {
    return from;
  }

  /** Where it was to go; the same when it was to stay and something else was wrong. */
  public PaymentStage to() {
    return to;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
