/**
 * The client for payments over the protocol of any provider, and what their wires share: checksums,
 * fields of receipts, the order of checks.
 */
@NullMarked
package dev.npsp.sdk.payments.internal;

import org.jspecify.annotations.NullMarked;
