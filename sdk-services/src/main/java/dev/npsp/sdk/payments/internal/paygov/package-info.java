/** The wire of a provincial PayGov hub: tokens of the bus, a checksum in the body. */
@NullMarked
package dev.npsp.sdk.payments.internal.paygov;

import org.jspecify.annotations.NullMarked;
