/** Credentials, and the sessions that a login gives. */
@NullMarked
package dev.npsp.sdk.core.auth;

import org.jspecify.annotations.NullMarked;
