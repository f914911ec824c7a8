/** Citizens who complain, and departments that answer in time or not. */
@NullMarked
package dev.npsp.sdk.examples.petitions;

import org.jspecify.annotations.NullMarked;
