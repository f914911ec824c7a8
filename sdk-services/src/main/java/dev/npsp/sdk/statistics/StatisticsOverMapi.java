package dev.npsp.sdk.statistics;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.mapi.statistics.RatingBatch;
import dev.npsp.sdk.internal.mapi.statistics.ReportBatch;
import dev.npsp.sdk.internal.mapi.statistics.StatisticsOperations;
import dev.npsp.sdk.internal.wire.LimitWords;
import dev.npsp.sdk.internal.wire.WireLimit;
import java.util.ArrayList;
import java.util.List;

/** Statistics over the {@code mapi} wire. */
final class StatisticsOverMapi implements StatisticsClient {

  private final CallExecutor executor;
  private final AgencyCode agency;
  private final LimitWords words;

  StatisticsOverMapi(Engine engine) {
    this.executor = engine.mapi();
    this.agency = engine.agency();
    this.words = engine.limitWords();
  }

  @Override
  public void send(MonthlyReport report, RequestOptions options) {
    List<Violation> found = new ArrayList<>(executor.check(report));
    own(report.agency(), "", found);
    executor.call(
        StatisticsOperations.SEND_REPORT, new ReportBatch(List.of(report), found), options);
  }

  @Override
  public void sendRatings(List<RatingReport> reports, RequestOptions options) {
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
    executor.call(StatisticsOperations.SEND_RATINGS, new RatingBatch(reports, found), options);
  }

  /** The portal takes figures of the agency that is logged in, and of those below it. */
  private void own(ReportingAgency reporting, String prefix, List<Violation> found) {
    if (!reporting.code().sameRoot(agency)) {
      found.add(
          words.broken(WireLimit.FIGURES_OF_OWN_AGENCY, prefix + "agency.code", agency.root()));
    }
  }
}
