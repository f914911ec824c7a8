package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.internal.ProcedureProtocol;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** Procedures over the gateway of Điện Biên: their list alone was seen. */
public final class DienBienProcedures implements ProcedureProtocol {

  private final CallExecutor calls;

  public DienBienProcedures(ClientContext context) {
    this.calls = context.calls();
  }

  @Override
  public List<ProcedureSummary> list() {
    return calls.call(GatewayProcedureOperations.LIST, new NoParameters());
  }

  @Override
  public Procedure get(ProcedureCode code) {
    throw lacks("procedures.get", ServiceText.OF_PROCEDURE_DETAILS);
  }

  @Override
  public List<ProcedureSummary> listOf(AgencyCode agency) {
    throw lacks("procedures.listOf", ServiceText.OF_PROCEDURES_OF_AGENCIES);
  }

  @Override
  public List<AnnouncingDecision> decision(String decisionId) {
    throw lacks("procedures.decision", ServiceText.OF_DECISIONS);
  }

  private NotOffered lacks(String operation, ServiceText what) {
    return Lacking.notOffered(calls.origin(operation), what, ServiceText.ASK_ANOTHER_WIRE);
  }
}
