/**
 * The Payment Platform's wire (version 1.0.6): no session, a checksum in each message, success in
 * {@code MaLoi}.
 */
@NullMarked
package dev.npsp.sdk.payments.internal.paymentplatform;

import org.jspecify.annotations.NullMarked;
