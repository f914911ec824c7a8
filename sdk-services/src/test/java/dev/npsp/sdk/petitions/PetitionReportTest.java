package dev.npsp.sdk.petitions;

import static dev.npsp.sdk.petitions.PetitionEventKind.ACCEPTED;
import static dev.npsp.sdk.petitions.PetitionEventKind.ANSWERED;
import static dev.npsp.sdk.petitions.PetitionEventKind.PUBLISHED;
import static dev.npsp.sdk.petitions.PetitionEventKind.RATED;
import static dev.npsp.sdk.petitions.PetitionEventKind.REFUSED;
import static dev.npsp.sdk.petitions.PetitionEventKind.SUPPLEMENT_REQUESTED;
import static dev.npsp.sdk.petitions.Petitions.DEPARTMENT;
import static dev.npsp.sdk.petitions.Petitions.OTHER;
import static dev.npsp.sdk.petitions.Petitions.at;
import static dev.npsp.sdk.petitions.Petitions.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PetitionReportTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final Instant AFTER = at("2026-08-03");

  private static PetitionCode code(int number) {
    return PetitionCode.of("P" + number);
  }

  private static Petition answered(int number, String filed, String answered, Satisfaction said) {
    Petitions story =
        filed(DEPARTMENT, at(filed), PetitionCategory.RULES)
            .then(ACCEPTED, at(filed))
            .then(ANSWERED, at(answered))
            .then(PUBLISHED, at(answered, 10, 0));
    return story.add(story.event(RATED, at(answered, 11, 0)).rating(said)).build(code(number));
  }

  private static PetitionReport report(Instant now, Petition... petitions) {
    return PetitionReport.compute(AgencyCode.of("H56.14"), JUNE, List.of(petitions), CALENDAR, now);
  }

  private static final Petition[] ALL = {
    answered(1, "2026-06-01", "2026-06-05", Satisfaction.VERY_SATISFIED),
    answered(2, "2026-05-29", "2026-06-19", Satisfaction.SATISFIED),
    answered(3, "2026-06-01", "2026-06-23", Satisfaction.NOT_SATISFIED), // a day late
    filed(DEPARTMENT, at("2026-06-02")).forwarded(OTHER, at("2026-06-03")).build(code(4)),
    filed(DEPARTMENT, at("2026-06-02")).build(code(5)), // nobody did anything
    filed(DEPARTMENT, at("2026-06-26")).build(code(6)), // not due yet
    filed(DEPARTMENT, at("2026-07-01")).then(REFUSED, at("2026-07-01")).build(code(7)),
    filed(OTHER, at("2026-06-02")).then(REFUSED, at("2026-06-02")).build(code(8)),
    answered(9, "2026-05-25", "2026-05-26", Satisfaction.SATISFIED)
  };

  @Test
  void compute_countsWhatTheAgencyDidInTheMonth() {
    PetitionReport june = report(AFTER, ALL);
    assertThat(june.received()).containsExactly(code(1), code(3), code(4), code(5), code(6));
    assertThat(june.answered()).containsExactly(code(1), code(2), code(3));
    assertThat(june.forwarded()).containsExactly(code(4));
    assertThat(june.overdue()).containsExactly(code(5));
    assertThat(june.doneOnTime()).containsExactly(code(1), code(2), code(4));
    assertThat(june.doneLate()).containsExactly(code(3));
    assertThat(june.openOverdue()).containsExactly(code(5));
    assertThat(june.in(PetitionGroup.WAITING)).containsExactly(code(5), code(6));
    assertThat(june.in(PetitionGroup.IN_PROGRESS)).isEmpty();
    assertThat(june.count(Satisfaction.VERY_SATISFIED)).isEqualTo(1);
    assertThat(june.ratings().get(Satisfaction.NOT_SATISFIED)).containsExactly(code(3));
  }

  @Test
  void metrics_areTwoThatScoreAndTwoClasses() {
    assertThat(report(AFTER, ALL).metrics())
        .extracting(
            PetitionMetric::key,
            PetitionMetric::part,
            PetitionMetric::whole,
            metric -> metric.points().toString())
        .containsExactly(
            tuple("PETITION_PROCESSING_ON_TIME", 3, 5, "3.60"),
            tuple("PETITION_HANDLING_SATISFACTION", 2, 3, "4.00"),
            tuple("PETITION_ABOUT_RULES", 2, 5, "0.00"),
            tuple("PETITION_ABOUT_CONDUCT", 3, 5, "0.00"));
  }

  /** The portal's answer: score 6 of 6 where numerator and denominator are 0. */
  @Test
  void metrics_withoutPetitions_haveAllPoints() {
    assertThat(report(AFTER).metrics())
        .extracting(metric -> metric.points().toString())
        .containsExactly("6.00", "6.00", "0.00", "0.00");
    assertThatThrownBy(() -> new PetitionMetric("x", 2, 1, 6))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What comes after the moment of asking is not known yet. */
  @Test
  void compute_beforeTheMonthHasEnded_countsUntilNow() {
    PetitionReport early = report(at("2026-06-10"), ALL);
    assertThat(early.answered()).containsExactly(code(1));
    assertThat(early.received()).containsExactly(code(1), code(3), code(4), code(5));
    assertThat(early.openOverdue()).isEmpty();
  }

  @Test
  void compute_whenAnAgencyGetsAPetitionBack_countsItInOneGroup() {
    Petition returned =
        filed(DEPARTMENT, at("2026-06-01"))
            .forwarded(OTHER, at("2026-06-02"))
            .forwarded(DEPARTMENT, at("2026-06-03"))
            .build(code(1));
    PetitionReport june = report(AFTER, returned);
    assertThat(june.in(PetitionGroup.DONE)).isEmpty();
    assertThat(june.in(PetitionGroup.WAITING)).containsExactly(code(1));
    assertThat(june.forwarded()).containsExactly(code(1));
  }

  /** Forwarded in time, back on 3 June, and overdue at the end: no petition done in time. */
  @Test
  void compute_whenAPetitionComesBack_countsItOnceByWhatBecameOfIt() {
    Petitions back =
        filed(DEPARTMENT, at("2026-06-01"))
            .forwarded(OTHER, at("2026-06-02"))
            .forwarded(DEPARTMENT, at("2026-06-03"));
    PetitionReport open = report(AFTER, back.build(code(1)));
    assertThat(open.doneOnTime()).isEmpty();
    assertThat(open.openOverdue()).containsExactly(code(1));
    assertThat(open.processingOnTime().whole()).isEqualTo(1);
    assertThat(report(at("2026-06-10"), back.build(code(1))).processingOnTime().whole()).isZero();

    back.then(ACCEPTED, at("2026-06-04"));
    PetitionReport late = report(AFTER, back.then(ANSWERED, at("2026-06-26")).build(code(1)));
    assertThat(late.doneOnTime()).isEmpty();
    assertThat(late.doneLate()).containsExactly(code(1));
    assertThat(late.processingOnTime().whole()).isEqualTo(1);
  }

  @Test
  void compute_whenItWasForwardedLateAndIsBack_keepsItLate() {
    Petitions back =
        filed(DEPARTMENT, at("2026-06-01"))
            .forwarded(OTHER, at("2026-06-12")) // four days late
            .forwarded(DEPARTMENT, at("2026-06-15"));
    assertThat(report(AFTER, back.build(code(1))).doneLate()).containsExactly(code(1));
    Petition refused = back.then(REFUSED, at("2026-06-16")).build(code(1));
    PetitionReport june = report(AFTER, refused, refused);
    assertThat(june.doneLate()).containsExactly(code(1));
    assertThat(june.doneOnTime()).isEmpty();
  }

  /** What the portal tells may come in an order that an agency cannot bring about. */
  @Test
  void compute_ofWhatWasForwardedAfterAQuestion_countsItInTheMonthOfTheHandOver() {
    Petition forwarded =
        filed(DEPARTMENT, at("2026-05-25"))
            .then(SUPPLEMENT_REQUESTED, at("2026-05-26"))
            .forwarded(OTHER, at("2026-06-03"))
            .build(code(1));
    assertThat(report(AFTER, forwarded).forwarded()).containsExactly(code(1));
  }
}
