/** The portal as a caller of the agency, with wire code of its own. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.agency;

import org.jspecify.annotations.NullMarked;
