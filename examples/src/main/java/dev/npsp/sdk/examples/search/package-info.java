/**
 * Which public services suit a citizen, an enterprise or an organisation: for the author of a
 * search page.
 */
@NullMarked
package dev.npsp.sdk.examples.search;

import org.jspecify.annotations.NullMarked;
