package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Timeliness.Basis;
import dev.npsp.sdk.domain.Timeliness.Group;
import dev.npsp.sdk.domain.Timeliness.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Decision 766 as it is judged: waiting, asked twice, the longest time, withdrawn before intake.
 */
class TimelinessRulesTest {

  private static final Instant PERIOD_END = VietnamTime.of(2026, 1, 31, 23, 59);

  private static Instant january(int day) {
    return VietnamTime.of(2026, 1, day, 9, 0);
  }

  /** Steps such as {@code 2@5 5@6 4@8}: a status and a day of January 2026, each at 09:00. */
  private static DossierHistory.Builder history(String steps) {
    DossierHistory.Builder history = DossierHistory.builder();
    for (String step : steps.split(" ", -1)) {
      String[] parts = step.split("@", -1);
      history.addStep(DossierStatus.of(parts[0]), january(Integer.parseInt(parts[1])));
    }
    return history;
  }

  /** Worked out by hand: due on 12 January at 09:00, judged at the end of the month. */
  @ParameterizedTest
  @CsvSource({
    // two days of waiting are taken off: the 14th counts as the 12th
    "2@5 5@6 4@8 9@14,         2, ON_TIME, DUE_MOMENT",
    "2@5 5@6 4@8 9@15,         2, LATE,    DUE_MOMENT",
    "2@5 5@6 4@8 9@13,         2, EARLY,   DUE_MOMENT",
    "2@5 5@6 4@8 10@14,        2, ON_TIME, DUE_MOMENT",
    // stopped, refused and withdrawn are ends like others
    "2@5 5@6 4@8 8@14,         2, ON_TIME, DUE_MOMENT",
    "2@5 5@6 8@14,             8, EARLY,   DUE_MOMENT",
    "2@5 5@6 3@15,             9, EARLY,   DUE_MOMENT",
    "2@5 4@6 7@13,             0, LATE,    DUE_MOMENT",
    // standing at 5 ends it there, and there is nothing to take off
    "2@5 4@6 5@12,             0, ON_TIME, DUE_MOMENT",
    "2@5 4@6 5@13,             0, LATE,    DUE_MOMENT",
    // said twice in a row is one request
    "2@5 5@6 5@7 4@8 9@14,     2, ON_TIME, DUE_MOMENT",
    "2@5 5@6 5@7,              0, EARLY,   DUE_MOMENT",
    // asked twice: all waiting is taken off when there is a result, late when there is none
    "2@5 5@6 4@8 5@9 4@10 9@15, 3, ON_TIME, DUE_MOMENT",
    "2@5 5@6 4@8 5@9 4@10 9@16, 3, LATE,    DUE_MOMENT",
    "2@5 5@6 4@8 5@9,          2, LATE,    ASKED_TWICE",
    "2@5 5@6 4@8 5@9 8@10,     3, LATE,    ASKED_TWICE",
    "2@5 5@6 4@8 5@9 4@10,     0, OVERDUE, ASKED_TWICE",
    // open: the end of the period is the end, and nothing is taken off
    "2@5 5@6 4@8,              0, OVERDUE, DUE_MOMENT",
    // the first 9 is the end, and what is asked after it is no waiting
    "2@5 9@11 5@12 4@20,       0, EARLY,   DUE_MOMENT",
    "2@5 10@11 9@13,           0, LATE,    DUE_MOMENT",
  })
  void of_comparesTheEndWithoutTheWaiting(String steps, int days, Verdict verdict, Basis basis) {
    Timeliness judged = Timeliness.of(history(steps).due(january(12)).build(), PERIOD_END);

    assertThat(judged.verdict()).isEqualTo(verdict);
    assertThat(judged.basis()).isEqualTo(basis);
    assertThat(judged.waited()).isEqualTo(Duration.ofDays(days));
    assertThat(judged.limit()).contains(january(12));
  }

  @Test
  void of_whenAskedTwiceAndStillInTime_isLateAllTheSame() {
    Timeliness judged =
        Timeliness.of(history("2@5 5@6 4@8 5@9 4@10").due(january(30)).build(), january(11));

    assertThat(judged.verdict()).isEqualTo(Verdict.OVERDUE);
    assertThat(judged.isLate()).isTrue();
    assertThat(judged.punctual()).isEmpty();
  }

