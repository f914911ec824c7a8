package dev.npsp.sdk.procedures.internal;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import java.util.List;

/** What one wire can do for procedures. */
public interface ProcedureProtocol {

  /** The procedures of the agency that asks. */
  List<ProcedureSummary> list();

  /**
   * One procedure.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when the portal has none of that code
   */
  Procedure get(ProcedureCode code);

  /** The procedures of another agency. */
  List<ProcedureSummary> listOf(AgencyCode agency);

  /** A decision that announces procedures. */
  List<AnnouncingDecision> decision(String decisionId);
}
