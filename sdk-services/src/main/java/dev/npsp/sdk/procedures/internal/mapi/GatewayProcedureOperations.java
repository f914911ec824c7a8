package dev.npsp.sdk.procedures.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.AnnouncingDecision;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import dev.npsp.sdk.wire.mapi.NoParameters;
import dev.npsp.sdk.wire.onestop.OneStopRequest;
import java.util.List;
import java.util.function.Function;

/** The same questions at a gateway that passes mapi on. */
public final class GatewayProcedureOperations {

  private static final Function<String, WireRequest> BY_AGENCY =
      OneStopRequest.with("LayDanhSachTTHCDonVi", "maDonVi");
  private static final Function<String, WireRequest> BY_CODE =
      OneStopRequest.with("LayThuTuc", "maTTHC");

  /** The procedures that the gateway has. */
  public static final Operation<NoParameters, List<ProcedureSummary>> LIST =
      ProcedureOperations.LIST.sentAs(none -> OneStopRequest.of("LayDanhSachTTHC"));

  /** The procedures of an agency. */
  public static final Operation<AgencyCode, List<ProcedureSummary>> LIST_OF =
      ProcedureOperations.LIST_OF.sentAs(agency -> BY_AGENCY.apply(agency.value()));

  /** One procedure. */
  public static final Operation<ProcedureCode, Procedure> GET =
      ProcedureOperations.GET.sentAs(code -> BY_CODE.apply(code.value()));

  /** A decision that announces procedures. */
  public static final Operation<String, List<AnnouncingDecision>> DECISION =
      ProcedureOperations.DECISION.sentAs(OneStopRequest.with("LayQDCB", "idQDCB"));

  private GatewayProcedureOperations() {}
}
