/** What stands on the wire of judicial records, and what it means. */
@NullMarked
package dev.npsp.sdk.internal.judicialrecord.feeds;

import org.jspecify.annotations.NullMarked;
