/**
 * What the areas share of the {@code mapi} wire: one address, the operation and the session in the
 * body, success in {@code error_code}. Not exported.
 */
@NullMarked
package dev.npsp.sdk.wire.mapi;

import org.jspecify.annotations.NullMarked;
