package dev.npsp.sdk.procedures;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import java.util.Optional;

/** A portal that lists procedures and has no document of any. */
record WithoutDocuments(ProceduresClient portal) implements ProceduresClient {

  @Override
  public Page<ProcedureSummary> list(RequestOptions options) {
    return portal.list(options);
  }

  @Override
  public Page<ProcedureSummary> search(String words, RequestOptions options) {
    return portal.search(words, options);
  }

  @Override
  public Procedure get(ProcedureCode code, RequestOptions options) {
    return portal.get(code, options);
  }

  @Override
  public Optional<Procedure> find(ProcedureCode code, RequestOptions options) {
    return Optional.empty();
  }

  @Override
  public Page<ProcedureSummary> listOf(AgencyCode agency, RequestOptions options) {
    return portal.listOf(agency, options);
  }

  @Override
  public Page<AnnouncingDecision> decision(String decisionId, RequestOptions options) {
    return portal.decision(decisionId, options);
  }
}
