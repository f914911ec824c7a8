package dev.npsp.sdk.reporting.internal.reference;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.reporting.FiledReport;
import dev.npsp.sdk.reporting.OwedReport;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportKey;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportingOverview;
import dev.npsp.sdk.reporting.ReportingRegime;
import dev.npsp.sdk.reporting.TemplateReference;
import dev.npsp.sdk.reporting.internal.ReportingProtocol;
import java.util.List;

/** Reporting over the reference protocol. */
public final class ReferenceReporting implements ReportingProtocol {

  private final CallExecutor calls;

  public ReferenceReporting(CallExecutor calls) {
    this.calls = calls;
  }

  @Override
  public List<ReportingRegime> regimes() {
    return calls.call(ReportingOperations.REGIMES, "");
  }

  @Override
  public ReportTemplate template(TemplateReference reference) {
    return calls.call(ReportingOperations.TEMPLATE, reference);
  }

  @Override
  public FiledReport send(Report report, Checks<Report> checks) {
    return calls.call(ReportingOperations.SEND, report, checks);
  }

  @Override
  public FiledReport find(ReportKey key) {
    return calls.call(ReportingOperations.FIND, key);
  }

  @Override
  public List<FiledReport> revisions(ReportKey key) {
    return calls.call(ReportingOperations.REVISIONS, key);
  }

  @Override
  public List<OwedReport> owed(AgencyCode agency) {
    return calls.call(ReportingOperations.OWED, agency);
  }

  @Override
  public ReportingOverview overview(ReportPeriod period) {
    return calls.call(ReportingOperations.OVERVIEW, period);
  }

  @Override
  public ReportingProtocol with(RequestOptions options) {
    return new ReferenceReporting(calls.with(options));
  }
}
