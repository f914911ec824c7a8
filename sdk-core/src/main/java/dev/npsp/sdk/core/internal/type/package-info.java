/** How public types are written. */
@NullMarked
package dev.npsp.sdk.core.internal.type;

import org.jspecify.annotations.NullMarked;
