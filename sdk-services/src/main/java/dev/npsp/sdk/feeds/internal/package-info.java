/** The clients of the feeds, one a wire, and the rule that all of them keep. */
@NullMarked
package dev.npsp.sdk.feeds.internal;

import org.jspecify.annotations.NullMarked;
