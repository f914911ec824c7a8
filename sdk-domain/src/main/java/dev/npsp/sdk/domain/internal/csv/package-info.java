/** Data files as CSV, read and written in one way: reference data, holidays, life cycles. */
@NullMarked
package dev.npsp.sdk.domain.internal.csv;

import org.jspecify.annotations.NullMarked;
