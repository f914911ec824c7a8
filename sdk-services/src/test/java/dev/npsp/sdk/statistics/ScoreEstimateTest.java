package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.statistics.October.at;
import static dev.npsp.sdk.statistics.October.code;
import static dev.npsp.sdk.statistics.October.dossier;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.Vnd;
import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points worked out by hand. */
class ScoreEstimateTest {

  private static final Instant RECEIVED = at(10, 5, 12);
  private static final Instant DUE = at(10, 12, 17);
  private static final ReportingPeriod PERIOD = ReportingPeriod.calendarMonth(October.MONTH);

  private static LocalDossier.Builder october(int number) {
    return dossier(number, RECEIVED, DUE);
  }

  private static ScoreEstimate estimate(ScoreInputs inputs, LocalDossier.Builder... dossiers) {
    return ScoreEstimate.of(October.count(dossiers), inputs);
  }

  private static MetricEstimate metric(
      String key, ScoreInputs in, LocalDossier.Builder... dossiers) {
    return estimate(in, dossiers).metric(key).orElseThrow();
  }

  /** Ten dossiers: so many in time, and so many open in time. */
  @ParameterizedTest
  @CsvSource({
    "10, 0, 20",
    "7, 0, 14",
    "7, 2, 18",
    "0, 10, 20",
    "0, 0, 0",
    "3, 0, 6",
  })
  void progress_countsWhatIsOpenInTime(int done, int open, String points) {
    List<LocalDossier.Builder> dossiers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      dossiers.add(
          i < done
              ? october(i).addChange(DossierStatus.COMPLETED, DUE)
              : i < done + open ? dossier(i, RECEIVED, at(11, 9, 17)) : october(i));
    }
    MetricEstimate progress =
        metric("ON_TIME_OF_ALL", ScoreInputs.none(), dossiers.toArray(LocalDossier.Builder[]::new));

