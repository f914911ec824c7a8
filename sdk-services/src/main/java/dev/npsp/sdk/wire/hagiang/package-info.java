/**
 * What the areas share of the Hà Giang gateway: {@code mapi} data as a bare array, the rest of the
 * envelope in the query. Not exported.
 */
@NullMarked
package dev.npsp.sdk.wire.hagiang;

import org.jspecify.annotations.NullMarked;
