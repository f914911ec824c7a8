package dev.npsp.sdk.banking.internal.proposal;

import org.jspecify.annotations.Nullable;

/** A disbursement as it is written down. */
record StoredDisbursement(
    String id,
    String requestId,
    long amount,
    String payeeAccount,
    String payeeBank,
    String payeeName,
    String route,
    String narration,
    @Nullable String original,
    String state,
    long askedAt,
    @Nullable String transaction) {

  /** The number alone. */
  @Override
  public String toString() {
    return "disbursement " + id;
  }
}
