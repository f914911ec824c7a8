package dev.npsp.sdk.statistics.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.wire.mapi.MapiRoute;

/** What can be told of a month on this wire. */
public final class StatisticsOperations {

  /**
   * The figures of a month. Whether a second arrival replaces the first is not known, so none is
   * sent blindly.
   */
  public static final Operation<ReportBatch, String> SEND_REPORT =
      new Operation<>(
          "statistics.send",
          "DongBoThongKeHoSo",
          MapiRoute.INTEGRATED,
          Effect.APPEND,
          StatisticsMapping::toWire,
          Answer::message);

  /** What citizens said in a month; a peer sent the same month every day. */
  public static final Operation<RatingBatch, String> SEND_RATINGS =
      new Operation<>(
          "statistics.sendRatings",
          "DongBoDanhGia",
          MapiRoute.INTEGRATED,
          Effect.UPSERT,
          StatisticsMapping::toWire,
          Answer::message);

  private StatisticsOperations() {}
}
