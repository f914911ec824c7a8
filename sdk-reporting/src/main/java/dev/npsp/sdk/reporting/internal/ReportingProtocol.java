package dev.npsp.sdk.reporting.internal;

import dev.npsp.sdk.core.RequestOptions;
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
import java.util.List;

/** What a wire to the reporting platform can do; what holds for every wire stands above it. */
public interface ReportingProtocol {

  /** The regimes of the agency. */
  List<ReportingRegime> regimes();

  /** A form in one of its versions. */
  ReportTemplate template(TemplateReference reference);

  /** Sends a revision once these checks have found nothing. */
  FiledReport send(Report report, Checks<Report> checks);

  /** The newest revision. */
  FiledReport find(ReportKey key);

  /** All revisions. */
  List<FiledReport> revisions(ReportKey key);

  /** What is owed. */
  List<OwedReport> owed(AgencyCode agency);

  /** How agencies have reported. */
  ReportingOverview overview(ReportPeriod period);

  /** The same, each call with these options. */
  ReportingProtocol with(RequestOptions options);
}
