/**
 * An archive of dossiers, from a file or generated, sent with several calls in flight in a small
 * heap: for a province that moves its data to the portal.
 */
@NullMarked
package dev.npsp.sdk.examples.provincesync;

import org.jspecify.annotations.NullMarked;
