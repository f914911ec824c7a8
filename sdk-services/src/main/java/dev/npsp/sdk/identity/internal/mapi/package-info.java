/** How accounts are looked up over mapi. */
@NullMarked
package dev.npsp.sdk.identity.internal.mapi;

import org.jspecify.annotations.NullMarked;
