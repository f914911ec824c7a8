package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.wire.ClientContext;
import java.util.List;

/** Procedures over the gateway of Thanh Hóa: its own list is that of the agency, too. */
public final class ThanhHoaProcedures implements ProcedureProtocol {

  private final CallExecutor calls;
  private final AgencyCode agency;

  public ThanhHoaProcedures(ClientContext context) {
    this.calls = context.calls();
    this.agency = context.agency();
  }

  @Override
  public List<ProcedureSummary> list() {
    return listOf(agency);
  }

  @Override
  public Procedure get(ProcedureCode code) {
    return calls.call(GatewayProcedureOperations.GET, code);
  }

  @Override
  public List<ProcedureSummary> listOf(AgencyCode other) {
    return calls.call(GatewayProcedureOperations.LIST_OF, other);
  }

  @Override
  public List<AnnouncingDecision> decision(String decisionId) {
    return calls.call(GatewayProcedureOperations.DECISION, decisionId);
  }
}
