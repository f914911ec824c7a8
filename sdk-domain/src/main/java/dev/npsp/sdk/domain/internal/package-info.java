/** What all codes of the portal's lists have in common. */
@NullMarked
package dev.npsp.sdk.domain.internal;

import org.jspecify.annotations.NullMarked;
