/** The document axis over the REST form of a provincial hub. Not exported. */
@NullMarked
package dev.npsp.sdk.edocuments.internal.hub;

import org.jspecify.annotations.NullMarked;
