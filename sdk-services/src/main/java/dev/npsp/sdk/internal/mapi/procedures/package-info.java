/** How procedures travel over mapi. */
@NullMarked
package dev.npsp.sdk.internal.mapi.procedures;

import org.jspecify.annotations.NullMarked;
