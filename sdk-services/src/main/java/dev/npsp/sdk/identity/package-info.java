/**
 * Who signed in: the claims of the national sign-on as a typed profile, and the look-up of account
 * ids. The OpenID Connect flow itself is the business of the host's security framework; the guide
 * {@code docs/identity.md} shows its configuration.
 */
@NullMarked
package dev.npsp.sdk.identity;

import org.jspecify.annotations.NullMarked;
