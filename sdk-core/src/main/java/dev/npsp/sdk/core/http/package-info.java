/** HTTP as the SDK sees it: one call, one reply, and the seams where a host can step in. */
@NullMarked
package dev.npsp.sdk.core.http;

import org.jspecify.annotations.NullMarked;
