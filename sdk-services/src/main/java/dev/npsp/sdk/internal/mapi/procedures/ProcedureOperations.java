package dev.npsp.sdk.internal.mapi.procedures;

import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.internal.mapi.MapiRoute;
import dev.npsp.sdk.internal.mapi.NoParameters;
import dev.npsp.sdk.procedures.ProcedureSummary;
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

  private ProcedureOperations() {}
}
