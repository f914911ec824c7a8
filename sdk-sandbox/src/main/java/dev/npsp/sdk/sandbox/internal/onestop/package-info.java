/** Gateways of provinces that pass mapi on, over the same dossiers as all other wires. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.onestop;

import org.jspecify.annotations.NullMarked;
