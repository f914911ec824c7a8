package dev.npsp.sdk.banking.proposal;

/** Where a refund stands. */
public enum RefundState {
  /** Booked against the payment; the core's answer is not recorded yet. */
  ASKED,
  /** The money went back. */
  DONE,
  /** The core said no; it counts no more. */
  REFUSED
}
