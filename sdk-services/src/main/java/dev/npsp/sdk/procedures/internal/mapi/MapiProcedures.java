package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** Procedures over the {@code mapi} wire. */
public final class MapiProcedures implements ProcedureProtocol {

  private final CallExecutor calls;

  public MapiProcedures(ClientContext context) {
    this.calls = context.calls();
  }

  @Override
  public List<ProcedureSummary> list() {
    return calls.call(ProcedureOperations.LIST, new NoParameters());
  }

  @Override
  public Procedure get(ProcedureCode code) {
    return calls.call(ProcedureOperations.GET, code);
  }

  @Override
  public List<ProcedureSummary> listOf(AgencyCode agency) {
    return calls.call(ProcedureOperations.LIST_OF, agency);
  }

  @Override
  public List<AnnouncingDecision> decision(String decisionId) {
    return calls.call(ProcedureOperations.DECISION, decisionId);
  }
}
