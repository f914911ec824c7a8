package dev.npsp.sdk.banking.internal.proposal;

import org.jspecify.annotations.Nullable;

/** A notice as it is written down. */
record StoredNotice(
    String state,
    long since,
    long due,
    int attempts,
    int attemptsSince,
    @Nullable String trouble) {}
