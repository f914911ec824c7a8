/** What all wires that collect money share: the receipt, the checksum, receipts, inquiries. */
@NullMarked
package dev.npsp.sdk.internal.wire.payments;

import org.jspecify.annotations.NullMarked;
