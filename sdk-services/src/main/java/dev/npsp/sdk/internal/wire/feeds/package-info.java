/** What the wires of all feeds have in common. */
@NullMarked
package dev.npsp.sdk.internal.wire.feeds;

import org.jspecify.annotations.NullMarked;
