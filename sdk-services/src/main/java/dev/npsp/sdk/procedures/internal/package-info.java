/** The client for procedures, and what the wires of the public catalogue share. */
@NullMarked
package dev.npsp.sdk.procedures.internal;

import org.jspecify.annotations.NullMarked;
