package dev.npsp.sdk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.Vnd;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of every estimate, whatever the dossiers. */
class ScorePropertiesTest {

  private static final ReportingPeriod PERIOD = ReportingPeriod.calendarMonth(October.MONTH);

  private static LocalDossier dossier(int number, Random random) {
    Instant received = October.at(9, 20, 8).plus(Duration.ofHours(random.nextInt(24 * 45)));
    LocalDossier.Builder dossier =
        October.dossier(number, received, received.plus(Duration.ofHours(random.nextInt(400))))
            .channel(random.nextBoolean() ? FilingChannel.ONLINE : FilingChannel.IN_PERSON)
            .hasDigitisedParts(random.nextBoolean())
            .hasReusedParts(random.nextBoolean())
            .hasDigitisedResult(random.nextBoolean())
            .isResultExpected(random.nextInt(4) > 0)
            .usesPopulationData(random.nextBoolean())
            .addFee(
                LocalFee.of(
                    Vnd.of(random.nextInt(2)),
                    FeePayment.values()[random.nextInt(FeePayment.values().length)]));
    for (int step = random.nextInt(5); step > 0; step--) {
      dossier.addChange(
          DossierStatus.of(Integer.toString(2 + random.nextInt(9))),
          received.plus(Duration.ofHours(1 + random.nextInt(24 * 30))));
    }
    return dossier.build();
  }

  private static List<LocalDossier> dossiers(long seed, int size) {
    Random random = new Random(seed);
    List<LocalDossier> dossiers = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      dossiers.add(dossier(number, random));
    }
    return dossiers;
  }

  private static ScoreEstimate estimate(List<LocalDossier> dossiers) {
    return ScoreEstimate.compute(October.AGENCY, PERIOD, dossiers.stream(), ScoreInputs.none());
  }

  @Property(tries = 200)
  void points_areNeverMoreThanTheMaximum(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    ScoreEstimate estimate = estimate(dossiers(seed, size));

    assertThat(estimate.groups())
        .allSatisfy(
            group -> {
              assertThat(group.points()).isLessThanOrEqualTo(group.computedMax());
              assertThat(group.computedMax()).isLessThanOrEqualTo(group.max());
              assertThat(group.metrics())
                  .allSatisfy(
                      metric ->
                          assertThat(metric.points().orElse(Points.ZERO))
                              .isLessThanOrEqualTo(metric.metric().max()));
            });
  }

  @Property(tries = 200)
  void groups_areTheTotal_andMetricsTheirGroup(
      @ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    ScoreEstimate estimate = estimate(dossiers(seed, size));

    int sum = estimate.groups().stream().mapToInt(group -> group.points().hundredths()).sum();
    int metrics =
        estimate.groups().stream()
            .flatMap(group -> group.metrics().stream())
            .mapToInt(metric -> metric.points().orElse(Points.ZERO).hundredths())
            .sum();
    assertThat(estimate.points().hundredths()).isEqualTo(sum).isEqualTo(metrics);
    assertThat(estimate.max()).isEqualTo(Points.of(100));
  }

  @Property(tries = 200)
  void aMetric_hasEitherPointsOrAReason(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    assertThat(estimate(dossiers(seed, size)).groups())
        .flatExtracting(GroupEstimate::metrics)
        .allSatisfy(
            metric ->
                assertThat(metric.points().isPresent()).isNotEqualTo(metric.reason().isPresent()));
  }

  @Property(tries = 200)
  void oneMoreDossierInTime_neverLowersProgress(
      @ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    List<LocalDossier> dossiers = dossiers(seed, size);
    Points before = progress(estimate(dossiers));
    dossiers.add(
        October.dossier(900, October.at(10, 5, 8), October.at(10, 12, 17))
            .addChange(DossierStatus.COMPLETED, October.at(10, 9, 8))
            .build());
    Points after = progress(estimate(dossiers));
    dossiers.add(October.dossier(901, October.at(10, 5, 8), October.at(10, 12, 17)).build());

    assertThat(after).isGreaterThanOrEqualTo(before);
    assertThat(progress(estimate(dossiers))).isLessThanOrEqualTo(after);
  }

  private static Points progress(ScoreEstimate estimate) {
    return estimate.metric("ON_TIME_OF_ALL").orElseThrow().points().orElse(Points.ZERO);
  }

  @Property(tries = 200)
  void parts_haveAllDossiersOfTheWhole(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    List<LocalDossier> dossiers = dossiers(seed, size);
    long whole = counted(estimate(dossiers));

    for (ScoreGrouping grouping : ScoreGrouping.values()) {
      long parts =
          ScoreEstimate.computeBy(
                  grouping, October.AGENCY, PERIOD, dossiers.stream(), ScoreInputs.none())
              .values()
              .stream()
              .mapToLong(ScorePropertiesTest::counted)
              .sum();
      assertThat(parts).as(grouping.name()).isEqualTo(whole);
    }
  }

  private static long counted(ScoreEstimate estimate) {
    return estimate.metric("ON_TIME_OF_ALL").orElseThrow().whole().orElseThrow().count();
  }

  @Property
  void points_riseWithTheShare(
      @ForAll @LongRange(max = 1_000_000_000_000L) long part,
      @ForAll @LongRange(max = 1_000_000_000_000L) long more,
      @ForAll @IntRange(min = 1, max = 10_000) int fullAt) {
    long whole = part + more + 1;
    Points max = Points.of(6);
    Percent asked = new Percent(fullAt);
    Points fewer = max.forShare(new MetricCount(part, whole), asked);
    Points next = max.forShare(new MetricCount(part + 1, whole), asked);

    assertThat(next).isGreaterThanOrEqualTo(fewer).isLessThanOrEqualTo(max);
    assertThat(max.forShare(new MetricCount(whole, whole), asked)).isEqualTo(max);
    assertThat(max.forShare(new MetricCount(0, whole), asked)).isEqualTo(Points.ZERO);
  }
}
