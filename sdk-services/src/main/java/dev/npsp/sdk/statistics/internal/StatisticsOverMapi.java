package dev.npsp.sdk.statistics.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import dev.npsp.sdk.statistics.StatisticsClient;
import dev.npsp.sdk.statistics.internal.mapi.RatingBatch;
import dev.npsp.sdk.statistics.internal.mapi.ReportBatch;
import dev.npsp.sdk.statistics.internal.mapi.StatisticsOperations;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.ArrayList;
import java.util.List;

/** Statistics over the {@code mapi} wire. */
public final class StatisticsOverMapi implements StatisticsClient {

  private final CallExecutor executor;
  private final AgencyCode agency;
  private final WireLimitMessages words;

  public StatisticsOverMapi(ClientContext context) {
    this.executor = context.calls();
    this.agency = context.agency();
    this.words = context.limitWords();
  }

  @Override
  public void send(MonthlyReport report) {
    List<Violation> found = new ArrayList<>(executor.check(report));
    own(report.agency(), "", found);
    executor.call(StatisticsOperations.SEND_REPORT, new ReportBatch(List.of(report), found));
  }

  @Override
  public void sendRatings(List<RatingReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("Give a report or more; an empty list is no message.");
    }
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      String prefix = "[" + i + "].";
      for (Violation violation : executor.check(reports.get(i))) {
        found.add(new Violation(prefix + violation.path(), violation.code(), violation.message()));
      }
      own(reports.get(i).agency(), prefix, found);
    }
    executor.call(StatisticsOperations.SEND_RATINGS, new RatingBatch(reports, found));
  }

  /** The portal takes figures of the agency that is logged in, and of those below it. */
  private void own(ReportingAgency reporting, String prefix, List<Violation> found) {
    if (!reporting.code().sameRoot(agency)) {
      found.add(
          words.broken(WireLimit.FIGURES_OF_OWN_AGENCY, prefix + "agency.code", agency.root()));
    }
  }
}