  /** Without a due moment: five days are allowed, taken in on the 5th. */
  @ParameterizedTest
  @CsvSource({
    "2@5 9@10,             0, ON_TIME",
    "2@5 9@9,              0, EARLY",
    "2@5 9@11,             0, LATE",
    "2@5 5@6 4@8 9@12,     2, ON_TIME",
    "2@5 5@6 4@8 9@13,     2, LATE",
    "2@5 5@8,              0, EARLY",
    "2@5,                  0, OVERDUE",
    "2@5 5@6 4@30,        24, WITHIN_TIME",
  })
  void of_whenThereIsNoDueMoment_comparesWithTheLongestTime(
      String steps, int days, Verdict verdict) {
    DossierHistory told = history(steps).longestAllowed(Duration.ofDays(5)).build();
    Timeliness judged = Timeliness.of(told, PERIOD_END);

    assertThat(judged.verdict()).isEqualTo(verdict);
    assertThat(judged.basis()).isEqualTo(Basis.LONGEST_TIME);
    assertThat(judged.waited()).isEqualTo(Duration.ofDays(days));
    assertThat(judged.limit()).contains(january(10));
    assertThat(judged.due()).isEmpty();
  }

  @Test
  void of_whenBothAreTold_asksTheDueMoment() {
    DossierHistory told =
        history("2@5 9@20").due(january(25)).longestAllowed(Duration.ofDays(5)).build();

    assertThat(Timeliness.of(told, PERIOD_END).verdict()).isEqualTo(Verdict.EARLY);
  }

  @Test
  void of_whenTheIntakeIsTold_countsFromIt() {
    DossierHistory told =
        history("1@2 5@3 4@6 9@11").received(january(6)).longestAllowed(Duration.ofDays(5)).build();
    Timeliness judged = Timeliness.of(told, PERIOD_END);

    assertThat(judged.limit()).contains(january(11));
    assertThat(judged.waited()).isEqualTo(Duration.ZERO);
    assertThat(judged.verdict()).isEqualTo(Verdict.ON_TIME);
  }

  @Test
  void of_whenNothingIsTold_judgesNothing() {
    Timeliness judged = Timeliness.of(history("2@5 9@20").build(), PERIOD_END);

    assertThat(judged.verdict()).isEqualTo(Verdict.NO_DUE_MOMENT);
    assertThat(judged.basis()).isEqualTo(Basis.NOTHING);
    assertThat(judged.limit()).isEmpty();
    assertThat(judged.punctual()).isEmpty();
  }

  @Test
  void of_whenWithdrawnBeforeIntake_isNotCounted() {
    Timeliness judged = Timeliness.of(history("1@5 7@6").due(january(12)).build(), PERIOD_END);

    assertThat(judged.verdict()).isEqualTo(Verdict.NOT_COUNTED);
    assertThat(judged.group()).isEqualTo(Group.NOT_COUNTED);
    assertThat(judged.basis()).isEqualTo(Basis.NOT_ACCEPTED);
    assertThat(judged.ended()).isEmpty();
    assertThat(judged.isLate()).isFalse();
  }

  @Test
  void of_whenWithdrawnAfterIntake_isCounted() {
    Timeliness byStatus =
        Timeliness.of(history("1@5 2@6 7@7").due(january(12)).build(), PERIOD_END);
    Timeliness byMoment =
        Timeliness.of(history("1@5 7@7").received(january(6)).due(january(12)).build(), PERIOD_END);

    assertThat(byStatus.verdict()).isEqualTo(Verdict.EARLY);
    assertThat(byStatus.group()).isEqualTo(Group.DONE);
    assertThat(byMoment.verdict()).isEqualTo(Verdict.EARLY);
  }

  @Test
  void of_whenTheWithdrawalWasNotGranted_isOpenAgain() {
    Timeliness judged = Timeliness.of(history("1@5 7@6 4@7").due(january(12)).build(), january(8));

    assertThat(judged.verdict()).isEqualTo(Verdict.WITHIN_TIME);
  }

