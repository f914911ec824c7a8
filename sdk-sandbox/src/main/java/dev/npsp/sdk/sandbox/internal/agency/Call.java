package dev.npsp.sdk.sandbox.internal.agency;

import dev.npsp.sdk.sandbox.AgencyCall;
import java.time.Instant;

/** A call that was made. */
record Call(
    String path,
    String reference,
    Instant at,
    int attempt,
    int status,
    String answer,
    boolean acknowledged)
    implements AgencyCall {}
