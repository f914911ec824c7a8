/**
 * What the areas share of the ministry portal's interface, "iGate": a bearer token, HTTP statuses
 * that mean something, and an envelope {@code code}, {@code message}, {@code data}. Not exported.
 */
@NullMarked
package dev.npsp.sdk.wire.igate;

import org.jspecify.annotations.NullMarked;
