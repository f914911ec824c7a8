/**
 * When a dossier is due: working time in hours and days, with office hours, rest days and working
 * Saturdays.
 */
@NullMarked
package dev.npsp.sdk.domain.calendar;

import org.jspecify.annotations.NullMarked;
