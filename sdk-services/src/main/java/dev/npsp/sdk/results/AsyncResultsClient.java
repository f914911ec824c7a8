package dev.npsp.sdk.results;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.concurrent.CompletableFuture;

/**
 * {@link ResultsClient} on the host's executor. Cancelling a future interrupts the call that runs.
 */
public interface AsyncResultsClient {

  /** As {@link ResultsClient#find(ResultQuery)}. */
  default CompletableFuture<Page<DigitisedResult>> find(ResultQuery query) {
    return find(query, RequestOptions.defaults());
  }

  /** As {@link ResultsClient#find(ResultQuery,RequestOptions)}. */
  CompletableFuture<Page<DigitisedResult>> find(ResultQuery query, RequestOptions options);

  /** As {@link ResultsClient#download(ResultFile)}. */
  default CompletableFuture<ResultDocument> download(ResultFile file) {
    return download(file, RequestOptions.defaults());
  }

  /** As {@link ResultsClient#download(ResultFile,RequestOptions)}. */
  CompletableFuture<ResultDocument> download(ResultFile file, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncResultsClient over(ResultsClient blocking, AsyncCalls calls) {
    return new ResultsLater(blocking, calls);
  }
}
