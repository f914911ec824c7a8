package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;

/** No way leads from where the payment stands to where it was to go; nothing was changed. */
public final class IllegalPaymentTransition extends NotSent {

  private static final long serialVersionUID = 1L;

  private final PaymentState from;
  private final PaymentState to;

  IllegalPaymentTransition(PaymentReference reference, PaymentState from, PaymentState to) {
    super(
        new Origin("payments.tracker", reference.value()),
        ServiceText.NO_WAY.text(from, to),
        ServiceText.NO_WAY.remedy(),
        null);
    this.from = from;
    this.to = to;
  }

  IllegalPaymentTransition(
      PaymentReference reference, PaymentState at, LocalizedText what, LocalizedText remedy) {
    super(new Origin("payments.tracker", reference.value()), what, remedy, null);
    this.from = at;
    this.to = at;
  }

  /** Where it stands. */
  public PaymentState from() {
    return from;
  }

  /** Where it was to go; the same when it was to stay and something else was wrong. */
  public PaymentState to() {
    return to;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
