/** How the figures of a month travel over mapi. */
@NullMarked
package dev.npsp.sdk.internal.mapi.statistics;

import org.jspecify.annotations.NullMarked;
