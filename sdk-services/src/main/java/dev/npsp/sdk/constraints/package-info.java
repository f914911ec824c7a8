/**
 * Constraints for the host's own beans, on any {@link CharSequence}. Each asks what {@code
 * tryParse} of the value type asks, so text with blanks may pass; null always does. The messages
 * are English and Vietnamese, say which rule is broken, and never hold the text.
 *
 * <p>A host on the module path opens the packages of its own beans to its validator, as for any
 * other constraint; the validators of these constraints are there for Hibernate Validator.
 */
@NullMarked
package dev.npsp.sdk.constraints;

import org.jspecify.annotations.NullMarked;
