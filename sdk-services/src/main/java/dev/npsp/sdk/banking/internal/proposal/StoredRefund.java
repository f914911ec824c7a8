package dev.npsp.sdk.banking.internal.proposal;

import org.jspecify.annotations.Nullable;

/** A refund as it is written down. */
record StoredRefund(
    String id,
    String requestId,
    long amount,
    String reason,
    String state,
    long askedAt,
    @Nullable String transaction,
    @Nullable String refusal) {}
