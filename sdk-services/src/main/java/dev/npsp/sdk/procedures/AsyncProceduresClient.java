package dev.npsp.sdk.procedures;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * {@link ProceduresClient} on the host's executor. Cancelling a future interrupts the call that
 * runs.
 */
public interface AsyncProceduresClient {

  /** As {@link ProceduresClient#list()}. */
  default CompletableFuture<Page<ProcedureSummary>> list() {
    return list(RequestOptions.defaults());
  }

  /** As {@link ProceduresClient#list(RequestOptions)}. */
  CompletableFuture<Page<ProcedureSummary>> list(RequestOptions options);

  /** As {@link ProceduresClient#search(String)}. */
  default CompletableFuture<Page<ProcedureSummary>> search(String words) {
    return search(words, RequestOptions.defaults());
  }

  /** As {@link ProceduresClient#search(String, RequestOptions)}. */
  CompletableFuture<Page<ProcedureSummary>> search(String words, RequestOptions options);

  /** As {@link ProceduresClient#get(ProcedureCode)}. */
  default CompletableFuture<Procedure> get(ProcedureCode code) {
    return get(code, RequestOptions.defaults());
  }

  /** As {@link ProceduresClient#get(ProcedureCode, RequestOptions)}. */
  CompletableFuture<Procedure> get(ProcedureCode code, RequestOptions options);

  /** As {@link ProceduresClient#find(ProcedureCode)}. */
  default CompletableFuture<Optional<Procedure>> find(ProcedureCode code) {
    return find(code, RequestOptions.defaults());
  }

  /** As {@link ProceduresClient#find(ProcedureCode, RequestOptions)}. */
  CompletableFuture<Optional<Procedure>> find(ProcedureCode code, RequestOptions options);

  /** As {@link ProceduresClient#listOf(AgencyCode)}. */
  default CompletableFuture<Page<ProcedureSummary>> listOf(AgencyCode agency) {
    return listOf(agency, RequestOptions.defaults());
  }

  /** As {@link ProceduresClient#listOf(AgencyCode, RequestOptions)}. */
  CompletableFuture<Page<ProcedureSummary>> listOf(AgencyCode agency, RequestOptions options);

  /** As {@link ProceduresClient#decision(String)}. */
  default CompletableFuture<Page<AnnouncingDecision>> decision(String decisionId) {
    return decision(decisionId, RequestOptions.defaults());
  }

  /** As {@link ProceduresClient#decision(String, RequestOptions)}. */
  CompletableFuture<Page<AnnouncingDecision>> decision(String decisionId, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncProceduresClient over(ProceduresClient blocking, AsyncCalls calls) {
    return new ProceduresLater(blocking, calls);
  }
}
