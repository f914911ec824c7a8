package dev.npsp.sdk.reporting.internal;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.reporting.FiledReport;
import dev.npsp.sdk.reporting.OwedReport;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportKey;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportingClient;
import dev.npsp.sdk.reporting.ReportingOverview;
import dev.npsp.sdk.reporting.ReportingRegime;
import dev.npsp.sdk.reporting.TemplateReference;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What holds for every wire: the rules of a report, and that nothing is what was not sent. */
public final class DefaultReportingClient implements ReportingClient {

  private final ReportingProtocol protocol;
  private final Locale language;
  private final Runnable ending;

  public DefaultReportingClient(ReportingProtocol protocol, Locale language, Runnable ending) {
    this.protocol = protocol;
    this.language = language;
    this.ending = ending;
  }

  @Override
  public List<ReportingRegime> regimes() {
    return protocol.regimes();
  }

  @Override
  public ReportTemplate template(TemplateReference reference) {
    return protocol.template(reference);
  }

  @Override
  public FiledReport send(Report report) {
    return protocol.send(report, Checks.<Report>constraints().and(this::broken));
  }

  private List<Violation> broken(Report report) {
    return report.problems().stream().map(problem -> problem.violation(language)).toList();
  }

  @Override
  public Optional<FiledReport> find(ReportKey key) {
    try {
      return Optional.of(protocol.find(key));
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  @Override
  public List<FiledReport> revisions(ReportKey key) {
    try {
      return protocol.revisions(key);
    } catch (NotFoundAtPortal e) {
      return List.of();
    }
  }

  @Override
  public List<OwedReport> owed(AgencyCode agency) {
    return protocol.owed(agency).stream()
        .sorted(Comparator.comparing(OwedReport::dueAt).thenComparing(owed -> owed.key().regime()))
        .toList();
  }

  @Override
  public ReportingOverview overview(ReportPeriod period) {
    return protocol.overview(period);
  }

  @Override
  public ReportingClient with(RequestOptions options) {
    return new DefaultReportingClient(protocol.with(options), language, () -> {});
  }

  @Override
  public void close() {
    ending.run();
  }
}
