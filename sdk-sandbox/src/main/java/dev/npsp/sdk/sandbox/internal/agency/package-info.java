/** The portal as a caller at the agency's door, with wire code of its own. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.agency;

import org.jspecify.annotations.NullMarked;
