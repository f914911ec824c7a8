/** What stands on the labour ministry's wire, and what it means. */
@NullMarked
package dev.npsp.sdk.internal.socialprotection.feeds;

import org.jspecify.annotations.NullMarked;
