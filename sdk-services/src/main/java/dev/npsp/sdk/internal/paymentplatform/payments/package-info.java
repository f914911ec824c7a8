/** Messages of the Payment Platform that open, confirm, look up and receipt a payment. */
@NullMarked
package dev.npsp.sdk.internal.paymentplatform.payments;

import org.jspecify.annotations.NullMarked;
