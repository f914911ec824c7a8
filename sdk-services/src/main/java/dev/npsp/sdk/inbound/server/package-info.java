/**
 * Thin adapters between {@link dev.npsp.sdk.inbound.InboundPortal} and HTTP servers. Each names its
 * server's classes and nothing else does, so a host needs only those of the one it has.
 */
@NullMarked
package dev.npsp.sdk.inbound.server;

import org.jspecify.annotations.NullMarked;
