/** How catalogues travel over mapi. */
@NullMarked
package dev.npsp.sdk.internal.mapi.catalogues;

import org.jspecify.annotations.NullMarked;
