package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;

/** The bank does not do what it was asked, by a rule of its own: no money moved for this. */
public final class BankRefused extends PortalException {

  private static final long serialVersionUID = 1L;

  /** Which rule. */
  public enum Reason {
    /** Nothing is known under that number. */
    UNKNOWN,
    /** The bill was paid before. */
    ALREADY_PAID,
    /** The bill is being paid, by another account or for another number of the platform. */
    BILL_ACTIVE,
    /** That reference belongs to another bill. */
    REFERENCE_EXISTS,
    /** The amount is another one than was agreed, or than the bill is being paid with. */
    AMOUNT_DIFFERS,
    /** The account or bank to be credited is another one than was agreed. */
    PAYEE_DIFFERS,
    /** It is not the time for that: the payment stands elsewhere. */
    WRONG_STATE,
    /** Only what was paid can be refunded. */
    NOT_PAID,
    /** All refunds together would be more than was paid. */
    REFUND_TOO_LARGE,
    /** That refund or disbursement was asked for before, by another request or for another bill. */
    DUPLICATE,
    /** The same request id came with another content. */
    REQUEST_REUSED,
    /** The core said no; its code says why. */
    REFUSED_BY_CORE,
    /** The core does not know yet: ask again, nothing is done twice. */
    PENDING_AT_CORE
  }

  private final Reason reason;
  private final String code;

  BankRefused(String operation, Reason reason, String code) {
    super(
        new Origin("banking.proposal." + operation, "local"),
        what(reason) + (code.isEmpty() ? "" : " Code " + code + "."),
        remedy(reason),
        null);
    this.reason = reason;
    this.code = code;
  }

  BankRefused(String operation, Reason reason) {
    this(operation, reason, "");
  }

  /** Which rule. */
  public Reason reason() {
    return reason;
  }

  /** The core's code; {@code ""} when the core was not asked. */
  public String code() {
    return code;
  }

  @Override
  public boolean retryCanHelp() {
    return reason == Reason.PENDING_AT_CORE;
  }

  private static String what(Reason reason) {
    return switch (reason) {
      case UNKNOWN -> "nothing is known under that number.";
      case ALREADY_PAID -> "the bill was paid before.";
      case BILL_ACTIVE -> "the bill is being paid by somebody else.";
      case REFERENCE_EXISTS -> "that reference belongs to another bill.";
      case AMOUNT_DIFFERS -> "the amount of the bill is another one than was agreed.";
      case PAYEE_DIFFERS -> "the account to be credited is another one than was agreed.";
      case WRONG_STATE -> "the payment does not stand where this can be done.";
      case NOT_PAID -> "the payment is not paid.";
      case REFUND_TOO_LARGE -> "all refunds together would be more than was paid.";
      case DUPLICATE -> "that was asked for before, by another request.";
      case REQUEST_REUSED -> "the same request id came with another content.";
      case REFUSED_BY_CORE -> "the core said no.";
      case PENDING_AT_CORE -> "the core does not know yet.";
    };
  }

  private static String remedy(Reason reason) {
    return switch (reason) {
      case UNKNOWN -> "check the number; ask for the bill first.";
      case ALREADY_PAID, BILL_ACTIVE ->
          "do not pay again; if the bill really has to be paid once more, somebody in charge calls"
              + " letGo with the number of the first payment.";
      case REFERENCE_EXISTS -> "give every bill a number of its own.";
      case AMOUNT_DIFFERS, PAYEE_DIFFERS ->
          "show the payer the terms as they are now, and authorise with those; when the bill is"
              + " being paid already, cancel the payment and bind the bill anew.";
      case WRONG_STATE -> "look at its state; resume finishes what was interrupted.";
      case NOT_PAID -> "settle it first, or cancel it.";
      case REFUND_TOO_LARGE -> "refund at most what is left of it.";
      case DUPLICATE -> "take the answer of the first request; a new refund has a new number.";
      case REQUEST_REUSED -> "give every request an x-request-id of its own.";
      case REFUSED_BY_CORE -> "read the core's code; the payer may try another account.";
      case PENDING_AT_CORE -> "call again later with the same numbers.";
    };
  }
}
