package dev.npsp.sdk.banking;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * What a bank answers to the tax authority. The whole list that was seen is here; other codes
 * survive. Wire: {@code tthai}, {@code MaLoi}. Source: attested.
 *
 * @param value the code as it is written
 */
public record EtaxCode(String value) {

  /** Carried out. */
  public static final EtaxCode OK = new EtaxCode("00");

  /** Not carried out. */
  public static final EtaxCode FAILED = new EtaxCode("01");

  /** The message does not have the form that was agreed. */
  public static final EtaxCode BAD_FORMAT = new EtaxCode("02");

  /** No such account. */
  public static final EtaxCode BAD_ACCOUNT = new EtaxCode("056");

  /** No such card. */
  public static final EtaxCode BAD_CARD = new EtaxCode("057");

  /** An error of the bank's own. */
  public static final EtaxCode SYSTEM_ERROR = new EtaxCode("06");

  /** The message is not genuine. */
  public static final EtaxCode NOT_AUTHENTIC = new EtaxCode("07");

  /** The payer's one-time password is wrong. */
  public static final EtaxCode BAD_OTP = new EtaxCode("071");

  /** Closed for maintenance. */
  public static final EtaxCode MAINTENANCE = new EtaxCode("96");

  /** The outcome is not known. */
  public static final EtaxCode UNKNOWN = new EtaxCode("99");

  /** No such transaction. */
  public static final EtaxCode TRANSACTION_NOT_FOUND = new EtaxCode("104");

  /** The reference was used before. */
  public static final EtaxCode REFERENCE_EXISTS = new EtaxCode("116");

  /** No such payment. */
  public static final EtaxCode PAYMENT_NOT_FOUND = new EtaxCode("118");

  /** The payer has not enough money. */
  public static final EtaxCode INSUFFICIENT_FUNDS = new EtaxCode("123");

  /** The payer may not pay online. */
  public static final EtaxCode ONLINE_PAYMENT_LOCKED = new EtaxCode("128");

  /** After the cut-off of the day. */
  public static final EtaxCode AFTER_CUT_OFF = new EtaxCode("142");

  private static final Set<EtaxCode> KNOWN =
      Set.of(
          OK,
          FAILED,
          BAD_FORMAT,
          BAD_ACCOUNT,
          BAD_CARD,
          SYSTEM_ERROR,
          NOT_AUTHENTIC,
          BAD_OTP,
          MAINTENANCE,
          UNKNOWN,
          TRANSACTION_NOT_FOUND,
          REFERENCE_EXISTS,
          PAYMENT_NOT_FOUND,
          INSUFFICIENT_FUNDS,
          ONLINE_PAYMENT_LOCKED,
          AFTER_CUT_OFF);

  public EtaxCode {
    value = OpenCode.checked(value);
  }

  /** That code. */
  public static EtaxCode of(String value) {
    return new EtaxCode(value);
  }

  /** Whether it is one of the list. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  @Override
  public String toString() {
    return value;
  }
}
