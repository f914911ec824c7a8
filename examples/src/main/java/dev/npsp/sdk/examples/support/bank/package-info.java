/**
 * A bank in memory with its HTTP server and day files, for the examples that need one: a real bank
 * puts its core banking system and a database in its place.
 */
@NullMarked
package dev.npsp.sdk.examples.support.bank;

import org.jspecify.annotations.NullMarked;
