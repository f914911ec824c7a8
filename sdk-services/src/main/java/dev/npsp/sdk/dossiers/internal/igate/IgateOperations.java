package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.FormPart;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.ProgressRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.StatusRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.UploadedRow;
import dev.npsp.sdk.wire.igate.IgateEnvelope;
import java.util.List;

/** What a ministry's portal can be told about dossiers. Only the last segments are attested. */
final class IgateOperations {

  /** Allocates the next code; one that is given twice leaves a gap, which does no harm. */
  static final Operation<String, DossierCode> ALLOCATE =
      new Operation<>(
          "dossiers.allocateCode",
          "GetNextValue",
          Effect.READ,
          IgateMapping::toWire,
          IgateEnvelope.bare("value"),
          IgateMapping::allocated);

  /** Lists what the portal has of the agency. */
  static final Operation<String, IgateListing> LIST =
      new Operation<>(
          "dossiers.list",
          "listing",
          Effect.READ,
          IgateRecords::listing,
          IgateEnvelope.bare("Data"),
          IgateRecords::listed);

  /** Tracks one dossier, as citizens do; gives what the portal has. */
  static final Operation<IgateTracking, RecordedDossier> TRACK =
      new Operation<>(
          "dossiers.get",
          "dossier-search",
          Effect.READ,
          IgateRecords::toWire,
          IgateEnvelope.bare("content"),
          IgateRecords::tracked);

  /**
   * Uploads one file; gives its id and hash. A second arrival leaves a file that no dossier names,
   * which does no harm, so it may be sent again.
   */
  static final Operation<FormPart, UploadedRow> UPLOAD =
      new Operation<>(
          "dossiers.submit",
          "UploadFile",
          Effect.UPSERT,
          IgateMapping::toWire,
          EnvelopeRule.reading(IgateEnvelope::uploaded),
          IgateMapping::uploaded);

  /**
   * Submits a dossier that the portal is thought not to have. That a second arrival of one code
   * changes nothing more is our proposal.
   */
  static final Operation<IgateSubmission, IgateReply> CREATE =
      new Operation<>(
          "dossiers.submit",
          "CreateDossier",
          Effect.UPSERT,
          IgateMapping::toWire,
          EnvelopeRule.ofTheWire().refusing(IgateMapping::notCreated),
          IgateMapping::submitted);

  /** Submits a dossier that the portal is thought to have: the same message, our proposal. */
  static final Operation<IgateSubmission, IgateReply> UPDATE =
      new Operation<>(
          "dossiers.submit",
          "CreateDossier",
          Effect.UPSERT,
          IgateMapping::toWire,
          EnvelopeRule.ofTheWire().refusing(IgateMapping::notUpdated),
          IgateMapping::updated);

  /** Adds steps to dossiers; gives the portal's words. */
  static final Operation<List<ProgressRow>, String> REPORT_PROGRESS =
      new Operation<>(
          "dossiers.reportProgress",
          "CapNhatTienTrinh",
          Effect.APPEND,
          IgateMapping::progress,
          (answer, sent) -> answer.message());

  /** Tells where a dossier stands. Whether a second arrival is kept twice is not known. */
  static final Operation<StatusRow, String> UPDATE_STATUS =
      new Operation<>(
          "dossiers.updateStatus",
          "CapNhatTrangThai",
          Effect.APPEND,
          IgateMapping::status,
          (answer, sent) -> answer.message());

  private IgateOperations() {}
}
