/** The sandbox's HTTP server, its routes and its misbehaviour. */
@NullMarked
package dev.npsp.sdk.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