  @Test
  void of_whenTheSupplementCameBeforeTheNextStatus_waitsOnlyUntilThen() {
    DossierHistory told =
        history("2@5 5@6 4@9 9@14").due(january(12)).addSupplementsReceived(january(8)).build();
    Timeliness judged = Timeliness.of(told, PERIOD_END);

    assertThat(judged.waited()).isEqualTo(Duration.ofDays(2));
    assertThat(judged.verdict()).isEqualTo(Verdict.ON_TIME);
  }

  @Test
  void of_whenASupplementOfAnotherRoundIsTold_isNotTakenForThisOne() {
    DossierHistory told =
        history("2@5 5@6 4@8 9@14")
            .due(january(12))
            .addSupplementsReceived(january(5), january(20))
            .build();

    assertThat(Timeliness.of(told, PERIOD_END).waited()).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void build_whenTheLongestTimeIsNothing_isRefused() {
    assertThatThrownBy(() -> DossierHistory.builder().longestAllowed(Duration.ZERO).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DossierHistory any(long seed, int steps) {
    Random random = new Random(seed);
    DossierHistory.Builder history = DossierHistory.builder().due(january(12));
    for (int i = 0; i < steps; i++) {
      history.addStep(
          DossierStatus.of(Integer.toString(1 + random.nextInt(10))),
          january(1).plus(Duration.ofHours(random.nextInt(24 * 30))));
    }
    return history.build();
  }

  @Property(tries = 500)
  void waiting_neverMakesALateDossierOfOneInTime(
      @ForAll long seed, @IntRange(max = 8) @ForAll int n) {
    DossierHistory told = any(seed, n);
    Timeliness judged = Timeliness.of(told, PERIOD_END);

    assertThat(judged.waited().isNegative()).isFalse();
    judged
        .ended()
        .filter(end -> judged.basis() == Basis.DUE_MOMENT)
        .filter(end -> Timeliness.isPunctual(end, january(12)))
        .ifPresent(end -> assertThat(judged.verdict().isPunctual()).isTrue());
  }

  @Property(tries = 500)
  void waiting_isNotLongerThanFromTheFirstStepToTheEnd(
      @ForAll long seed, @IntRange(min = 1, max = 8) @ForAll int n) {
    DossierHistory told = any(seed, n);
    Timeliness judged = Timeliness.of(told, PERIOD_END);
    Instant first = Collections.min(told.steps().stream().map(Timeliness.Step::at).toList());

    Instant last = judged.ended().orElse(PERIOD_END);
    assertThat(judged.waited()).isLessThanOrEqualTo(Duration.between(first, last));
  }

  @Property(tries = 500)
  void aLaterDueMoment_neverMakesItLate(
      @ForAll long seed, @IntRange(max = 8) @ForAll int n, @IntRange(max = 500) @ForAll int hours) {
    DossierHistory told = any(seed, n);
    DossierHistory later = told.toBuilder().due(january(12).plus(Duration.ofHours(hours))).build();

    if (!Timeliness.of(told, PERIOD_END).isLate()) {
      assertThat(Timeliness.of(later, PERIOD_END).isLate()).isFalse();
    }
  }

  @Property(tries = 500)
  void theOrderOfTheList_doesNotMatter(@ForAll long seed, @IntRange(max = 8) @ForAll int n) {
    DossierHistory told = any(seed, n);
    List<Timeliness.Step> shuffled = new ArrayList<>(told.steps());
    Collections.shuffle(shuffled, new Random(seed));
    boolean distinct =
        told.steps().stream().map(Timeliness.Step::at).distinct().count() == told.steps().size();

    if (distinct) {
      assertThat(Timeliness.of(told.toBuilder().steps(shuffled).build(), PERIOD_END))
          .isEqualTo(Timeliness.of(told, PERIOD_END));
    }
  }

  @Property(tries = 500)
  void twoRequestsWithoutAResult_areAlwaysLate(@IntRange(max = 400) @ForAll int dueInDays) {
    DossierHistory told =
        history("2@5 5@6 4@8 5@9").due(january(12).plus(Duration.ofDays(dueInDays))).build();

    assertThat(Timeliness.of(told, PERIOD_END).isLate()).isTrue();
    assertThat(Timeliness.of(told, PERIOD_END).punctual()).isEqualTo(Optional.of(false));
  }
}
