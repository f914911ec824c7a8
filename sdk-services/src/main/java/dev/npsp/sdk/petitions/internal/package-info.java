/** The client of petitions. Not exported. */
@NullMarked
package dev.npsp.sdk.petitions.internal;

import org.jspecify.annotations.NullMarked;
