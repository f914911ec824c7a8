/** The one style in which public types are written. */
@NullMarked
package dev.npsp.sdk.domain.internal.type;

import org.jspecify.annotations.NullMarked;
