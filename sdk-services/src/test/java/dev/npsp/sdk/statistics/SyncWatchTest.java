package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.statistics.October.at;
import static dev.npsp.sdk.statistics.October.code;
import static dev.npsp.sdk.statistics.October.dossier;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.statistics.StatusSync.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncWatchTest {

  private static final Instant RECEIVED = at(10, 5, 8);
  private static final Instant DUE = at(10, 12, 17);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final ReportingPeriod PERIOD = ReportingPeriod.calendarMonth(October.MONTH);

  private final Map<DossierCode, List<AcceptedStatus>> account = new HashMap<>();
  private final SyncWatch watch =
      SyncWatch.over(code -> account.getOrDefault(code, List.of()), AN_HOUR);

  private void accepted(int dossier, DossierStatus status, Instant at, Instant acceptedAt) {
    add(AcceptedStatus.builder(code(dossier), status, acceptedAt).at(at).build());
  }

  private void acceptedWithTheDossier(int dossier, DossierStatus status, Instant acceptedAt) {
    add(AcceptedStatus.builder(code(dossier), status, acceptedAt).build());
  }

  private void add(AcceptedStatus status) {
    account.computeIfAbsent(status.code(), none -> new ArrayList<>()).add(status);
  }

  private static LocalDossier.Builder october(int number) {
    return dossier(number, RECEIVED, DUE);
  }

  /** Received at 08:00; accepted and looked at so many minutes after that. */
  @ParameterizedTest
  @CsvSource({
    "10,   600, IN_TIME, 10",
    "60,   600, IN_TIME, 60",
    "61,   600, LATE,    61",
    "-5,   600, IN_TIME, 0",
    "700,  600, MISSING, 600",
    "700,   60, WAITING, 60",
    "700,   61, MISSING, 61",
  })
  void of_comparesWithTheAllowedTime(int accepted, int looked, State state, int minutes) {
    accepted(1, DossierStatus.RECEIVED, RECEIVED, RECEIVED.plus(Duration.ofMinutes(accepted)));

    DossierSync sync = watch.of(october(1).build(), RECEIVED.plus(Duration.ofMinutes(looked)));

    assertThat(sync.statuses()).extracting(StatusSync::state).containsExactly(state);
    assertThat(sync.longestDelay()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(sync.isInTime()).isEqualTo(state.isInTime());
  }

  @Test
  void of_tellsWhichStatusIsMissing() {
    accepted(1, DossierStatus.RECEIVED, RECEIVED, RECEIVED);
    accepted(1, DossierStatus.COMPLETED, at(10, 9, 8), at(10, 9, 12));
    DossierSync sync =
        watch.of(
            october(1)
                .addChange(DossierStatus.PROCESSING, at(10, 6, 8))
                .addChange(DossierStatus.COMPLETED, at(10, 9, 8))
                .build(),
            at(10, 10, 8));

    assertThat(sync.statuses())
        .extracting(StatusSync::state)
        .containsExactly(State.IN_TIME, State.MISSING, State.LATE);
    assertThat(sync.missing())
        .extracting(StatusSync::status)
        .containsExactly(DossierStatus.PROCESSING);
    assertThat(sync.statuses().get(2).delay()).isEqualTo(Duration.ofHours(4));
    assertThat(sync).hasToString(code(1) + ": 1 of 3 statuses missing, longest delay PT96H");
  }

  @Test
  void of_whenTheStatusCameWithTheDossier_takesItIfItCameAfter() {
    acceptedWithTheDossier(1, DossierStatus.RECEIVED, RECEIVED.plusSeconds(60));
    acceptedWithTheDossier(2, DossierStatus.PROCESSING, at(10, 6, 7));
    Instant now = at(10, 9, 8);

    assertThat(watch.of(october(1).build(), now).isInTime()).isTrue();
    DossierSync stale =
        watch.of(october(2).addChange(DossierStatus.PROCESSING, at(10, 6, 8)).build(), now);
    assertThat(stale.missing()).hasSize(2);
  }

  @Test
  void of_whenAStatusCameTwice_needsBothToArrive() {
    accepted(1, DossierStatus.RECEIVED, RECEIVED, RECEIVED);
    accepted(1, DossierStatus.SUPPLEMENT_REQUESTED, at(10, 6, 8), at(10, 6, 8));
    accepted(1, DossierStatus.PROCESSING, at(10, 7, 8), at(10, 7, 8));
    DossierSync sync =
        watch.of(
            october(1)
                .addChange(DossierStatus.SUPPLEMENT_REQUESTED, at(10, 6, 8))
                .addChange(DossierStatus.PROCESSING, at(10, 7, 8))
                .addChange(DossierStatus.PROCESSING, at(10, 7, 9))
                .addChange(DossierStatus.SUPPLEMENT_REQUESTED, at(10, 8, 8))
                .build(),
            at(10, 9, 8));

    assertThat(sync.statuses()).hasSize(4);
    assertThat(sync.missing()).extracting(StatusSync::at).containsExactly(at(10, 8, 8));
  }

  @Test
  void of_whenFractionsOfSecondsDiffer_isTheSame() {
    accepted(1, DossierStatus.RECEIVED, RECEIVED, RECEIVED.plusSeconds(5));
    LocalDossier.Builder fraction = dossier(1, RECEIVED.plusMillis(400), DUE);

    assertThat(watch.of(fraction.build(), at(10, 6, 8)).isInTime()).isTrue();
  }

  @Test
  void of_whenThereIsNoHistory_asksForTheDossierAlone() {
    acceptedWithTheDossier(1, DossierStatus.COMPLETED, RECEIVED.plusSeconds(60));
    LocalDossier known = dossier(1).received(RECEIVED).build();
    LocalDossier unknown = dossier(2).received(RECEIVED).build();

    assertThat(watch.of(known, at(10, 9, 8)).isInTime()).isTrue();
    assertThat(watch.of(unknown, at(10, 9, 8)).missing()).hasSize(1);
  }

  @Test
  void report_tellsTheShare_andWhatToSend() {
    accepted(1, DossierStatus.RECEIVED, RECEIVED, RECEIVED);
    accepted(2, DossierStatus.RECEIVED, RECEIVED, RECEIVED.plus(Duration.ofHours(2)));
    SyncWatchReport report =
        watch.report(
            PERIOD,
            Stream.of(
                    october(1),
                    october(2),
                    october(3),
                    dossier(4, at(9, 30, 8), DUE),
                    dossier(5, at(11, 2, 8), DUE),
                    dossier(6).addChange(DossierStatus.NEWLY_REGISTERED, RECEIVED))
                .map(LocalDossier.Builder::build),
            at(11, 5, 8));

    assertThat(report.received().codes()).containsExactly(code(1), code(2), code(3));
    assertThat(report.inTime().codes()).containsExactly(code(1));
    assertThat(report.notInTime()).extracting(DossierSync::code).containsExactly(code(2), code(3));
    assertThat(report.missing()).extracting(DossierSync::code).containsExactly(code(3));
    assertThat(report.asOf()).isEqualTo(PERIOD.to().minusNanos(1));
    assertThat(report).hasToString("synchronised in time: 1 of 3, 33.33%");
  }

  @Test
  void report_ofNothing_hasNoShare() {
    SyncWatchReport report = watch.report(PERIOD, Stream.of(), at(10, 9, 8));

    assertThat(report.share()).isEmpty();
    assertThat(report.asOf()).isEqualTo(at(10, 9, 8));
  }

  @Test
  void estimate_withAWatch_givesThePointsOfDossierSync() {
    accepted(1, DossierStatus.RECEIVED, RECEIVED, RECEIVED);
    ScoreInputs inputs = ScoreInputs.builder().syncWatch(watch).build();
    ScoreEstimate estimate =
        ScoreEstimate.compute(
            October.AGENCY,
            PERIOD,
            Stream.of(october(1), october(2), october(3)).map(LocalDossier.Builder::build),
            inputs);

    MetricEstimate sync = estimate.metric("DOSSIER_SYNC").orElseThrow();
    assertThat(sync.points()).contains(Points.of(2));
    assertThat(sync.part().orElseThrow().codes()).containsExactly(code(1));
    assertThat(
            requireNonNull(
                    ScoreEstimate.computeBy(
                            ScoreGrouping.DAY,
                            October.AGENCY,
                            PERIOD,
                            Stream.of(october(1).build()),
                            inputs)
                        .get("2026-10-05"))
                .metric("DOSSIER_SYNC")
                .orElseThrow()
                .points())
        .contains(Points.of(6));
  }

  @Test
  void estimate_withoutAWatch_saysThatThereIsNoAccount() {
    assertThat(
            ScoreEstimate.of(October.count(october(1)), ScoreInputs.none())
                .metric("DOSSIER_SYNC")
                .orElseThrow()
                .reason())
        .contains(NotComputed.NO_SYNC_ACCOUNT);
  }

  @Test
  void over_lessThanNothing_isRefused() {
    assertThatThrownBy(() -> SyncWatch.over(code -> List.of(), Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LocalDossier any(Random random) {
    LocalDossier.Builder dossier = october(1);
    for (int i = random.nextInt(5); i > 0; i--) {
      dossier.addChange(
          DossierStatus.of(Integer.toString(2 + random.nextInt(9))),
          RECEIVED.plus(Duration.ofHours(random.nextInt(200))));
    }
    return dossier.build();
  }

  @Property(tries = 300)
  void moreThatWasAccepted_neverMakesLessArrive(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDossier dossier = any(random);
    Instant now = RECEIVED.plus(Duration.ofHours(random.nextInt(300)));
    List<AcceptedStatus> some = new ArrayList<>();
    dossier.history().stream()
        .filter(step -> random.nextBoolean())
        .forEach(
            step ->
                some.add(
                    AcceptedStatus.builder(
                            dossier.code(),
                            step.status(),
                            step.at().plus(Duration.ofMinutes(random.nextInt(120))))
                        .at(step.at())
                        .build()));
    List<AcceptedStatus> all = new ArrayList<>(some);
    dossier
        .history()
        .forEach(
            step ->
                all.add(
                    AcceptedStatus.builder(dossier.code(), step.status(), step.at())
                        .at(step.at())
                        .build()));

    DossierSync before = SyncWatch.over(code -> some, AN_HOUR).of(dossier, now);
    DossierSync after = SyncWatch.over(code -> all, AN_HOUR).of(dossier, now);

    assertThat(after.missing().size()).isLessThanOrEqualTo(before.missing().size());
    assertThat(after.isInTime()).isTrue();
    assertThat(after.statuses())
        .allSatisfy(status -> assertThat(status.delay()).isEqualTo(Duration.ZERO));
  }
}
