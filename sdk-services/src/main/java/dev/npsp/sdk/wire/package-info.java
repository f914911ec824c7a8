/**
 * What the areas share of all wires: the context that their clients share, addresses, moments,
 * amounts, checksums, limits of texts. Not exported.
 */
@NullMarked
package dev.npsp.sdk.wire;

import org.jspecify.annotations.NullMarked;
