/**
 * Dossiers that citizens file nationally, on their way to the agency and back: combined birth and
 * death registration (pulled), judicial records (pushed to the agency), social protection (pulled
 * by time window).
 */
@NullMarked
package dev.npsp.sdk.feeds;

import org.jspecify.annotations.NullMarked;
