/** The files of reference data: reading, checking, writing. */
@NullMarked
package dev.npsp.sdk.domain.internal.reference;

import org.jspecify.annotations.NullMarked;
