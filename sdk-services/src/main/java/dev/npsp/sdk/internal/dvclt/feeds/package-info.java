/** What stands on the wire of the combined birth and death service, and what it means. */
@NullMarked
package dev.npsp.sdk.internal.dvclt.feeds;

import org.jspecify.annotations.NullMarked;
