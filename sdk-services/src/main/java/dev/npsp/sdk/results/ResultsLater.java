package dev.npsp.sdk.results;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.concurrent.CompletableFuture;

/** The blocking client on the host's executor. */
final class ResultsLater implements AsyncResultsClient {

  private final ResultsClient blocking;
  private final AsyncCalls calls;

  ResultsLater(ResultsClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<Page<DigitisedResult>> find(ResultQuery query, RequestOptions options) {
    return calls.call(() -> blocking.find(query, options));
  }

  @Override
  public CompletableFuture<ResultDocument> download(ResultFile file, RequestOptions options) {
    return calls.call(() -> blocking.download(file, options));
  }
}
