/** Tests of petitions. */
@NullMarked
package dev.npsp.sdk.petitions;

import org.jspecify.annotations.NullMarked;
