/**
 * The monthly figures that an agency owes the portal, each with the dossiers behind it: the report
 * of {@code DongBoThongKeHoSo}, the summary of ratings of {@code DongBoDanhGia}, and what Decision
 * 766 asks as far as the agency's own dossiers tell it.
 *
 * <p>Counting needs no portal: {@link MonthlyStatistics#compute} and {@link RatingReport#compute}
 * are pure functions. {@link StatisticsClient} sends what they give. {@link ScoreEstimate}
 * estimates the points of Decision 766, and {@link SyncWatch} tells what has not reached the
 * portal.
 */
@NullMarked
package dev.npsp.sdk.statistics;

import org.jspecify.annotations.NullMarked;
