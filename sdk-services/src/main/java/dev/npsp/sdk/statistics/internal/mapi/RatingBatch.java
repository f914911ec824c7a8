package dev.npsp.sdk.statistics.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.WireLimits;
import dev.npsp.sdk.statistics.RatingReport;
import java.util.List;

/**
 * Ratings on their way, and what was found wrong with them.
 *
 * @param reports the ratings
 * @param wireViolations what was found
 */
public record RatingBatch(List<RatingReport> reports, List<Violation> wireViolations)
    implements WireLimits {}
