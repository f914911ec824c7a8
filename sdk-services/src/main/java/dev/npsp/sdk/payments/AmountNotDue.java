package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.Vnd;

/** A part is paid, and the order asks for another amount than the one that is left. */
public final class AmountNotDue extends NotSent {

  private static final long serialVersionUID = 1L;

  private final long left;

  AmountNotDue(String number, Vnd left, Vnd asked) {
    super(
        new Origin("payments.tracker.open", number),
        "a part is paid and " + left + " are left, but this order asks for " + asked + ".",
        "open an order of what is left; if something else is due now, say so with expect(number,"
            + " amount) first.",
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
