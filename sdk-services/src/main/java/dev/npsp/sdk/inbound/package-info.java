/**
 * What the portal calls on the agency's side. {@link dev.npsp.sdk.inbound.InboundPortal} takes
 * bytes and gives bytes, so that any HTTP server will do; {@link dev.npsp.sdk.inbound.server} has
 * thin adapters for some.
 */
@NullMarked
package dev.npsp.sdk.inbound;

import org.jspecify.annotations.NullMarked;
