/** Collecting fees and fines: pay pages, verified results, look-ups, receipts, bill inquiries. */
@NullMarked
package dev.npsp.sdk.payments;

import org.jspecify.annotations.NullMarked;
