/**
 * What the offices of the reference protocols have in common: tokens, answers and refusals. The
 * protocols are ours; the code is the sandbox's own.
 */
@NullMarked
package dev.npsp.sdk.sandbox.internal.reference;

import org.jspecify.annotations.NullMarked;
