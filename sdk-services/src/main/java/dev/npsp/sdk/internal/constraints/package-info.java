/** What decides the public constraints. */
@NullMarked
package dev.npsp.sdk.internal.constraints;

import org.jspecify.annotations.NullMarked;
