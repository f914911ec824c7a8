/** The interface of a ministry's portal, over the same dossiers as all other wires. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.igate;

import org.jspecify.annotations.NullMarked;
