package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import java.time.Instant;

/** The outcome of an earlier attempt is unknown, so no new one is opened: both could be paid. */
public final class PaymentNotSettled extends NotSent {

  private static final long serialVersionUID = 1L;

  private final PaymentState state;
  private final Instant until;

  PaymentNotSettled(String number, PaymentState state, Instant until) {
    super(
        new Origin("payments.tracker.open", number),
        "an earlier attempt stands at " + state + ".",
        "wait for its result or call resolve(number) some minutes later. From "
            + until
            + " on, when its page's time is over, open(..) gives a new page if the provider says"
            + " that it is not paid; endPage(number, reason) does that earlier, and if the provider"
            + " can never tell, an officer may call giveUp(..).",
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
