/** Data files as CSV, which every area reads and writes in one way. */
@NullMarked
package dev.npsp.sdk.internal.csv;

import org.jspecify.annotations.NullMarked;
