/** What a call through the SDK costs over the same call written by hand, and over peers. */
@NullMarked
package dev.npsp.sdk.benchmarks.overhead;

import org.jspecify.annotations.NullMarked;
