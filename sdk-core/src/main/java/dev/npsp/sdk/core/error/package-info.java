/** What can go wrong, sorted by who must act. */
@NullMarked
package dev.npsp.sdk.core.error;

import org.jspecify.annotations.NullMarked;
