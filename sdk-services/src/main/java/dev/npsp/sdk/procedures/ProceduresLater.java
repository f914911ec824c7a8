package dev.npsp.sdk.procedures;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The blocking client on the host's executor. */
final class ProceduresLater implements AsyncProceduresClient {

  private final ProceduresClient blocking;
  private final AsyncCalls calls;

  ProceduresLater(ProceduresClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<Page<ProcedureSummary>> list(RequestOptions options) {
    return calls.call(() -> blocking.list(options));
  }

  @Override
  public CompletableFuture<Page<ProcedureSummary>> search(String words, RequestOptions options) {
    return calls.call(() -> blocking.search(words, options));
  }

  @Override
  public CompletableFuture<Procedure> get(ProcedureCode code, RequestOptions options) {
    return calls.call(() -> blocking.get(code, options));
  }

  @Override
  public CompletableFuture<Optional<Procedure>> find(ProcedureCode code, RequestOptions options) {
    return calls.call(() -> blocking.find(code, options));
  }

  @Override
  public CompletableFuture<Page<ProcedureSummary>> listOf(
      AgencyCode agency, RequestOptions options) {
    return calls.call(() -> blocking.listOf(agency, options));
  }

  @Override
  public CompletableFuture<Page<AnnouncingDecision>> decision(
      String decisionId, RequestOptions options) {
    return calls.call(() -> blocking.decision(decisionId, options));
  }
}
