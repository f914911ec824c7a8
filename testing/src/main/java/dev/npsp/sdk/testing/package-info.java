/** What the tests of several modules share. */
@NullMarked
package dev.npsp.sdk.testing;

import org.jspecify.annotations.NullMarked;
