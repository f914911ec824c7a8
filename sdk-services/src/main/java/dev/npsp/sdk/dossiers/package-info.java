/**
 * Dossiers: submitting them one by one or by the thousand, looking them up, reporting their
 * progress.
 */
@NullMarked
package dev.npsp.sdk.dossiers;

import org.jspecify.annotations.NullMarked;
