package dev.npsp.sdk.procedures;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import java.util.Optional;

/** A portal that lists procedures and has no document of any. */
record WithoutDocuments(ProceduresClient portal) implements ProceduresClient {

  @Override
  public Page<ProcedureSummary> list() {
    return portal.list();
  }

  @Override
  public Page<ProcedureSummary> search(String words) {
    return portal.search(words);
  }

  @Override
  public Procedure get(ProcedureCode code) {
    return portal.get(code);
  }

  @Override
  public Optional<Procedure> find(ProcedureCode code) {
    return Optional.empty();
  }

  @Override
  public Page<ProcedureSummary> listOf(AgencyCode agency) {
    return portal.listOf(agency);
  }

  @Override
  public Page<AnnouncingDecision> decision(String decisionId) {
    return portal.decision(decisionId);
  }
}
