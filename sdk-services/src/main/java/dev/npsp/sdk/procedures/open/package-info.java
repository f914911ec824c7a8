/**
 * The catalogue that the portal's own web pages read, for those who have no account: procedures,
 * services by place, forms, and the index of Decision 766, of the older gateway and of the rebuilt
 * portal. Undocumented and unofficial: it may change or close any day. Off unless a host builds an
 * {@link dev.npsp.sdk.procedures.open.OpenCatalogueClient} by name.
 */
@NullMarked
package dev.npsp.sdk.procedures.open;

import org.jspecify.annotations.NullMarked;
