/** Petitions over the reference protocol of the portal, which is ours. */
@NullMarked
package dev.npsp.sdk.petitions.internal.reference;

import org.jspecify.annotations.NullMarked;
