/** The client for procedures. */
@NullMarked
package dev.npsp.sdk.procedures.internal;

import org.jspecify.annotations.NullMarked;
