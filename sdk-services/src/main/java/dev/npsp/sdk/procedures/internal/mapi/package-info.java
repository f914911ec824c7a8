/** How procedures travel over mapi. */
@NullMarked
package dev.npsp.sdk.procedures.internal.mapi;

import org.jspecify.annotations.NullMarked;
