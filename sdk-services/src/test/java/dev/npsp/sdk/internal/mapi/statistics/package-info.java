/** Tests of how the figures of a month travel. */
@NullMarked
package dev.npsp.sdk.internal.mapi.statistics;

import org.jspecify.annotations.NullMarked;
