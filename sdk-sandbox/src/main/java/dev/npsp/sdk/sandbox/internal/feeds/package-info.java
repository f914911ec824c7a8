/** The national side of the feeds: it lists, hands out, pushes, and takes statuses back. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.feeds;

import org.jspecify.annotations.NullMarked;
