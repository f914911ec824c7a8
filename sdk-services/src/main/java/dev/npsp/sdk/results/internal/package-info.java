/** The client for digitised results. */
@NullMarked
package dev.npsp.sdk.results.internal;

import org.jspecify.annotations.NullMarked;
