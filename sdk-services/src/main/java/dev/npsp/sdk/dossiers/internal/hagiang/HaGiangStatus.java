package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.dossiers.StatusUpdate;

/**
 * A status that travels.
 *
 * @param path where it goes
 * @param agency who sends it
 * @param update what became of the dossier
 */
record HaGiangStatus(String path, AgencyCode agency, StatusUpdate update) {}
