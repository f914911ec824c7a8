/** What all wires write alike: moments, amounts, flags. */
@NullMarked
package dev.npsp.sdk.internal.wire;

import org.jspecify.annotations.NullMarked;
