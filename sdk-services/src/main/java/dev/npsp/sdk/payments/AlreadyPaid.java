package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.wire.ServiceText;

/** It is paid, so no further page is opened. */
public final class AlreadyPaid extends NotSent {

  private static final long serialVersionUID = 1L;

  AlreadyPaid(String number) {
    super(
        TrackedNumber.origin("payments.tracker.open", number),
        ServiceText.ALREADY_PAID.text(),
        ServiceText.ALREADY_PAID.remedy(),
        null);
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }
}
