/** Messages of KeyPay 3 that open a payment, tell its result and look it up. */
@NullMarked
package dev.npsp.sdk.internal.keypay.payments;

import org.jspecify.annotations.NullMarked;
