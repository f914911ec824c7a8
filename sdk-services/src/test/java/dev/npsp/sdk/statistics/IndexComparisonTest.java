package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.statistics.October.at;
import static dev.npsp.sdk.statistics.October.code;
import static dev.npsp.sdk.statistics.October.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.statistics.MetricComparison.Result;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four dossiers were received: three in time, two with an electronic result. */
class IndexComparisonTest {

  private static final ScoreEstimate OURS =
      ScoreEstimate.of(
          October.count(
              in(1, 9).hasDigitisedResult(true),
              in(2, 9).hasDigitisedResult(true),
              in(3, 9),
              in(4, 14)),
          ScoreInputs.none());

  private static LocalDossier.Builder in(int number, int day) {
    return dossier(number, at(10, 5, 8), at(10, 12, 17))
        .addChange(DossierStatus.COMPLETED, at(10, day, 9));
  }

  private static PublishedMetric published(String code, long part, long whole, String score) {
    return PublishedMetric.builder(code)
        .numerator(part)
        .denominator(whole)
        .score(new BigDecimal(score))
        .build();
  }

  private static MetricComparison compared(String key, PublishedMetric... published) {
    return IndexComparison.of(OURS, Arrays.asList(published)).metrics().stream()
        .filter(metric -> metric.ours().metric().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Ours is 2 of 4, 3 points. */
  @ParameterizedTest
  @CsvSource({
    "2, 4, 3.00, EQUAL",
    "2, 4, 3.01, EQUAL",
    "2, 4, 3.02, DIFFERS",
    "1, 4, 1.50, DIFFERS",
    "2, 3, 4.00, DIFFERS",
    "1, 2, 3.00, DIFFERS",
  })
  void of_comparesCountsAndPoints(long part, long whole, String score, Result result) {
    MetricComparison row =
        compared(
            "ORIGINAL_RESULT_AVAILABLE",
            published("ORIGINAL_RESULT_AVAILABLE", part, whole, score));

    assertThat(row.result()).isEqualTo(result);
    assertThat(row.partDifference()).contains(part - 2);
    assertThat(row.wholeDifference()).contains(whole - 4);
    assertThat(row.ours().part().orElseThrow().codes()).containsExactly(code(1), code(2));
    assertThat(row.reason()).isEmpty();
  }

  @Test
  void of_aGroupThatHasOneMetric_isFoundByTheGroup() {
    assertThat(compared("ON_TIME_OF_ALL", published("TDGQ", 3, 4, "15")).result())
        .isEqualTo(Result.EQUAL);
  }

  @Test
  void of_aGroupThatHasSeveral_isLeftToTheOthers() {
    IndexComparison comparison = IndexComparison.of(OURS, List.of(published("TTTT", 1, 4, "2")));

    assertThat(comparison.others()).extracting(PublishedMetric::code).containsExactly("TTTT");
    assertThat(comparison.of(Result.NOT_COMPARABLE)).hasSameSizeAs(comparison.metrics());
  }

  @Test
  void of_whatIsNotPublished_saysSo() {
    assertThat(compared("REUSED_DIGITIZED_DATA").reason()).contains(NotComparable.NOT_PUBLISHED);
  }

  @Test
  void of_nullIsNotZero() {
    PublishedMetric notApplicable =
        PublishedMetric.builder("REUSED_DIGITIZED_DATA").maxScore(BigDecimal.ZERO).build();
    PublishedMetric withoutCounts =
        PublishedMetric.builder("REUSED_DIGITIZED_DATA").score(BigDecimal.ZERO).build();

    assertThat(compared("REUSED_DIGITIZED_DATA", notApplicable).reason())
        .contains(NotComparable.NOT_APPLICABLE);
    assertThat(compared("REUSED_DIGITIZED_DATA", withoutCounts).reason())
        .contains(NotComparable.WITHOUT_COUNTS);
  }

  @Test
  void of_whatWasNotCountedHere_saysSo() {
    MetricComparison row = compared("PUBLISH_ON_TIME", published("PUBLISH_ON_TIME", 9, 9, "6"));

    assertThat(row.reason()).contains(NotComparable.NOT_COUNTED);
    assertThat(row.partDifference()).isEmpty();
  }

  /** One of two dossiers says it: that the portal counts one of one as well is chance. */
  @Test
  void of_whatWasCountedInPart_isNotCompared() {
    ScoreEstimate half =
        ScoreEstimate.of(
            October.count(in(1, 9).usesPopulationData(true), in(2, 9)), ScoreInputs.none());
    String key = "CITIZEN_DATA_CONNECTED_DOSSIER";

    assertThat(IndexComparison.of(half, List.of(published(key, 1, 1, "2"))).metrics())
        .filteredOn(row -> row.ours().metric().key().equals(key))
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains(NotComparable.NOT_COUNTED));
  }

  @ParameterizedTest
  @CsvSource({
    "TEMP_NATIONAL_REPORT_DENOMINATOR, NOT_COMPARABLE",
    "NO_NATIONAL_REPORT_DATA, NOT_COMPARABLE",
    "SOMETHING_NEW, EQUAL"
  })
  void of_aWholeFromTheReportingSystem_isNotCompared(String quality, Result result) {
    PublishedMetric metric =
        published("ORIGINAL_RESULT_AVAILABLE", 2, 4, "3").toBuilder()
            .dataQualityStatus(quality)
            .build();

    assertThat(compared("ORIGINAL_RESULT_AVAILABLE", metric).result()).isEqualTo(result);
  }

  @Test
  void of_whenWeHaveNoPoints_comparesTheCounts() {
    MetricComparison row =
        compared(
            "SYNCED_WITH_DVCQG_PERSONAL_STORAGE",
            published("SYNCED_WITH_DVCQG_PERSONAL_STORAGE", 0, 4, "0"));

    assertThat(row.result()).isEqualTo(Result.EQUAL);
    assertThat(row.pointsDifference()).isEmpty();
  }

  @Test
  void of_whenACodeComesTwice_isRefused() {
    PublishedMetric metric = published("TDGQ", 3, 4, "15");

    assertThatThrownBy(() -> IndexComparison.of(OURS, List.of(metric, metric)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TDGQ");
  }
}
