package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import java.time.Instant;

/**
 * Nobody can say yet what became of an earlier attempt, so no new one is opened: that could be paid
 * twice.
 */
public final class PaymentNotSettled extends NotSent {

  private static final long serialVersionUID = 1L;

  private final PaymentStage stage;
  private final Instant until;

  PaymentNotSettled(String number, PaymentStage stage, Instant until) {
    super(
        new Origin("payments.book.open", number),
        "an earlier attempt stands at " + stage + ".",
        "wait for its result or call resolve(number) some minutes later. From "
            + until
            + " on, when its page's time is over, open(..) gives a new page if the provider says"
            + " that it is not paid; endPage(number, reason) does that earlier, and if the provider"
            + " can never tell, an officer may call giveUp(..).",
        null);
    this.stage = stage;
    this.until = until;
  }

  /** Where the earlier attempt stands. */
  public PaymentStage stage() {
    return stage;
  }

  /** When the time of its page is over. */
  public Instant until() {
    return until;
  }
}
