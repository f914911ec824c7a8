/** The gateway of Hà Giang, over the same dossiers as all other wires. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.hagiang;

import org.jspecify.annotations.NullMarked;
