package dev.npsp.sdk.banking.proposal;

/**
 * Where a payment stands at this bank. The four states in -ING say that the core was asked and its
 * answer is not recorded yet: {@link BillPaymentService#resume} asks again, which the core takes
 * without harm.
 */
public enum BankPaymentState {
  /** Bound to its bill; no money has moved. */
  OPEN,
  /** The core is asked to hold the payer's money. */
  AUTHORISING,
  /** The payer's money is held. */
  AUTHORISED,
  /** The core is asked to move it. */
  SETTLING,
  /** Paid; for good, but for refunds. */
  SETTLED,
  /**
   * The core refused to move it and is asked to let the payer's money go; when it has, the payment
   * is {@link #OPEN} again.
   */
  RELEASING,
  /** The core is asked to let the payer's money go, for good. */
  CANCELLING,
  /** Never paid; for good. The bill may be bound again. */
  CANCELLED
}
