/** Credentials and the sessions they buy. */
@NullMarked
package dev.npsp.sdk.core.auth;

import org.jspecify.annotations.NullMarked;
