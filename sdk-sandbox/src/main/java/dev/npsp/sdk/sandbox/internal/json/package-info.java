/**
 * The sandbox's own JSON: it shares no wire class with the SDK, so that the two are two witnesses.
 */
@NullMarked
package dev.npsp.sdk.sandbox.internal.json;

import org.jspecify.annotations.NullMarked;
