/** The wire by which the statuses and results of judicial records go back. */
@NullMarked
package dev.npsp.sdk.feeds.internal.judicialrecord;

import org.jspecify.annotations.NullMarked;
