/**
 * One dossier from the procedure to the result, its fee paid and verified: for a ministry or
 * province that connects its one-stop software for the first time.
 */
@NullMarked
package dev.npsp.sdk.examples.ministry;

import org.jspecify.annotations.NullMarked;
