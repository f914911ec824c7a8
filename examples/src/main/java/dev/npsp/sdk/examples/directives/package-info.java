/** A province that carries out what the Government Office directs. */
@NullMarked
package dev.npsp.sdk.examples.directives;

import org.jspecify.annotations.NullMarked;
