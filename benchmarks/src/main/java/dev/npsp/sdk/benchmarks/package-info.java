/** Measurements: whole processes, with peers beside us, one figure a ratio from one run. */
@NullMarked
package dev.npsp.sdk.benchmarks;

import org.jspecify.annotations.NullMarked;