    assertThat(progress.points()).hasToString("Optional[" + points + "]");
    assertThat(progress.part().orElseThrow().count()).isEqualTo(done + open);
    assertThat(progress.whole().orElseThrow().count()).isEqualTo(10);
    assertThat(progress.reason()).isEmpty();
  }

  /** Of twenty: so many filed online, of these so many without a result. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "4, 0, 2.4",
    "4, 2, 1.2",
    "10, 0, 6",
    "20, 0, 6",
    "9, 0, 5.4",
    "1, 0, 0.6"
  })
  void filedOnline_givesAllPointsFromHalf(int online, int withoutResult, String points) {
    List<LocalDossier.Builder> dossiers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      dossiers.add(
          i < online
              ? october(i).channel(FilingChannel.ONLINE).hasDigitisedResult(i >= withoutResult)
              : october(i).hasDigitisedResult(true));
    }
    assertThat(
            metric(
                    "FILED_ONLINE",
                    ScoreInputs.none(),
                    dossiers.toArray(LocalDossier.Builder[]::new))
                .points())
        .hasToString("Optional[" + points + "]");
  }

  @Test
  void filedOnline_whenTheProcedureYieldsNoPaper_needsNoResult() {
    assertThat(
            metric(
                    "FILED_ONLINE",
                    ScoreInputs.none(),
                    october(1).channel(FilingChannel.ONLINE).isResultExpected(false))
                .points())
        .contains(Points.of(6));
  }

  @Test
  void payment_countsOnlyWhatCosts() {
    MetricEstimate paid =
        metric(
            "PAID_ONLINE",
            ScoreInputs.none(),
            october(1).addFee(LocalFee.of(Vnd.of(50_000), FeePayment.NATIONAL_PLATFORM)),
            october(2).addFee(LocalFee.of(Vnd.of(50_000), FeePayment.OFFLINE)),
            october(3).addFee(LocalFee.of(Vnd.ZERO, FeePayment.OFFLINE)),
            october(4));

    assertThat(paid.points()).contains(Points.of(3));
    assertThat(paid.whole().orElseThrow().codes()).containsExactly(code(1), code(2));
    assertThat(paid.share()).contains(Percent.of(1, 2));
  }

  @Test
  void payment_whenNothingCosts_isZeroAsWasSeen() {
    assertThat(metric("PAID_ONLINE", ScoreInputs.none(), october(1)).points())
        .contains(Points.ZERO);
  }

  @Test
  void digitisation_worksOutByHand() {
    ScoreEstimate estimate =
        estimate(
            ScoreInputs.none(),
            october(1).hasDigitisedParts(true).hasDigitisedResult(true).hasReusedParts(true),
            october(2).hasDigitisedParts(true),
            october(3).hasDigitisedParts(true).isResultExpected(false),
            october(4).hasDigitisedResult(true).hasPartsFromNationalStore(true));

    // results 2 of the 3 that yield one: 6 x 2/3; digitised 2 of 4: 4 x 1/2; re-used 2 of 4: 2 x
    // 50/80
    assertThat(estimate.metric("ORIGINAL_RESULT_AVAILABLE").orElseThrow().points())
        .contains(Points.of(4));
    assertThat(estimate.metric("SO_HOA_GIAY_TO_GIAI_QUYET").orElseThrow().points())
        .contains(Points.of(2));
    assertThat(estimate.metric("REUSED_DIGITIZED_DATA").orElseThrow().points())
        .contains(new Points(125));
    assertThat(estimate.metric("SYNCED_WITH_DVCQG_PERSONAL_STORAGE").orElseThrow())
        .satisfies(
            metric -> {
              assertThat(metric.reason()).contains(NotComputed.FORMULA_NOT_KNOWN);
              assertThat(metric.points()).isEmpty();
              assertThat(metric.part().orElseThrow().codes()).containsExactly(code(4));
            });
  }

  @Test
  void populationData_whenOneDossierDoesNotSay_isNotGuessed() {
    MetricEstimate told =
        metric(
            "CITIZEN_DATA_CONNECTED_DOSSIER",
            ScoreInputs.none(),
            october(1).usesPopulationData(true),
            october(2).usesPopulationData(false));
    MetricEstimate half =
        metric(
            "CITIZEN_DATA_CONNECTED_DOSSIER",
            ScoreInputs.none(),
            october(1).usesPopulationData(true),
            october(2));

    assertThat(told.points()).contains(Points.of(1));
    assertThat(half.points()).isEmpty();
    assertThat(half.reason()).contains(NotComputed.NOT_TOLD_BY_ALL);
  }

  private static ScoreInputs rated(int satisfied, int not) {
    List<CitizenRating> ratings = new ArrayList<>();
    for (int i = 0; i < satisfied + not; i++) {
      ratings.add(
          CitizenRating.builder(
                  code(i),
                  October.PROCEDURE,
                  at(10, 9, 8),
                  i < satisfied ? Satisfaction.VERY_SATISFIED : Satisfaction.NOT_SATISFIED)
              .build());
    }
    return ScoreInputs.builder()
        .addAllRatings(RatingReport.compute(October.AGENCY, October.MONTH, ratings.stream()))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"9, 1, 6", "10, 0, 6", "8, 2, 5.33", "45, 55, 3", "0, 1, 0"})
  void satisfaction_givesAllPointsFromNinety(int satisfied, int not, String points) {
    assertThat(metric("DOSSIER_RECEIVING_SATISFACTION", rated(satisfied, not), october(1)).points())
        .hasToString("Optional[" + points + "]");
  }

  @Test
  void satisfaction_whenNobodySaidAnythingInTheMonth_isNotComputed() {
    ScoreInputs ofSeptember =
        ScoreInputs.builder()
            .addAllRatings(
                rated(1, 0).ratings().stream()
                    .map(each -> each.toBuilder().month(YearMonth.of(2026, 9)).build())
                    .toList())
            .build();

    assertThat(metric("DOSSIER_RECEIVING_SATISFACTION", ofSeptember, october(1)).reason())
        .contains(NotComputed.NO_RATINGS);
  }

  @Test
  void given_isTakenForWhatDossiersDoNotTell() {
    ScoreInputs inputs =
        ScoreInputs.builder()
            .given("PETITION_PROCESSING_ON_TIME", 0, 0)
            .given("PETITION_HANDLING_SATISFACTION", 1, 4)
            .given("PUBLISH_ON_TIME", 3, 4)
            .given("PAYMENT_USED", 6, 10)
            .given("PUBLIC_CONTENT_FULL", 0, 0)
            .build();
    ScoreEstimate estimate = estimate(inputs, october(1));

    assertThat(estimate.metric("PETITION_PROCESSING_ON_TIME").orElseThrow().points())
        .contains(Points.of(6));
    assertThat(estimate.metric("PETITION_HANDLING_SATISFACTION").orElseThrow().points())
        .contains(new Points(150));
    assertThat(estimate.metric("PUBLISH_ON_TIME").orElseThrow().points()).contains(new Points(450));
    assertThat(estimate.metric("PAYMENT_USED").orElseThrow().points()).contains(new Points(150));
    assertThat(estimate.metric("PUBLISH_ON_TIME").orElseThrow().part()).isEmpty();
    assertThat(estimate.metric("PUBLIC_CONTENT_FULL").orElseThrow().reason())
        .contains(NotComputed.NOTHING_COUNTED);
  }

  @Test
  void given_whenTheNameIsMisspelled_isRefused() {
    ScoreInputs inputs = ScoreInputs.builder().given("PETITIONS", 1, 1).build();

    assertThatThrownBy(() -> estimate(inputs, october(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PETITIONS");
  }

  @Test
  void of_whenTheTableDoesNotReachTheMonth_isRefused() {
    MonthlyStatistics older =
        MonthlyStatistics.compute(October.AGENCY, YearMonth.of(2025, 10), Stream.of());

    assertThatThrownBy(() -> ScoreEstimate.of(older, ScoreInputs.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-10-31");
  }

  @Test
  void of_tellsSixGroups_andWhatIsMissing() {
    ScoreEstimate estimate =
        estimate(ScoreInputs.none(), october(1).addChange(DossierStatus.COMPLETED, DUE));

    assertThat(estimate.groups())
        .extracting(GroupEstimate::code)
        .containsExactly("CKMB", "TDGQ", "CLGQ", "TTTT", "MDSH", "MDHL");
    assertThat(estimate.max()).isEqualTo(Points.of(100));
    // 20 of progress, 0 of the rest: online 6, payment 6, results 6, digitised 4, re-used 2
    assertThat(estimate.points()).isEqualTo(Points.of(20));
    assertThat(estimate.computedMax()).isEqualTo(Points.of(44));
    assertThat(estimate.group("CKMB").orElseThrow().notComputed()).hasSize(4);
    assertThat(estimate.notComputed())
        .allSatisfy(metric -> assertThat(metric.reason()).isPresent());
    assertThat(estimate)
        .hasToString("2026-10: 20 points of the 44 that could be computed, of 100 that there are");
  }

  @Test
  void of_aTableOfTheHost_isFollowed() {
    ScoreTable table =
        ScoreTable.read(
            new StringReader(
                ScoreTable.bundled()
                    .toCsv()
                    .replace("dossiers filed online,6,50", "dossiers filed online,8,40")),
            "own.csv");
    ScoreInputs inputs = ScoreInputs.builder().table(table).build();

    assertThat(
            metric(
                    "FILED_ONLINE",
                    inputs,
                    october(1).channel(FilingChannel.ONLINE).hasDigitisedResult(true),
                    october(2),
                    october(3),
                    october(4))
                .points())
        .contains(Points.of(5));
  }

  private static Stream<LocalDossier> of(LocalDossier.Builder... dossiers) {
    return Arrays.stream(dossiers).map(LocalDossier.Builder::build);
  }

  @Test
  void computeBy_tellsEachUnitProcedureAndDay() {
    LocalDossier.Builder[] dossiers = {
      october(1).unit(AgencyCode.of("H56.100")).addChange(DossierStatus.COMPLETED, DUE),
      october(2).unit(AgencyCode.of("H56.100")),
      october(3),
      dossier(4, at(9, 30, 8), DUE).addChange(DossierStatus.COMPLETED, at(10, 1, 9)),
      LocalDossier.builder(code(5), ProcedureCode.of("2.000033"))
          .received(at(10, 6, 9))
          .due(at(11, 20, 9)),
      dossier(6, at(11, 2, 8), DUE),
    };

    assertThat(by(ScoreGrouping.UNIT, dossiers))
        .containsExactly("000.00.00.H56 13.33", "H56.100 10");
    assertThat(by(ScoreGrouping.PROCEDURE, dossiers)).containsExactly("1.002809 10", "2.000033 20");
    assertThat(by(ScoreGrouping.DAY, dossiers))
        .containsExactly("2026-09-30 20", "2026-10-05 6.67", "2026-10-06 20");
  }

  /** Units write their codes in the form of 2019 and in the newer one. */
  @Test
  void computeBy_aUnitInBothFormsOfItsCode_isOne() {
    LocalDossier.Builder[] dossiers = {
      october(1).unit(AgencyCode.of("H56.14")).addChange(DossierStatus.COMPLETED, DUE),
      october(2).unit(AgencyCode.of("000.00.14.H56")),
      october(3).unit(AgencyCode.of("000.00.14.H56")),
      october(4).unit(AgencyCode.of("H56.15")),
      october(5).unit(AgencyCode.of("H56"))
    };
    assertThat(by(ScoreGrouping.UNIT, dossiers))
        .containsExactly("000.00.14.H56 6.67", "H56 0", "H56.15 0");
  }

  private static List<String> by(ScoreGrouping grouping, LocalDossier.Builder... dossiers) {
    return ScoreEstimate.computeBy(
            grouping, October.AGENCY, PERIOD, of(dossiers), ScoreInputs.none())
        .entrySet()
        .stream()
        .map(
            each ->
                each.getKey()
                    + " "
                    + each.getValue().metric("ON_TIME_OF_ALL").orElseThrow().points().orElseThrow())
        .toList();
  }

  @Test
  void computeBy_procedure_takesTheRatingsOfEach() {
    var by =
        ScoreEstimate.computeBy(
            ScoreGrouping.PROCEDURE,
            October.AGENCY,
            PERIOD,
            of(
                october(1),
                LocalDossier.builder(code(2), ProcedureCode.of("2.000033")).received(RECEIVED)),
            rated(9, 1));

    assertThat(
            requireNonNull(by.get("1.002809"))
                .metric("DOSSIER_RECEIVING_SATISFACTION")
                .orElseThrow()
                .points())
        .contains(Points.of(6));
    assertThat(
            requireNonNull(by.get("2.000033"))
                .metric("DOSSIER_RECEIVING_SATISFACTION")
                .orElseThrow()
                .reason())
        .contains(NotComputed.NO_RATINGS);
  }
}
