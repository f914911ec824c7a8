package dev.npsp.sdk.statistics.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import dev.npsp.sdk.statistics.StatisticsClient;
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
    executor.call(
        StatisticsOperations.SEND_REPORT,
        List.of(report),
        Checks.<List<MonthlyReport>>constraintsOf(reports -> reports.get(0))
            .and(reports -> own(report.agency(), "")));
  }

  @Override
  public void sendRatings(List<RatingReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("Give a report or more; an empty list is no message.");
    }
    executor.call(
        StatisticsOperations.SEND_RATINGS,
        reports,
        Checks.<List<RatingReport>>constraintsOfEach(all -> all).and(this::own));
  }

  private List<Violation> own(List<RatingReport> reports) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      found.addAll(own(reports.get(i).agency(), "[" + i + "]."));
    }
    return found;
  }

  /** The portal takes figures of the agency that is logged in, and of those below it. */
  private List<Violation> own(ReportingAgency reporting, String prefix) {
    return reporting.code().sameRoot(agency)
        ? List.of()
        : List.of(
            words.broken(WireLimit.FIGURES_OF_OWN_AGENCY, prefix + "agency.code", agency.root()));
  }
}
