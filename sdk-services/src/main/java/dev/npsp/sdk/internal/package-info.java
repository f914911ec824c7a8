/** What the areas stand on. */
@NullMarked
package dev.npsp.sdk.internal;

import org.jspecify.annotations.NullMarked;
