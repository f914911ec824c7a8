package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.wire.ServiceText;
import java.time.Instant;

/** The outcome of an earlier attempt is unknown, so no new one is opened: both could be paid. */
public final class PaymentNotSettled extends NotSent {

  private static final long serialVersionUID = 1L;

  private final PaymentState state;
  private final Instant until;

  PaymentNotSettled(String number, PaymentState state, Instant until) {
    super(
        TrackedNumber.origin("payments.tracker.open", number),
        ServiceText.NOT_SETTLED.text(state),
        ServiceText.NOT_SETTLED.remedy(until),
        null);
    this.state = state;
    this.until = until;
  }

  /** Where the earlier attempt stands. */
  public PaymentState state() {
    return state;
  }

  /** When the time of its page is over. */
  public Instant until() {
    return until;
  }
}
