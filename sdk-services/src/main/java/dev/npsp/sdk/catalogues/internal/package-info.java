/** The client for catalogues. */
@NullMarked
package dev.npsp.sdk.catalogues.internal;

import org.jspecify.annotations.NullMarked;
