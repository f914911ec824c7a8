package dev.npsp.sdk.payments;

/** Who or what moved a payment. */
public enum PaymentTransitionCause {
  /** The host began an attempt. */
  HOST,
  /** The provider answered, or did not answer, when a payment was opened. */
  ANSWER,
  /** A verified result. */
  RESULT,
  /** The answer to a look-up. */
  QUERY,
  /** Time ran out. */
  CLOCK,
  /** A person decided, who is named in the note. */
  OFFICER
}
