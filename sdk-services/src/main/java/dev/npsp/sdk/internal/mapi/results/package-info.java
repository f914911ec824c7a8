/** How digitised results travel. */
@NullMarked
package dev.npsp.sdk.internal.mapi.results;

import org.jspecify.annotations.NullMarked;
