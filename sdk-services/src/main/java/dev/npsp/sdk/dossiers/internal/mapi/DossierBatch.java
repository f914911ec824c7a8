package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.WireLimits;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFormat;
import java.util.List;

/**
 * Dossiers that travel in one call, and what was found wrong with them when they were checked one
 * by one, so that the paths are those of a dossier.
 *
 * @param dossiers no number twice
 * @param updating whether the portal is told that it has them
 * @param format which members are written
 * @param wireViolations what was found
 */
public record DossierBatch(
    List<Dossier> dossiers, boolean updating, DossierFormat format, List<Violation> wireViolations)
    implements WireLimits {}
