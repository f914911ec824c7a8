package dev.npsp.sdk.internal.bankproposal;

import org.jspecify.annotations.Nullable;

/** A notice as it is written down. */
record NoticeMemo(
    String state,
    long since,
    long due,
    int attempts,
    int attemptsSince,
    @Nullable String trouble) {}
