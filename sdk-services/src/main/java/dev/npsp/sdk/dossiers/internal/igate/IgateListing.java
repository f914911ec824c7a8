package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.dossiers.RecordedDossier;
import java.util.List;

/**
 * What a listing gives.
 *
 * @param dossiers those that are listed
 * @param isWhole whether the portal counts no more than these
 */
record IgateListing(List<RecordedDossier> dossiers, boolean isWhole) {}
