/** The KeyPay 3 profile's wire: no session, an HMAC in each message, success in {@code error}. */
@NullMarked
package dev.npsp.sdk.payments.internal.keypay;

import org.jspecify.annotations.NullMarked;
