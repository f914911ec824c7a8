/** The portal's catalogues: agencies, fields of administration, and the lists behind its forms. */
@NullMarked
package dev.npsp.sdk.catalogues;

import org.jspecify.annotations.NullMarked;
