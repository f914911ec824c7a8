/** The wire of the combined birth and death service: its sessions, its paths, its answers. */
@NullMarked
package dev.npsp.sdk.feeds.internal.dvclt;

import org.jspecify.annotations.NullMarked;
