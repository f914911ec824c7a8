/** Tests of how the figures of a month travel. */
@NullMarked
package dev.npsp.sdk.statistics.internal.mapi;

import org.jspecify.annotations.NullMarked;
