/** The client for accounts of the national sign-on. */
@NullMarked
package dev.npsp.sdk.identity.internal;

import org.jspecify.annotations.NullMarked;
