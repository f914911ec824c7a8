/** Tests of the project itself: its borders and its names. */
@NullMarked
package dev.npsp.sdk.house;

import org.jspecify.annotations.NullMarked;
