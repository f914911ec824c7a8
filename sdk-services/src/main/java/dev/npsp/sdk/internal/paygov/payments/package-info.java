/** Messages of PayGov that open a payment, tell its result and answer an inquiry. */
@NullMarked
package dev.npsp.sdk.internal.paygov.payments;

import org.jspecify.annotations.NullMarked;
