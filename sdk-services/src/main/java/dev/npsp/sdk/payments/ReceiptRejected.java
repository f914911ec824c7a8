package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;

/** There is a receipt, and we do not take it: its address or its size is not one that we allow. */
public final class ReceiptRejected extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why it was not taken. */
  public enum Reason {
    /** Its address is not on an allowed host; nothing was fetched from there. */
    ADDRESS_NOT_ALLOWED,
    /** It is larger than allowed; the rest was not read. */
    TOO_LARGE
  }

  private final Reason reason;

  /** As thrown before or while a receipt is fetched. */
  public ReceiptRejected(Origin origin, Reason reason) {
    super(origin, what(reason), remedy(reason), null);
    this.reason = reason;
  }

  /** Why it was not taken. */
  public Reason reason() {
    return reason;
  }

  @Override
  public boolean retryCanHelp() {
    return false;
  }

  private static String what(Reason reason) {
    return switch (reason) {
      case ADDRESS_NOT_ALLOWED -> "the receipt's address is not on an allowed host.";
      case TOO_LARGE -> "the receipt is larger than allowed.";
    };
  }

  private static String remedy(Reason reason) {
    return switch (reason) {
      case ADDRESS_NOT_ALLOWED ->
          "if the platform really keeps receipts elsewhere, add that scheme, host and port to"
              + " receiptHosts in the payment settings.";
      case TOO_LARGE -> "raise receiptLimit in the payment settings if receipts are that large.";
    };
  }
}
