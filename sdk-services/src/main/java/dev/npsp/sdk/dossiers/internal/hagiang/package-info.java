/** Dossiers on the Hà Giang gateway: its records, and the one mapping that knows both sides. */
@NullMarked
package dev.npsp.sdk.dossiers.internal.hagiang;

import org.jspecify.annotations.NullMarked;
