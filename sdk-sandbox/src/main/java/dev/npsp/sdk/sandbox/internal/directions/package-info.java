/**
 * A hub of electronic documents and the directions that the Government Office issues over it: the
 * REST form of a provincial hub, read and answered with code of its own.
 */
@NullMarked
package dev.npsp.sdk.sandbox.internal.directions;

import org.jspecify.annotations.NullMarked;
