package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.WireLimits;
import dev.npsp.sdk.dossiers.ProgressStep;
import java.util.List;

/**
 * Steps that travel in one call, and what was found wrong with them.
 *
 * @param steps in the order in which they were taken
 * @param wireViolations what was found
 */
public record ProgressReport(List<ProgressStep> steps, List<Violation> wireViolations)
    implements WireLimits {}
