package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;

/**
 * Nobody can say yet what became of an earlier attempt, so no new one is opened: that could be paid
 * twice.
 */
public final class PaymentNotSettled extends NotSent {

  private static final long serialVersionUID = 1L;

  private final PaymentStage stage;

  PaymentNotSettled(String number, PaymentStage stage) {
    super(
        new Origin("payments.book.open", number),
        "an earlier attempt stands at " + stage + ".",
        "wait for its result or call resolve(number) some minutes later; if the provider can never"
            + " tell, an officer may call giveUp(..).",
        null);
    this.stage = stage;
  }

  /** Where the earlier attempt stands. */
  public PaymentStage stage() {
    return stage;
  }
}
