package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;

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
        what(reason, code),
        text(reason).remedy(),
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

  private static LocalizedText what(Reason reason, String code) {
    LocalizedText what = text(reason).text();
    return code.isEmpty() ? what : ServiceText.BANK_CODE.text(what, code);
  }

  private static ServiceText text(Reason reason) {
    return switch (reason) {
      case UNKNOWN -> ServiceText.BANK_UNKNOWN;
      case ALREADY_PAID -> ServiceText.BANK_ALREADY_PAID;
      case BILL_ACTIVE -> ServiceText.BANK_BILL_ACTIVE;
      case REFERENCE_EXISTS -> ServiceText.BANK_REFERENCE_EXISTS;
      case AMOUNT_DIFFERS -> ServiceText.BANK_AMOUNT_DIFFERS;
      case PAYEE_DIFFERS -> ServiceText.BANK_PAYEE_DIFFERS;
      case WRONG_STATE -> ServiceText.BANK_WRONG_STATE;
      case NOT_PAID -> ServiceText.BANK_NOT_PAID;
      case REFUND_TOO_LARGE -> ServiceText.BANK_REFUND_TOO_LARGE;
      case DUPLICATE -> ServiceText.BANK_DUPLICATE;
      case REQUEST_REUSED -> ServiceText.BANK_REQUEST_REUSED;
      case REFUSED_BY_CORE -> ServiceText.BANK_REFUSED_BY_CORE;
      case PENDING_AT_CORE -> ServiceText.BANK_PENDING_AT_CORE;
    };
  }
}
