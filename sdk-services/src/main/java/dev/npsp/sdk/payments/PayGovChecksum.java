package dev.npsp.sdk.payments;

/** What the checksum of a PayGov result covers. Not attested: both are proposals of ours. */
public enum PayGovChecksum {

  /** Order, request, amount and {@code errorCode}: the outcome is proven. */
  WITH_OUTCOME,

  /**
   * Order, request and amount, as the checksum of our own request. Then {@code errorCode} is not
   * covered: whoever caught the message of a failure could tell a success, so a result alone never
   * makes a payment paid ({@link PaymentResult#outcomeSigned}).
   */
  AS_REQUEST
}
