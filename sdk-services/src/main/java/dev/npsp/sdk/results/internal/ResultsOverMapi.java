package dev.npsp.sdk.results.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.results.DigitisedResult;
import dev.npsp.sdk.results.IssuedResult;
import dev.npsp.sdk.results.ResultDocument;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.results.internal.mapi.ResultOperations;
import dev.npsp.sdk.results.internal.mapi.ResultStoreWire;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.mapi.MapiSettings;

/** The store of results, whose messages have no session around them. */
public final class ResultsOverMapi implements ResultsClient {

  private final CallExecutor executor;
  private final MapiSettings settings;

  /**
   * @param settings where the store is
   */
  public ResultsOverMapi(ClientContext context, MapiSettings settings) {
    this.executor = context.atPortal(new ResultStoreWire(settings.endpoint()));
    this.settings = settings;
  }

  @Override
  public Page<DigitisedResult> find(ResultQuery query) {
    return Page.whole(call(ResultOperations.FIND, query));
  }

  @Override
  public ResultDocument download(ResultFile file) {
    return call(ResultOperations.DOWNLOAD, file);
  }

  @Override
  public void push(IssuedResult result) {
    String unusedWords = call(ResultOperations.PUSH, result);
  }

  private <I, O> O call(Operation<Mapped<MapiSettings, I>, O> operation, I input) {
    return executor.call(
        operation, new Mapped<>(settings, input), Checks.constraintsOf(Mapped::input));
  }
}
