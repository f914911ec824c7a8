/** The portal's catalogues: agencies and fields of administration. */
@NullMarked
package dev.npsp.sdk.catalogues;

import org.jspecify.annotations.NullMarked;
