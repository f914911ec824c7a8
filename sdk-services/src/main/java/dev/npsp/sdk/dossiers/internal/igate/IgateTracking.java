package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.domain.DossierCode;

/**
 * A dossier that is tracked.
 *
 * @param path where it is asked for
 * @param code which
 */
record IgateTracking(String path, DossierCode code) {}
