/** Calls that arrive from outside, and the proof that they are genuine. */
@NullMarked
package dev.npsp.sdk.core.callback;

import org.jspecify.annotations.NullMarked;
