package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.Timeliness.Verdict.EARLY;
import static dev.npsp.sdk.domain.Timeliness.Verdict.LATE;
import static dev.npsp.sdk.domain.Timeliness.Verdict.NO_DUE_MOMENT;
import static dev.npsp.sdk.domain.Timeliness.Verdict.ON_TIME;
import static dev.npsp.sdk.domain.Timeliness.Verdict.OVERDUE;
import static dev.npsp.sdk.domain.Timeliness.Verdict.WITHIN_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Timeliness.Group;
import dev.npsp.sdk.domain.Timeliness.Step;
import dev.npsp.sdk.domain.Timeliness.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

  private static final Instant DUE = VietnamTime.of(2026, 11, 13, 17, 0);
  private static final Instant NOW = VietnamTime.of(2026, 11, 20, 12, 0);

  /** Statuses of the days from 10 November 2026 on, each at 16:00. */
  private static List<Step> history(String codes) {
    List<Step> steps = new ArrayList<>();
    for (String code : codes.split(" ", -1)) {
      steps.add(new Step(DossierStatus.of(code), day(10 + steps.size())));
    }
    return steps;
  }

  private static Instant day(int day) {
    return VietnamTime.of(2026, 11, day, 16, 0);
  }

  private static Timeliness judged(String codes) {
    return Timeliness.of(history(codes), Optional.of(DUE), NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "2 4 9,        12, 9, EARLY, DONE",
    "2 4 4 9,      13, 9, ON_TIME, DONE",
    "2 4 4 4 9,    14, 9, LATE, DONE",
    "2 4 9 4 4 9,  12, 9, EARLY, DONE", // the first 9, though the result was recalled
    "2 4 9 10,     12, 9, EARLY, DONE",
    "2 10 4 4 9,   14, 9, LATE, DONE", // 9 goes before an earlier 10
    "2 4 10 10,    12, 10, EARLY, DONE",
    "2 4 8 10,     13, 10, ON_TIME, DONE", // a negative result
    "2 4 8 8 8,    12, 8, EARLY, PAUSED", // stopped on the 12th, said again later
    "1 3,          11, 3, EARLY, NOT_COUNTED",
    "2 4 5,        12, 5, EARLY, PAUSED",
    "2 5 4 4 4 5,  15, 5, LATE, PAUSED", // taken up again in between
    "2 4 7,        12, 7, EARLY, DONE",
  })
  void of_whenEnded_saysWhenAndByWhat(
      String codes, int day, String status, Verdict verdict, Group group) {
    Timeliness judged = judged(codes);
    assertThat(judged.ended()).contains(day(day));
    assertThat(judged.endedBy()).contains(DossierStatus.of(status));
    assertThat(judged.verdict()).isEqualTo(verdict);
    assertThat(judged.group()).isEqualTo(group);
    assertThat(judged.punctual()).contains(verdict.isPunctual());
    assertThat(judged.isLate()).isEqualTo(verdict == LATE);
  }

  @ParameterizedTest
  @CsvSource({
    "2, NOT_COUNTED",
    "2 4, PROCESSING",
    "2 6, PAUSED",
    "2 5 4, PROCESSING",
    "2 8 4, PROCESSING"
  })
  void of_whenOpen_comparesWithTheMomentOfJudging(String codes, Group group) {
    Timeliness late = judged(codes);
    assertThat(late.verdict()).isEqualTo(OVERDUE);
    assertThat(late.isLate()).isTrue();
    assertThat(late.ended()).isEmpty();
    assertThat(late.punctual()).isEmpty();
    assertThat(late.group()).isEqualTo(group);
    assertThat(Timeliness.of(history(codes), Optional.of(DUE), DUE).verdict())
        .isEqualTo(WITHIN_TIME);
  }

  @Test
  void of_withoutADueMoment_judgesNothing() {
    Timeliness judged = Timeliness.of(history("2 4 9"), Optional.empty(), NOW);
    assertThat(judged.verdict()).isEqualTo(NO_DUE_MOMENT);
    assertThat(judged.ended()).contains(day(12));
    assertThat(judged.punctual()).isEmpty();
  }

  @Test
  void of_withoutSteps_isOpenAndCountedNowhere() {
    Timeliness judged = Timeliness.of(List.of(), Optional.of(DUE), NOW);
    assertThat(judged.verdict()).isEqualTo(OVERDUE);
    assertThat(judged.group()).isEqualTo(Group.NOT_COUNTED);
    assertThat(judged.status()).isEmpty();
  }

  @Test
  void of_whenStepsComeInAnyOrder_readsThemByTime() {
    List<Step> backwards = new ArrayList<>(history("2 4 5 4 9"));
    Collections.reverse(backwards);
    assertThat(Timeliness.of(backwards, Optional.of(DUE), NOW)).isEqualTo(judged("2 4 5 4 9"));
  }

  @Test
  void of_whenJudgedEarlier_knowsNothingOfLaterSteps() {
    Timeliness judged = Timeliness.of(history("2 4 9"), Optional.of(DUE), day(11));
    assertThat(judged.status()).contains(DossierStatus.PROCESSING);
    assertThat(judged.verdict()).isEqualTo(WITHIN_TIME);
  }

  @Test
  void of_whenEndedInTheDueSecond_isOnTime() {
    Instant within = DUE.plusMillis(900);
    assertThat(byEnd(within)).isEqualTo(ON_TIME);
    assertThat(byEnd(DUE.plusSeconds(1))).isEqualTo(LATE);
  }

  @Test
  void of_whenEndedTheEveningBefore_countsDaysOfVietnam() {
    Instant lastMinuteOfTheDayBefore = VietnamTime.of(2026, 11, 12, 23, 59);
    Instant firstMinuteOfTheDueDay = VietnamTime.of(2026, 11, 13, 0, 0);
    assertThat(byEnd(lastMinuteOfTheDayBefore)).isEqualTo(EARLY);
    assertThat(byEnd(firstMinuteOfTheDueDay)).isEqualTo(ON_TIME);
  }

  private static Verdict byEnd(Instant ended) {
    return Timeliness.of(List.of(new Step(DossierStatus.COMPLETED, ended)), Optional.of(DUE), NOW)
        .verdict();
  }

  @ParameterizedTest
  @CsvSource({"DONE, 7 9 10", "PROCESSING, 4", "PAUSED, 5 6 8", "NOT_COUNTED, 1 2 3 11 77"})
  void group_isThatOfDecision766(Group group, String codes) {
    assertThat(Arrays.stream(codes.split(" ", -1)).map(DossierStatus::of).map(Group::of))
        .allMatch(group::equals);
  }
}
