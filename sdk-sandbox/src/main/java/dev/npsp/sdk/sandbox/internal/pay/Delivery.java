package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.CallbackDelivery;
import java.time.Instant;

/** A delivery that was tried. */
record Delivery(Instant at, int attempt, int status, String answer, boolean acknowledged)
    implements CallbackDelivery {}
