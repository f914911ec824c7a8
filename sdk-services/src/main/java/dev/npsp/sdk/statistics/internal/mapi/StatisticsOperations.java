package dev.npsp.sdk.statistics.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import java.util.List;

/** What can be told of a month on this wire. */
public final class StatisticsOperations {

  /**
   * The figures of a month. Whether a second arrival replaces the first is not known, so none is
   * sent blindly.
   */
  public static final Operation<List<MonthlyReport>, String> SEND_REPORT =
      new Operation<>(
          "statistics.send",
          "DongBoThongKeHoSo",
          Effect.APPEND,
          input -> MapiRequest.integrated(StatisticsMapping.reports(input)),
          (answer, sent) -> answer.message());

  /** What citizens said in a month; a peer sent the same month every day. */
  public static final Operation<List<RatingReport>, String> SEND_RATINGS =
      new Operation<>(
          "statistics.sendRatings",
          "DongBoDanhGia",
          Effect.UPSERT,
          input -> MapiRequest.integrated(StatisticsMapping.ratings(input)),
          (answer, sent) -> answer.message());

  private StatisticsOperations() {}
}
