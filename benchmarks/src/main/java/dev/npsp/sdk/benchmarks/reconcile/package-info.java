/** Two day files of millions of rows, compared in a small heap. */
@NullMarked
package dev.npsp.sdk.benchmarks.reconcile;

import org.jspecify.annotations.NullMarked;
