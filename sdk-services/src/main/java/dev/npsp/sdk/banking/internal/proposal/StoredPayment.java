package dev.npsp.sdk.banking.internal.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payment as it is written down. English names: this is nobody's wire. */
record StoredPayment(
    String number,
    String kind,
    String bill,
    String period,
    int attempt,
    long amount,
    @Nullable String invoice,
    @Nullable String lookupCode,
    @Nullable String payeeAccount,
    @Nullable String payeeBank,
    @Nullable String payeeName,
    @Nullable String narration,
    @Nullable String service,
    String state,
    int holds,
    @Nullable String payerAccount,
    @Nullable String captureRefusal,
    @Nullable String transaction,
    long settledAt,
    List<StoredRefund> refunds,
    @Nullable String receipt,
    @Nullable StoredNotice notice,
    boolean letGo,
    String reference) {

  /** The number alone. */
  @Override
  public String toString() {
    return "payment " + number;
  }
}
