/** Dossiers on the {@code mapi} wire: its records, and the one mapping that knows both sides. */
@NullMarked
package dev.npsp.sdk.internal.mapi.dossiers;

import org.jspecify.annotations.NullMarked;
