package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.wire.ServiceText;

/** A part is paid, and the order asks for another amount than the one that is left. */
public final class AmountNotDue extends NotSent {

  private static final long serialVersionUID = 1L;

  private final long left;

  AmountNotDue(String number, Vnd left, Vnd asked) {
    super(
        TrackedNumber.origin("payments.tracker.open", number),
        ServiceText.AMOUNT_NOT_DUE.text(left, asked),
        ServiceText.AMOUNT_NOT_DUE.remedy(),
        null);
    this.left = left.amount();
  }

  /** How much is left to pay. */
  public Vnd left() {
    return Vnd.of(left);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
