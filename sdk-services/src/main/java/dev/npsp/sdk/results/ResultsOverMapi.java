package dev.npsp.sdk.results;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.mapi.ResultStoreWire;
import dev.npsp.sdk.internal.mapi.results.ResultOperations;

/** The store of results, whose messages have no session around them. */
final class ResultsOverMapi implements ResultsClient {

  private final CallExecutor executor;

  ResultsOverMapi(Engine engine) {
    this.executor = engine.over(new ResultStoreWire(engine.environment(), engine.json()));
  }

  @Override
  public Page<DigitisedResult> find(ResultQuery query, RequestOptions options) {
    return Page.whole(executor.call(ResultOperations.FIND, query, options));
  }

  @Override
  public ResultDocument download(ResultFile file, RequestOptions options) {
    return executor.call(ResultOperations.DOWNLOAD, file, options);
  }
}
