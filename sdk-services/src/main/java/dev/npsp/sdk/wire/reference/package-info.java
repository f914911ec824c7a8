/** The reference protocol of the portal, which is ours: what its areas share. */
@NullMarked
package dev.npsp.sdk.wire.reference;

import org.jspecify.annotations.NullMarked;
