package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.domain.internal.OpenCode;

/**
 * How money is paid out. That there are these three routes is attested, their codes are a proposal.
 * Wire: {@code KenhChi}.
 *
 * @param value the code as it is written
 */
public record DisbursementRoute(String value) {

  /** Within the bank. */
  public static final DisbursementRoute INTRA_BANK = new DisbursementRoute("NOIBO");

  /** Over NAPAS. */
  public static final DisbursementRoute NAPAS = new DisbursementRoute("NAPAS");

  /** Over CITAD, to the treasury. */
  public static final DisbursementRoute CITAD = new DisbursementRoute("CITAD");

  public DisbursementRoute {
    value = OpenCode.checked(value);
  }

  /** That route. */
  public static DisbursementRoute of(String value) {
    return new DisbursementRoute(value);
  }

  /** Whether it is one of the three. */
  public boolean isKnown() {
    return equals(INTRA_BANK) || equals(NAPAS) || equals(CITAD);
  }

  @Override
  public String toString() {
    return value;
  }
}
