package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.statistics.October.at;
import static dev.npsp.sdk.statistics.October.code;
import static dev.npsp.sdk.statistics.October.count;
import static dev.npsp.sdk.statistics.October.dossier;
import static dev.npsp.sdk.statistics.October.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.statistics.Indicator.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthlyStatisticsTest {

  private static final Instant NOON_OF_THE_FIFTH = at(10, 5, 12);
  private static final Instant DUE = at(10, 12, 17);

  private static LocalDossier.Builder october(int number) {
    return dossier(number, NOON_OF_THE_FIFTH, DUE);
  }

  @Test
  void compute_whenDoneAtTheDueMoment_isOnTime() {
    MonthlyReport report = report(october(1).addChange(DossierStatus.COMPLETED, DUE));

    assertThat(report.received().codes()).containsExactly(code(1));
    assertThat(report.handledOnTime().codes()).containsExactly(code(1));
    assertThat(report.open().count()).isZero();
  }

  @Test
  void compute_whenDoneASecondLater_isLate() {
    MonthlyReport report =
        report(october(1).addChange(DossierStatus.COMPLETED, DUE.plusSeconds(1)));

    assertThat(report.handledLate().codes()).containsExactly(code(1));
    assertThat(report.handledLateShare()).isEqualTo(Percent.ALL);
    assertThat(report.handledOnTimeShare()).isEqualTo(Percent.ZERO);
  }

  @Test
  void compute_whenTheResultIsReturnedLaterThanDue_isJudgedByTheFirstNine() {
    MonthlyReport report =
        report(
            october(1)
                .addChange(DossierStatus.RESULT_RETURNED, DUE.plusSeconds(3600))
                .addChange(DossierStatus.COMPLETED, DUE.minusSeconds(3600)));

    assertThat(report.handledOnTime().count()).isEqualTo(1);
  }

  @Test
  void compute_whenThereIsNoHistory_takesTheMomentOfFinishing() {
    MonthlyReport report =
        report(
            dossier(1).received(NOON_OF_THE_FIFTH).due(DUE).finished(DUE),
            dossier(2).received(NOON_OF_THE_FIFTH).due(DUE).finished(DUE.plusSeconds(1)),
            dossier(3).received(NOON_OF_THE_FIFTH).due(DUE));

    assertThat(report.handledOnTime().codes()).containsExactly(code(1));
    assertThat(report.handledLate().codes()).containsExactly(code(2));
    assertThat(report.openOverdue().codes()).containsExactly(code(3));
  }

  @Test
  void compute_whenWhatHappenedLaterIsKnown_looksAwayFromIt() {
    MonthlyReport report =
        report(
            dossier(1, at(10, 30, 8), at(11, 6, 17))
                .addChange(DossierStatus.COMPLETED, at(11, 3, 9)),
            dossier(2, at(11, 1, 8), at(11, 6, 17)));

    assertThat(report.received().codes()).containsExactly(code(1));
    assertThat(report.openWithinTime().codes()).containsExactly(code(1));
  }

  @Test
  void compute_whenTheMonthTurnsInVietnam_followsItsClock() {
    Instant lastSecond = VietnamTime.of(2026, 9, 30, 23, 59).plusSeconds(59);
    MonthlyReport report =
        report(dossier(1, lastSecond, DUE), dossier(2, lastSecond.plusSeconds(1), DUE));

    assertThat(report.carriedOver().codes()).containsExactly(code(1));
    assertThat(report.received().codes()).containsExactly(code(2));
  }

  @Test
  void compute_whenOpenFromBefore_isCarriedOver_andWhatWasDoneIsNot() {
    MonthlyReport report =
        report(
            dossier(1, at(9, 20, 8), DUE),
            dossier(2, at(9, 20, 8), DUE).addChange(DossierStatus.COMPLETED, at(9, 25, 8)),
            dossier(3, at(9, 20, 8), DUE)
                .addChange(DossierStatus.COMPLETED, at(9, 25, 8))
                .addChange(DossierStatus.RESULT_RETURNED, at(10, 2, 8)));

    assertThat(report.carriedOver().codes()).containsExactly(code(1));
    assertThat(report.toHandle().count()).isEqualTo(1);
  }

  @Test
  void compute_whenOpenedAgainWithinTheMonth_isCarriedOver() {
    LocalDossier.Builder recalled =
        dossier(1, at(9, 20, 8), DUE)
            .addChange(DossierStatus.COMPLETED, at(9, 25, 8))
            .addChange(DossierStatus.PROCESSING, at(10, 2, 8));

    assertThat(report(recalled).open().codes()).containsExactly(code(1));
    assertThat(
            report(recalled.addChange(DossierStatus.COMPLETED, at(10, 3, 8)))
                .handledOnTime()
                .codes())
        .containsExactly(code(1));
  }

  @Test
  void compute_whenItWaitedForSupplements_takesThatOff() {
    MonthlyReport report =
        report(
            october(1)
                .addChange(DossierStatus.SUPPLEMENT_REQUESTED, at(10, 6, 8))
                .addChange(DossierStatus.PROCESSING, at(10, 8, 8))
                .addChange(DossierStatus.COMPLETED, at(10, 14, 17)),
            october(2)
                .addChange(DossierStatus.SUPPLEMENT_REQUESTED, at(10, 6, 8))
                .addSupplementsReceived(at(10, 7, 8))
                .addChange(DossierStatus.PROCESSING, at(10, 8, 8))
                .addChange(DossierStatus.COMPLETED, at(10, 14, 17)));

    assertThat(report.handledOnTime().codes()).containsExactly(code(1));
    assertThat(report.handledLate().codes()).containsExactly(code(2));
  }

  @Test
  void compute_whenAskedTwiceWithoutAResult_isLateAlthoughItWaits() {
    MonthlyReport report =
        report(
            october(1)
                .addChange(DossierStatus.SUPPLEMENT_REQUESTED, at(10, 6, 8))
                .addChange(DossierStatus.PROCESSING, at(10, 7, 8))
                .addChange(DossierStatus.SUPPLEMENT_REQUESTED, at(10, 8, 8)));

    assertThat(report.openOverdue().codes()).containsExactly(code(1));
  }

  @Test
  void compute_whenThereIsNoDueMoment_asksTheLongestTime() {
    MonthlyReport report =
        report(
            dossier(1)
                .received(NOON_OF_THE_FIFTH)
                .longestAllowed(Duration.ofDays(5))
                .addChange(DossierStatus.COMPLETED, at(10, 10, 12)),
            dossier(2)
                .received(NOON_OF_THE_FIFTH)
                .longestAllowed(Duration.ofDays(5))
                .addChange(DossierStatus.COMPLETED, at(10, 10, 13)),
            dossier(3).received(NOON_OF_THE_FIFTH));

    assertThat(report.handledOnTime().codes()).containsExactly(code(1));
    assertThat(report.handledLate().codes()).containsExactly(code(2));
    assertThat(report.openWithinTime().codes()).containsExactly(code(3));
  }

  @Test
  void compute_whenWithdrawnBeforeIntake_isNotCounted() {
    MonthlyReport report =
        report(
            dossier(1)
                .addChange(DossierStatus.NEWLY_REGISTERED, NOON_OF_THE_FIFTH)
                .addChange(DossierStatus.WITHDRAWAL_REQUESTED, at(10, 6, 8)),
            dossier(2)
                .addChange(DossierStatus.RECEIVED, NOON_OF_THE_FIFTH)
                .addChange(DossierStatus.WITHDRAWAL_REQUESTED, at(10, 6, 8)));

    assertThat(report.received().codes()).containsExactly(code(2));
    assertThat(report.handledOnTime().codes()).containsExactly(code(2));
  }

  @Test
  void compute_whenTheEndIsReportedBesideAHistory_takesItAndTheWaiting() {
    MonthlyReport report =
        report(
            october(1)
                .addChange(DossierStatus.SUPPLEMENT_REQUESTED, at(10, 6, 8))
                .addChange(DossierStatus.PROCESSING, at(10, 8, 8))
                .finished(at(10, 14, 17)));

    assertThat(report.handledOnTime().codes()).containsExactly(code(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "8"})
  void compute_whenWaiting_isJudgedByWhenItBegan(String status) {
    MonthlyStatistics counted =
        count(
            october(1).addChange(DossierStatus.of(status), DUE),
            october(2)
                .addChange(DossierStatus.of(status), DUE.minusSeconds(5))
                .addChange(DossierStatus.of(status), DUE.plusSeconds(5)),
            october(3).addChange(DossierStatus.of(status), DUE.plusSeconds(1)));

    assertThat(counted.report().openWithinTime().codes()).containsExactly(code(1), code(2));
    assertThat(counted.report().openOverdue().codes()).containsExactly(code(3));
    assertThat(counted.indicator(Kind.PAUSED).share()).contains(Percent.ALL);
  }

  @Test
  void compute_whenItWaitsForAPayment_isPausedAndItsClockRuns() {
    MonthlyStatistics counted =
        count(october(1).addChange(DossierStatus.FINANCIAL_OBLIGATION_REQUESTED, DUE));

    assertThat(counted.report().openOverdue().codes()).containsExactly(code(1));
    assertThat(counted.indicator(Kind.PAUSED).part().codes()).containsExactly(code(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "7", "9", "10"})
  void compute_whenEnded_isHandled(String status) {
    MonthlyReport report = report(october(1).addChange(DossierStatus.of(status), DUE));

    assertThat(report.handled().codes()).containsExactly(code(1));
  }

  @Test
  void compute_whenNeverTakenIn_isNotCounted() {
    MonthlyReport report =
        report(
            dossier(1).addChange(DossierStatus.NEWLY_REGISTERED, NOON_OF_THE_FIFTH),
            dossier(2)
                .addChange(DossierStatus.NEWLY_REGISTERED, NOON_OF_THE_FIFTH)
                .addChange(DossierStatus.NOT_ACCEPTED, DUE),
            dossier(3).addChange(DossierStatus.SUPPLEMENT_REQUESTED, NOON_OF_THE_FIFTH));

    assertThat(report.toHandle().codes()).containsExactly(code(3));
  }

  @Test
  void compute_whenThereIsNoDueMoment_isNeverLate() {
    MonthlyReport report =
        report(
            dossier(1).received(at(1, 5, 8)),
            dossier(2).received(NOON_OF_THE_FIFTH).addChange(DossierStatus.COMPLETED, DUE));

    assertThat(report.openWithinTime().codes()).containsExactly(code(1));
    assertThat(report.handledOnTime().codes()).containsExactly(code(2));
  }

  @Test
  void compute_whenADossierComesTwice_refuses() {
    assertThatThrownBy(() -> report(october(1), october(2), october(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(code(1).value());
  }

  @Test
  void compute_whenThereIsNothing_hasZerosAndNoShares() {
    MonthlyStatistics nothing = count();

    assertThat(nothing.report().toHandle().count()).isZero();
    assertThat(nothing.report().handledOnTimeShare()).isEqualTo(Percent.ZERO);
    assertThat(nothing.report().openOverdueShare()).isEqualTo(Percent.ZERO);
    assertThat(nothing.indicators()).hasSize(Kind.values().length);
    assertThat(nothing.indicators()).allSatisfy(each -> assertThat(each.share()).isEmpty());
  }

  @Test
  void compute_forAPeriodThatClosesOnThe14th_beginsOnThe15th() {
    MonthlyReport report =
        MonthlyStatistics.compute(
                October.AGENCY,
                ReportingPeriod.closingOnThe14th(YearMonth.of(2026, 10)),
                Stream.of(
                    dossier(1, at(9, 14, 17), DUE).build(),
                    dossier(2, at(9, 15, 8), DUE).build(),
                    dossier(3, at(10, 14, 17), DUE).build(),
                    dossier(4, at(10, 15, 8), DUE).build()))
            .report();

    assertThat(report.carriedOver().codes()).containsExactly(code(1));
    assertThat(report.received().codes()).containsExactly(code(2), code(3));
  }

  @Test
  void indicators_ofFiling_countChannelsAndWhatIsOffered() {
    MonthlyStatistics counted =
        count(
            october(1).channel(FilingChannel.ONLINE).serviceLevel(ServiceLevel.FULL),
            october(2).channel(FilingChannel.IN_PERSON).serviceLevel(ServiceLevel.PARTIAL),
            october(3).channel(FilingChannel.BY_POST).serviceLevel(ServiceLevel.INFORMATION),
            october(4),
            dossier(5, at(9, 5, 8), DUE).channel(FilingChannel.ONLINE));

    assertThat(counted.indicator(Kind.FILED_ONLINE).part().codes()).containsExactly(code(1));
    assertThat(counted.indicator(Kind.FILED_ONLINE).share()).contains(new Percent(25_00));
    assertThat(counted.indicator(Kind.FILED_IN_PERSON).part().codes())
        .containsExactly(code(2), code(4));
    assertThat(counted.indicator(Kind.FILED_BY_POST).part().codes()).containsExactly(code(3));
    assertThat(counted.indicator(Kind.FILED_ONLINE_WHERE_OFFERED))
        .hasToString("filed online where that is offered: 1 of 2, 50%");
  }

  @Test
  void indicators_ofPayment_lookAwayFromFeesOfNothing() {
    MonthlyStatistics counted =
        count(
            october(1).addFee(LocalFee.of(Vnd.of(115_000), FeePayment.NATIONAL_PLATFORM)),
            october(2).addFee(LocalFee.of(Vnd.of(115_000), FeePayment.OWN_GATEWAY)),
            october(3).addFee(LocalFee.of(Vnd.of(115_000), FeePayment.OFFLINE)),
            october(4).addFee(LocalFee.of(Vnd.ZERO, FeePayment.NATIONAL_PLATFORM)),
            october(5).addFee(LocalFee.of(Vnd.of(1), FeePayment.NOT_PAID)));

    assertThat(counted.indicator(Kind.PAID_ONLINE)).hasToString("paid online: 2 of 4, 50%");
    assertThat(counted.indicator(Kind.PAID_ON_NATIONAL_PLATFORM).part().codes())
        .containsExactly(code(1));
    assertThat(counted.indicator(Kind.PAID_ON_NATIONAL_PLATFORM).whole().count()).isEqualTo(2);
  }

  @Test
  void indicators_ofDigitisation_countPartsOfWhatCameAndResultsOfWhatWasDone() {
    MonthlyStatistics counted =
        count(
            october(1)
                .hasDigitisedParts(true)
                .hasReusedParts(true)
                .hasDigitisedResult(true)
                .addChange(DossierStatus.COMPLETED, DUE),
            october(2).hasPartsFromNationalStore(true).addChange(DossierStatus.COMPLETED, DUE),
            october(3).isResultExpected(false).addChange(DossierStatus.COMPLETED, DUE),
            october(4).addChange(DossierStatus.WITHDRAWAL_REQUESTED, DUE),
            october(5).hasDigitisedResult(true));

    assertThat(counted.indicator(Kind.PARTS_DIGITISED).part().codes()).containsExactly(code(1));
    assertThat(counted.indicator(Kind.PARTS_REUSED).part().codes())
        .containsExactly(code(1), code(2));
    assertThat(counted.indicator(Kind.PARTS_FROM_NATIONAL_STORE).part().codes())
        .containsExactly(code(2));
    assertThat(counted.indicator(Kind.RESULT_DIGITISED).part().codes())
        .containsExactly(code(1), code(3), code(4));
    assertThat(counted.indicator(Kind.RESULT_DIGITISED).whole().count()).isEqualTo(4);
  }

  @Test
  void indicators_ofProgress_tellEarlyByTheDay() {
    MonthlyStatistics counted =
        count(
            october(1).addChange(DossierStatus.COMPLETED, at(10, 11, 23)),
            october(2).addChange(DossierStatus.COMPLETED, at(10, 12, 0)),
            october(3));

    assertThat(counted.indicator(Kind.HANDLED_EARLY).part().codes()).containsExactly(code(1));
    assertThat(counted.indicator(Kind.HANDLED_ON_TIME))
        .hasToString("handled on time: 2 of 2, 100%");
    assertThat(counted.indicator(Kind.OPEN_OVERDUE).part().codes()).containsExactly(code(3));
  }
}
