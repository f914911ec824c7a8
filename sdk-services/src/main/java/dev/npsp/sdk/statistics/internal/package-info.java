/** The client for monthly figures. */
@NullMarked
package dev.npsp.sdk.statistics.internal;

import org.jspecify.annotations.NullMarked;
