package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.wire.mapi.MapiRoute;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** What can be asked about procedures on this wire. */
public final class ProcedureOperations {

  /** The procedures of the agency that asks. */
  public static final Operation<NoParameters, List<ProcedureSummary>> LIST =
      new Operation<>(
          "procedures.list",
          "LayDanhSachTTHC",
          MapiRoute.SHARED,
          Effect.READ,
          none -> none,
          answer -> ProcedureMapping.summaries(answer.rows(ProcedureSummaryRow.class)));

  /** One procedure with everything that the portal publishes of it. */
  public static final Operation<ProcedureCode, ProcedureRows> GET =
      new Operation<>(
          "procedures.get",
          "LayThuTuc",
          MapiRoute.INTEGRATED,
          Effect.READ,
          ProcedureMapping::toWire,
          ProcedureRows::read);

  /** The procedures of another agency; seen at gateways only. */
  public static final Operation<AgencyCode, List<ProcedureSummary>> LIST_OF =
      new Operation<>(
          "procedures.listOf",
          "LayDanhSachTTHCDonVi",
          MapiRoute.SHARED,
          Effect.READ,
          agency -> new AgencyParameters(agency.value()),
          answer -> ProcedureMapping.summaries(answer.rows(ProcedureSummaryRow.class)));

  /** A decision that announces procedures; seen at gateways only. */
  public static final Operation<String, List<AnnouncingDecision>> DECISION =
      new Operation<>(
          "procedures.decision",
          "LayQDCB",
          MapiRoute.INTEGRATED,
          Effect.READ,
          DecisionParameters::new,
          answer -> ProcedureMapping.decisions(answer.rows(DecisionRow.class)));

  private ProcedureOperations() {}
}
