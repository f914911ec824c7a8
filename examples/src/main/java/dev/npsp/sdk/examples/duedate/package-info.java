/**
 * When a dossier is due, step by step: for developers of one-stop software who need the working
 * calendar and no portal.
 */
@NullMarked
package dev.npsp.sdk.examples.duedate;

import org.jspecify.annotations.NullMarked;
