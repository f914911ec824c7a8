package dev.npsp.sdk.feeds.internal.dvclt;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.internal.FeedReport;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.ListedRow;
import java.util.List;

/** What can be asked of the combined service and told to it. */
public final class CivilStatusOperations {

  private static final EnvelopeRule READING =
      EnvelopeRule.ofTheWire().refusing(EnvelopeRule::plain);

  /** What is not acknowledged. */
  public static final Operation<CivilStatusMapping, List<ListedRow>> LIST =
      new Operation<>(
          "feeds.civilStatus.list",
          "hosolienthong",
          Effect.READ,
          CivilStatusMapping::list,
          READING,
          (answer, by) -> answer.rows(ListedRow.class));

  /** One dossier. */
  public static final Operation<Mapped<CivilStatusMapping, ListedRow>, FeedDossier> READ =
      new Operation<>(
          "feeds.civilStatus.read",
          "hosolienthong",
          Effect.READ,
          row -> row.by().detail(row.input()),
          READING,
          (answer, row) -> row.by().toDossier(answer));

  /** Acknowledges a dossier, so that it is not listed again. */
  public static final Operation<Mapped<CivilStatusMapping, FeedDossier>, FeedAnswer> ACKNOWLEDGE =
      new Operation<>(
          "feeds.civilStatus.acknowledge",
          "daNhan",
          Effect.UPSERT,
          dossier ->
              WireRequest.put(
                  dossier.by().acknowledgePath(),
                  Payload.json(CivilStatusMapping.toAcknowledge(dossier.input()))),
          EnvelopeRule.reading(DvcltEnvelope::acknowledged),
          (answer, dossier) -> CivilStatusMapping.toAnswer(answer));

  /** Reports a status. */
  public static final Operation<FeedReport<CivilStatusMapping, CivilStatusUpdate>, FeedAnswer>
      REPORT =
          new Operation<>(
              "feeds.civilStatus.report",
              "capNhatTrangThaiHoSoDVCLTHoTich",
              Effect.UPSERT,
              report ->
                  WireRequest.post(
                      report.by().statusPath(),
                      Payload.json(report.by().toStatus(report.update(), report.held()))),
              EnvelopeRule.reading(DvcltEnvelope::status),
              (answer, report) -> CivilStatusMapping.toAnswer(answer));

  private CivilStatusOperations() {}
}
