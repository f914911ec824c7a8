/** The wire of the ministry for social protection. */
@NullMarked
package dev.npsp.sdk.feeds.internal.socialprotection;

import org.jspecify.annotations.NullMarked;
