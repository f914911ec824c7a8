package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.WireLimits;
import dev.npsp.sdk.dossiers.StatusUpdate;
import java.util.List;

/**
 * A status on its way, and what was found wrong with it.
 *
 * @param update the status
 * @param wireViolations what was found
 */
public record StatusReport(StatusUpdate update, List<Violation> wireViolations)
    implements WireLimits {}
