package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.AgencyParameters;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.DecisionParameters;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureSummaryRow;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** What can be asked about procedures on this wire. */
public final class ProcedureOperations {

  /** The procedures of the agency that asks. */
  public static final Operation<NoParameters, List<ProcedureSummary>> LIST =
      new Operation<>(
          "procedures.list",
          "LayDanhSachTTHC",
          Effect.READ,
          MapiRequest::shared,
          (answer, asked) -> ProcedureMapping.summaries(answer.rows(ProcedureSummaryRow.class)));

  /** One procedure with everything that the portal publishes of it. */
  public static final Operation<ProcedureCode, Procedure> GET =
      new Operation<>(
          "procedures.get",
          "LayThuTuc",
          Effect.READ,
          code -> MapiRequest.integrated(ProcedureMapping.toWire(code)),
          EnvelopeRule.ofTheWire().refusing(UnknownProcedure::refusal),
          UnknownProcedure::orProcedure);

  /** The procedures of another agency; seen at gateways only. */
  public static final Operation<AgencyCode, List<ProcedureSummary>> LIST_OF =
      new Operation<>(
          "procedures.listOf",
          "LayDanhSachTTHCDonVi",
          Effect.READ,
          agency -> MapiRequest.shared(new AgencyParameters(agency.value())),
          (answer, asked) -> ProcedureMapping.summaries(answer.rows(ProcedureSummaryRow.class)));

  /** A decision that announces procedures; seen at gateways only. */
  public static final Operation<String, List<AnnouncingDecision>> DECISION =
      new Operation<>(
          "procedures.decision",
          "LayQDCB",
          Effect.READ,
          input -> MapiRequest.integrated(new DecisionParameters(input)),
          (answer, asked) -> ProcedureMapping.decisions(answer.rows(DecisionRow.class)));

  private ProcedureOperations() {}
}
