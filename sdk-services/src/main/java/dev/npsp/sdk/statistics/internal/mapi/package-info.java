/** How the figures of a month travel over mapi. */
@NullMarked
package dev.npsp.sdk.statistics.internal.mapi;

import org.jspecify.annotations.NullMarked;
