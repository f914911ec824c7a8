package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFormat;
import java.util.List;

/**
 * Dossiers that travel in one call.
 *
 * @param dossiers no number twice
 * @param updating whether the portal is told that it has them
 * @param format which members are written
 */
public record DossierBatch(List<Dossier> dossiers, boolean updating, DossierFormat format) {}
