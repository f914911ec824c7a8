package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.wire.ServiceText;

/** There is a receipt, and we do not take it: its address, its size or its content is not right. */
public final class ReceiptRejected extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Why it was not taken. */
  public enum Reason {
    /** Its address is not on an allowed host; nothing was fetched from there. */
    ADDRESS_NOT_ALLOWED,
    /** The host of its address has an underscore, so we cannot call it; nothing was fetched. */
    HOST_NOT_VALID,
    /** It is larger than allowed; the rest was not read. */
    TOO_LARGE,
    /** It begins as a PDF and does not end as one: a part is missing. */
    NOT_WHOLE,
    /** What a store kept is no longer what came: its fingerprint differs. */
    CHANGED
  }

  private final Reason reason;

  /** Made before or while a receipt is fetched. */
  public ReceiptRejected(Origin origin, Reason reason) {
    super(origin, text(reason).text(), text(reason).remedy(), null);
    this.reason = reason;
  }

  /** Why it was not taken. */
  public Reason reason() {
    return reason;
  }

  @Override
  public boolean retryCanHelp() {
    return reason == Reason.NOT_WHOLE;
  }

  private static ServiceText text(Reason reason) {
    return switch (reason) {
      case ADDRESS_NOT_ALLOWED -> ServiceText.RECEIPT_ADDRESS_NOT_ALLOWED;
      case HOST_NOT_VALID -> ServiceText.RECEIPT_HOST_NOT_VALID;
      case TOO_LARGE -> ServiceText.RECEIPT_TOO_LARGE;
      case NOT_WHOLE -> ServiceText.RECEIPT_NOT_WHOLE;
      case CHANGED -> ServiceText.RECEIPT_CHANGED;
    };
  }
}
