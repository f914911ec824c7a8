package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;

/** A payment as the host's books know it. */
record BookedPayment(PaymentReference reference, Vnd amount) implements ExpectedPayment {}
