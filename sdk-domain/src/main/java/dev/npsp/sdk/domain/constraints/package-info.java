/**
 * Constraints that belong to no one type, and what those of identifiers stand on. The constraint of
 * an identifier stands in its type: {@link dev.npsp.sdk.domain.TaxCode.Valid}. It asks what {@code
 * tryParse} of the type asks, so text with blanks may pass; null always does. All of them take any
 * {@link CharSequence} of the host's own beans. The messages are English and Vietnamese, say which
 * rule is broken, and never hold the text.
 *
 * <p>A host on the module path opens the packages of its own beans to its validator, as for any
 * other constraint.
 */
@NullMarked
package dev.npsp.sdk.domain.constraints;

import org.jspecify.annotations.NullMarked;
