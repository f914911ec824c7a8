/** What the national sign-on (VNConnect) says of who signed in. No flow and no token is here. */
@NullMarked
package dev.npsp.sdk.identity.internal.vnconnect;

import org.jspecify.annotations.NullMarked;
