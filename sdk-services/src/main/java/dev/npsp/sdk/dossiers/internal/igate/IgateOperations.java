package dev.npsp.sdk.dossiers.internal.igate;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.FormPart;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.dossiers.internal.SubmitReply;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.ProgressRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.StatusRow;
import dev.npsp.sdk.dossiers.internal.igate.IgateSheet.UploadedRow;
import dev.npsp.sdk.wire.igate.IgateEnvelope;
import java.util.List;

/** What a ministry's portal can be told about dossiers. Only the last segments are attested. */
final class IgateOperations {

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
  static final Operation<IgateSubmission, SubmitReply> CREATE =
      new Operation<>(
          "dossiers.submit",
          "CreateDossier",
          Effect.UPSERT,
          IgateMapping::toWire,
          EnvelopeRule.ofTheWire().refusing(IgateMapping::notCreated),
          IgateMapping::submitted);

  /** Submits a dossier that the portal is thought to have: the same message, our proposal. */
  static final Operation<IgateSubmission, SubmitReply> UPDATE =
      new Operation<>(
          "dossiers.submit",
          "CreateDossier",
          Effect.UPSERT,
          IgateMapping::toWire,
          EnvelopeRule.ofTheWire().refusing(IgateMapping::notUpdated),
          IgateMapping::submitted);

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
