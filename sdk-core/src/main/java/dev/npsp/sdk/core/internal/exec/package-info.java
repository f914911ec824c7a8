/** The stations of one call, in the order in which a call meets them. */
@NullMarked
package dev.npsp.sdk.core.internal.exec;

import org.jspecify.annotations.NullMarked;
