/** How directions are taken in, reported and issued. Not exported. */
@NullMarked
package dev.npsp.sdk.directions.internal;

import org.jspecify.annotations.NullMarked;
