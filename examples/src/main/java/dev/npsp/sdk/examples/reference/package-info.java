/**
 * The bundled reference data beside the portal's own catalogues: for those who answer for an
 * agency's codes and names.
 */
@NullMarked
package dev.npsp.sdk.examples.reference;

import org.jspecify.annotations.NullMarked;
