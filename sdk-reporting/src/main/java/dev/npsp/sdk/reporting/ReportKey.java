package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.AgencyCode;

/**
 * Which report it is: of a regime, by an agency, for a period. It has as many revisions as were
 * sent.
 *
 * @param regime the code of the regime
 * @param agency who reports
 * @param period for which period
 */
public record ReportKey(String regime, AgencyCode agency, ReportPeriod period) {

  public ReportKey {
    TemplateCodes.check(regime);
  }

  @Override
  public String toString() {
    return regime + " " + agency + " " + period;
  }
}
