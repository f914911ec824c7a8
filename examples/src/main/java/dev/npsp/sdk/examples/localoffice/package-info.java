/**
 * Ten dossiers over a connection that drops, stalls and repeats, each stored once: for an office
 * with a poor connection.
 */
@NullMarked
package dev.npsp.sdk.examples.localoffice;

import org.jspecify.annotations.NullMarked;
