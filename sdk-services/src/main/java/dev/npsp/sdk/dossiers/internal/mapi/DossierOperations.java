package dev.npsp.sdk.dossiers.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import java.util.List;

/** What can be asked and told about dossiers on this wire. */
public final class DossierOperations {

  /** Submits dossiers that the portal is thought not to have; gives its words. */
  public static final Operation<DossierBatch, String> CREATE =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          Effect.UPSERT,
          input -> MapiRequest.integrated(DossierMapping.toWire(input)),
          EnvelopeRule.ofTheWire().refusing(DossierMapping::notCreated),
          (answer, sent) -> DossierMapping.created(answer));

  /** Submits dossiers that the portal is thought to have; gives its words. */
  public static final Operation<DossierBatch, String> UPDATE =
      new Operation<>(
          "dossiers.submit",
          "DongBoHoSoMC",
          Effect.UPSERT,
          input -> MapiRequest.integrated(DossierMapping.toWire(input)),
          EnvelopeRule.ofTheWire().refusing(DossierMapping::notUpdated),
          (answer, sent) -> DossierMapping.updated(answer));

  /** Adds steps to dossiers; gives the portal's words. */
  public static final Operation<List<ProgressStep>, String> REPORT_PROGRESS =
      new Operation<>(
          "dossiers.reportProgress",
          "CapNhatTienDoHoSoMC",
          Effect.APPEND,
          input -> MapiRequest.integrated(DossierMapping.toWire(input)),
          (answer, sent) -> answer.message());

  /**
   * Says what became of a dossier born on the portal. Whether the portal keeps a second arrival as
   * a second notice is not known, so none is sent blindly.
   */
  public static final Operation<StatusUpdate, String> UPDATE_STATUS =
      new Operation<>(
          "dossiers.updateStatus",
          "DongBoTrangThaiHoSo",
          Effect.APPEND,
          input -> MapiRequest.integrated(DossierMapping.toWire(input)),
          (answer, sent) -> answer.message());

  /** Looks a number up; gives the row with that number. */
  public static final Operation<DossierCode, RecordedDossier> FIND =
      new Operation<>(
          "dossiers.find",
          "TraCuuHoSo",
          Effect.READ,
          input -> MapiRequest.integrated(DossierMapping.toWire(input)),
          DossierMapping::recorded);

  private DossierOperations() {}
}
