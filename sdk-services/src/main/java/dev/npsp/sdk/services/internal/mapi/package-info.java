/** How public services travel over mapi. */
@NullMarked
package dev.npsp.sdk.services.internal.mapi;

import org.jspecify.annotations.NullMarked;
