/**
 * A month's report counted, explained, sent and revised: for those who report an agency's figures
 * to the portal.
 */
@NullMarked
package dev.npsp.sdk.examples.statistics;

import org.jspecify.annotations.NullMarked;
