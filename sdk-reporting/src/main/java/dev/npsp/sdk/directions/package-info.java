/**
 * Directions of the Government and of provinces: instructions that arrive as electronic documents,
 * are assigned, worked on and reported, and that an agency issues to its own units.
 */
@NullMarked
package dev.npsp.sdk.directions;

import org.jspecify.annotations.NullMarked;
