/** Dossiers on the {@code mapi} wire: its records, and the one mapping that knows both sides. */
@NullMarked
package dev.npsp.sdk.dossiers.internal.mapi;

import org.jspecify.annotations.NullMarked;
