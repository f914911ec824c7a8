/**
 * The {@code mapi} wire: one address, the operation and the session in the body, success in {@code
 * error_code}.
 */
@NullMarked
package dev.npsp.sdk.internal.mapi;

import org.jspecify.annotations.NullMarked;
