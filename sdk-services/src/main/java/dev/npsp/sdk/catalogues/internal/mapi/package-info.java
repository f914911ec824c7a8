/** How catalogues travel over mapi. */
@NullMarked
package dev.npsp.sdk.catalogues.internal.mapi;

import org.jspecify.annotations.NullMarked;
