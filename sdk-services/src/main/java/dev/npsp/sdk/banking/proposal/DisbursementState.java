package dev.npsp.sdk.banking.proposal;

/** Where a disbursement stands. Source: the three are attested by name. */
public enum DisbursementState {
  /** The core does not know yet. */
  PENDING,
  /** The money is there. */
  SUCCESS,
  /** The money did not go. */
  FAILED
}
