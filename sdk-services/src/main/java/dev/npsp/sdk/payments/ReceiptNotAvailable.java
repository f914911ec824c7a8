package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.wire.ServiceText;

/**
 * The platform has no receipt for the payment, or none yet: receipts are made some time after the
 * payment, and until then an error page may stand in their place.
 */
public final class ReceiptNotAvailable extends RefusedByPortal {

  private static final long serialVersionUID = 1L;

  /** Made where replies are read. */
  public ReceiptNotAvailable(Origin origin, String code, String portalMessage) {
    super(origin, code, portalMessage, ServiceText.RECEIPT_LATER.remedy());
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
