/** How accounts are looked up over mapi. */
@NullMarked
package dev.npsp.sdk.internal.mapi.identity;

import org.jspecify.annotations.NullMarked;
