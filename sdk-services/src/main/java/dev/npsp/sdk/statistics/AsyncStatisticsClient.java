package dev.npsp.sdk.statistics;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * {@link StatisticsClient} on the host's executor. Cancelling a future interrupts the call that
 * runs.
 */
public interface AsyncStatisticsClient {

  /** As {@link StatisticsClient#send(MonthlyReport)}. */
  default CompletableFuture<@Nullable Void> send(MonthlyReport report) {
    return send(report, RequestOptions.defaults());
  }

  /** As {@link StatisticsClient#send(MonthlyReport, RequestOptions)}. */
  CompletableFuture<@Nullable Void> send(MonthlyReport report, RequestOptions options);

  /** As {@link StatisticsClient#sendRatings(List)}. */
  default CompletableFuture<@Nullable Void> sendRatings(List<RatingReport> reports) {
    return sendRatings(reports, RequestOptions.defaults());
  }

  /** As {@link StatisticsClient#sendRatings(List, RequestOptions)}. */
  CompletableFuture<@Nullable Void> sendRatings(List<RatingReport> reports, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncStatisticsClient over(StatisticsClient blocking, AsyncCalls calls) {
    return new StatisticsLater(blocking, calls);
  }
}
