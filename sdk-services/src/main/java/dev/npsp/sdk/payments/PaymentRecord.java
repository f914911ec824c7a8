package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;

/** A payment as the host recorded it. */
record PaymentRecord(PaymentReference reference, Vnd amount) implements ExpectedPayment {}
