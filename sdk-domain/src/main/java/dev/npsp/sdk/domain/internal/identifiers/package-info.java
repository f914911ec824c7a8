/** The rules of identifiers, which the value types and the constraints share. */
@NullMarked
package dev.npsp.sdk.domain.internal.identifiers;

import org.jspecify.annotations.NullMarked;
