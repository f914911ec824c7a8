/** The claims of a sign-in. */
@NullMarked
package dev.npsp.sdk.internal.vnconnect.identity;

import org.jspecify.annotations.NullMarked;
