package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.wire.ServiceText;

/**
 * Others changed the same payment again and again meanwhile. Nothing was written down by this call;
 * it says nothing about the provider, who may have been asked before.
 */
public final class PaymentBusy extends PortalException {

  private static final long serialVersionUID = 1L;

  PaymentBusy(String number) {
    super(
        TrackedNumber.origin("payments.tracker", number),
        ServiceText.PAYMENT_BUSY.text(),
        ServiceText.PAYMENT_BUSY.remedy(),
        null);
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
