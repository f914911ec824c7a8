/** How public services travel over mapi. */
@NullMarked
package dev.npsp.sdk.internal.mapi.services;

import org.jspecify.annotations.NullMarked;
