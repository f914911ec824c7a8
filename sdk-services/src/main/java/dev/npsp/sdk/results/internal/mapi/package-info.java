/** How digitised results travel. */
@NullMarked
package dev.npsp.sdk.results.internal.mapi;

import org.jspecify.annotations.NullMarked;
