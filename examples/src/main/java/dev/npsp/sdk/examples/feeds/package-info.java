/**
 * Fifty dossiers filed nationally, from the feeds to their results: for an agency that receives
 * birth, death, judicial-record and social-protection dossiers.
 */
@NullMarked
package dev.npsp.sdk.examples.feeds;

import org.jspecify.annotations.NullMarked;
