package dev.npsp.sdk.statistics.internal.mapi;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.WireLimits;
import dev.npsp.sdk.statistics.MonthlyReport;
import java.util.List;

/**
 * Reports on their way, and what was found wrong with them.
 *
 * @param reports the reports
 * @param wireViolations what was found
 */
public record ReportBatch(List<MonthlyReport> reports, List<Violation> wireViolations)
    implements WireLimits {}
