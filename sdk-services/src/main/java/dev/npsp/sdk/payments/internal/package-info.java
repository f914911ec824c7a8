/**
 * The clients for payments, one a wire, and what their wires share: checksums, receipts, inquiries.
 */
@NullMarked
package dev.npsp.sdk.payments.internal;

import org.jspecify.annotations.NullMarked;
