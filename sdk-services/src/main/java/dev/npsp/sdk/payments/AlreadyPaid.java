package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;

/** It is paid, so no further page is opened. */
public final class AlreadyPaid extends NotSent {

  private static final long serialVersionUID = 1L;

  AlreadyPaid(String number) {
    super(
        new Origin("payments.tracker.open", number),
        "this is paid already.",
        "show the payer the receipt; if more is due, say so with expect(number,"
            + " amount) and open the difference.",
        null);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
