package dev.npsp.sdk.feeds.internal.judicialrecord;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.JudicialRecordUpdate;
import dev.npsp.sdk.feeds.internal.FeedReport;

/** What goes back for judicial records. */
public final class JudicialRecordOperations {

  /** Reports a status or a result. */
  public static final Operation<FeedReport<JudicialRecordMapping, JudicialRecordUpdate>, FeedAnswer>
      REPORT =
          new Operation<>(
              "feeds.judicialRecords.report",
              "traKetQuaHoSoLLTP",
              Effect.UPSERT,
              report ->
                  WireRequest.post(
                      report.by().resultPath(),
                      Payload.json(report.by().toReport(report.update()))),
              (answer, report) -> report.by().toAnswer(answer));

  private JudicialRecordOperations() {}
}
