package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;

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
    super(origin, what(reason), remedy(reason), null);
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

  private static String what(Reason reason) {
    return switch (reason) {
      case ADDRESS_NOT_ALLOWED -> "the receipt's address is not on an allowed host.";
      case HOST_NOT_VALID ->
          "the host in the receipt's address has an underscore, and Java's HTTP client cannot call such a host.";
      case TOO_LARGE -> "the receipt is larger than allowed.";
      case NOT_WHOLE -> "the receipt is a PDF whose end is missing.";
      case CHANGED -> "the receipt that was kept is no longer the one that came.";
    };
  }

  private static String remedy(Reason reason) {
    return switch (reason) {
      case ADDRESS_NOT_ALLOWED ->
          "if the platform really keeps receipts elsewhere, add that scheme, host and port to"
              + " receiptHosts in the payment settings.";
      case HOST_NOT_VALID ->
          "let a browser open the address, and ask those who run that host for a name without an underscore.";
      case TOO_LARGE -> "raise receiptLimit in the payment settings if receipts are that large.";
      case NOT_WHOLE -> "ask again some minutes later.";
      case CHANGED ->
          "find out who changed the store; remove that row and ask for the receipt again.";
    };
  }
}
