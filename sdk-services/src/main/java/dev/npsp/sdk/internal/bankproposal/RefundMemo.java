package dev.npsp.sdk.internal.bankproposal;

import org.jspecify.annotations.Nullable;

/** A refund as it is written down. */
record RefundMemo(
    String id,
    String requestId,
    long amount,
    String reason,
    String state,
    long askedAt,
    @Nullable String transaction,
    @Nullable String refusal) {}
