package dev.npsp.sdk.statistics;

import java.util.List;

/**
 * Sends the figures of a month. Counting them needs no portal: {@link MonthlyStatistics#compute},
 * {@link RatingReport#compute}. Safe for many threads. An interface, so that a host can fake it in
 * its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 */
public interface StatisticsClient {

  /**
   * Sends the report of a month, or a revision of it. Whether the portal replaces the report that
   * it has or keeps a second one beside it is not known, so a call whose answer got lost is not
   * repeated: it ends as {@link dev.npsp.sdk.core.error.OutcomeUnknown}, and since nothing can be
   * looked up, an officer asks the portal's operators or sends it as the next revision.
   *
   * <p>Wire: DongBoThongKeHoSo. Source: one peer, a literal payload.
   */
  void send(MonthlyReport report);

  /**
   * Sends what citizens said in a month, one entry a procedure. The peer that attests it sent the
   * same month again every day, so a call whose answer got lost is repeated.
   *
   * <p>Wire: DongBoDanhGia. Source: one peer, a literal payload.
   *
   * @throws IllegalArgumentException when there is no report: an empty list is no message
   */
  void sendRatings(List<RatingReport> reports);
}
