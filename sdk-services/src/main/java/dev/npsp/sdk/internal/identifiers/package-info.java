/** The rules of identifiers, which the value types and the constraints share. */
@NullMarked
package dev.npsp.sdk.internal.identifiers;

import org.jspecify.annotations.NullMarked;
