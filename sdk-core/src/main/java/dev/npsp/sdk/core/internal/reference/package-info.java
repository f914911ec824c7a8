/**
 * What the reference protocols have in common. They are ours: no protocol of these platforms is
 * public. Each answer has a code, a bearer token stands for a login, and moments and numbers go as
 * text. Exported to our own modules only.
 */
@NullMarked
package dev.npsp.sdk.core.internal.reference;

import org.jspecify.annotations.NullMarked;
