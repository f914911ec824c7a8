package dev.npsp.sdk.dossiers.internal.hagiang;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.dossiers.Dossier;
import java.util.List;

/**
 * Dossiers that travel in one call.
 *
 * @param agency who sends them
 * @param dossiers no code twice
 * @param updating whether the gateway is told that it has them
 */
record HaGiangBatch(AgencyCode agency, List<Dossier> dossiers, boolean updating) {}
