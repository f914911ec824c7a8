/** Spoilt inputs for every reader of what strangers send. */
@NullMarked
package dev.npsp.sdk.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
