/** Tests of the house itself: its walls and its words. */
@NullMarked
package dev.npsp.sdk.house;

import org.jspecify.annotations.NullMarked;
