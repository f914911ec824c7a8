/** Hashes, keyed hashes and comparisons in constant time: each is made here and nowhere else. */
@NullMarked
package dev.npsp.sdk.core.internal.digest;

import org.jspecify.annotations.NullMarked;
