package dev.npsp.sdk.statistics;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The blocking client on the host's executor. */
final class StatisticsLater implements AsyncStatisticsClient {

  private final StatisticsClient blocking;
  private final AsyncCalls calls;

  StatisticsLater(StatisticsClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<@Nullable Void> send(MonthlyReport report, RequestOptions options) {
    return later(() -> blocking.send(report, options));
  }

  @Override
  public CompletableFuture<@Nullable Void> sendRatings(
      List<RatingReport> reports, RequestOptions options) {
    return later(() -> blocking.sendRatings(reports, options));
  }

  private CompletableFuture<@Nullable Void> later(Runnable call) {
    return calls.call(
        () -> {
          call.run();
          return null;
        });
  }
}
