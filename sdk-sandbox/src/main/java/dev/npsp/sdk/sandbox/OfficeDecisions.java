package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.sandbox.internal.reporting.ReportingOffice;
import java.net.URI;

/** The officer of the reporting office. */
record OfficeDecisions(URI base, ReportingOffice office) implements SandboxReporting {

  @Override
  public URI uri() {
    return base.resolve("reporting/");
  }

  @Override
  public void approve(String regime, String agency, String period) {
    office.decide(regime, agency, period, "approved", "");
  }

  @Override
  public void giveBack(String regime, String agency, String period, String note) {
    office.decide(regime, agency, period, "returned", note);
  }

  @Override
  public void lock(String regime, String agency, String period) {
    office.decide(regime, agency, period, "locked", "");
  }
}
