package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.wire.mapi.MapiRoute;

/** What can be asked and told about dossiers on this wire. */
public final class DossierOperations {

  /** Submits dossiers that the portal is thought not to have; gives its words. */
  public static final Operation<DossierBatch, String> CREATE =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          MapiRoute.INTEGRATED,
          Effect.UPSERT,
          DossierMapping::toWire,
          DossierMapping::created);

  /** Submits dossiers that the portal is thought to have; gives its words. */
  public static final Operation<DossierBatch, String> UPDATE =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          MapiRoute.INTEGRATED,
          Effect.UPSERT,
          DossierMapping::toWire,
          DossierMapping::updated);

  /** Adds steps to dossiers; gives the portal's words. */
  public static final Operation<ProgressReport, String> REPORT_PROGRESS =
      new Operation<>(
          "dossiers.reportProgress",
          "CapNhatTienDoHoSoMC",
          MapiRoute.INTEGRATED,
          Effect.APPEND,
          DossierMapping::toWire,
          Answer::message);

  /**
   * Says what became of a dossier born on the portal. Whether the portal keeps a second arrival as
   * a second notice is not known, so none is sent blindly.
   */
  public static final Operation<StatusReport, String> UPDATE_STATUS =
      new Operation<>(
          "dossiers.updateStatus",
          "DongBoTrangThaiHoSo",
          MapiRoute.INTEGRATED,
          Effect.APPEND,
          DossierMapping::toWire,
          Answer::message);

  /** Looks a number up; gives all rows of the answer. */
  public static final Operation<DossierCode, RecordedRows> FIND =
      new Operation<>(
          "dossiers.find",
          "TraCuuHoSo",
          MapiRoute.INTEGRATED,
          Effect.READ,
          DossierMapping::toWire,
          DossierMapping::rows);

  private DossierOperations() {}
}
