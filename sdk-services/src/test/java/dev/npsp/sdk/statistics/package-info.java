/** Tests of the figures of a month. */
@NullMarked
package dev.npsp.sdk.statistics;

import org.jspecify.annotations.NullMarked;
