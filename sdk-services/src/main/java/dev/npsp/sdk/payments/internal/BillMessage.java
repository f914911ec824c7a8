package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What is due: the fields of a receipt, and the numbers of the look-up on the same level. */
record BillMessage(
    @JsonProperty("transaction_id") String transactionId,
    @JsonProperty("client_id") String clientId,
    @JsonProperty("MaTraCuuTT") String lookupCode,
    @JsonUnwrapped ReceiptInfo receipt) {}
