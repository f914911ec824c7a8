package dev.npsp.sdk.petitions;

import static dev.npsp.sdk.petitions.PetitionEventKind.ACCEPTED;
import static dev.npsp.sdk.petitions.PetitionEventKind.ANSWERED;
import static dev.npsp.sdk.petitions.PetitionEventKind.PASSED_ON;
import static dev.npsp.sdk.petitions.PetitionEventKind.PUBLISHED;
import static dev.npsp.sdk.petitions.PetitionEventKind.RATED;
import static dev.npsp.sdk.petitions.PetitionEventKind.REFUSED;
import static dev.npsp.sdk.petitions.PetitionEventKind.SUPPLEMENTED;
import static dev.npsp.sdk.petitions.PetitionEventKind.SUPPLEMENT_REQUESTED;
import static dev.npsp.sdk.petitions.Petitions.CODE;
import static dev.npsp.sdk.petitions.Petitions.DEPARTMENT;
import static dev.npsp.sdk.petitions.Petitions.GOVERNMENT_OFFICE;
import static dev.npsp.sdk.petitions.Petitions.OTHER;
import static dev.npsp.sdk.petitions.Petitions.at;
import static dev.npsp.sdk.petitions.Petitions.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PetitionTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
  private static final Instant MONDAY = at("2026-06-01");

  private static PetitionStatus statusAfter(PetitionEventKind... kinds) {
    Petitions story = filed(DEPARTMENT, MONDAY);
    for (PetitionEventKind kind : kinds) {
      story.then(kind, MONDAY);
    }
    return story.build().status();
  }

  @Test
  void status_afterEachEvent_isThatOfDecision766() {
    assertThat(statusAfter()).isEqualTo(PetitionStatus.RECEIVED_LOCALLY);
    assertThat(filed(GOVERNMENT_OFFICE, MONDAY).build().status())
        .isEqualTo(PetitionStatus.RECEIVED_BY_GOVERNMENT_OFFICE);
    assertThat(statusAfter(REFUSED)).isEqualTo(PetitionStatus.REFUSED);
    assertThat(statusAfter(PASSED_ON)).isEqualTo(PetitionStatus.PASSED_ON);
    assertThat(statusAfter(SUPPLEMENT_REQUESTED)).isEqualTo(PetitionStatus.AWAITING_SUPPLEMENT);
    assertThat(statusAfter(SUPPLEMENT_REQUESTED, SUPPLEMENTED))
        .isEqualTo(PetitionStatus.SUPPLEMENTED);
    assertThat(statusAfter(ACCEPTED, SUPPLEMENT_REQUESTED, SUPPLEMENTED))
        .isEqualTo(PetitionStatus.SUPPLEMENTED_IN_PROGRESS);
    assertThat(statusAfter(ACCEPTED, ANSWERED)).isEqualTo(PetitionStatus.AWAITING_PUBLICATION);
    assertThat(statusAfter(ACCEPTED, ANSWERED, PUBLISHED, RATED))
        .isEqualTo(PetitionStatus.PUBLISHED);
  }

  @Test
  void status_ofWhatIsAccepted_tellsWhoHandlesIt() {
    assertThat(handled(HandlingMode.DIRECTLY)).isEqualTo(PetitionStatus.HANDLED_DIRECTLY);
    assertThat(handled(HandlingMode.LOCALLY)).isEqualTo(PetitionStatus.HANDLED_LOCALLY);
    assertThat(handled(HandlingMode.BY_EMAIL)).isEqualTo(PetitionStatus.HANDLED_BY_EMAIL);
  }

  private static PetitionStatus handled(HandlingMode mode) {
    Petitions story = filed(DEPARTMENT, MONDAY);
    return story.add(story.event(ACCEPTED, MONDAY).mode(mode)).build().status();
  }

  /** The lists of Decision 766, written out again. */
  @Test
  void groups_areThoseOfDecision766() {
    assertThat(in(PetitionGroup.WAITING)).hasSize(3);
    assertThat(in(PetitionGroup.IN_PROGRESS)).hasSize(4);
    assertThat(in(PetitionGroup.DONE))
        .containsExactly(
            PetitionStatus.FORWARDED_TO_AGENCY,
            PetitionStatus.FORWARDED_TO_GOVERNMENT_OFFICE,
            PetitionStatus.RETURNED,
            PetitionStatus.PASSED_ON,
            PetitionStatus.REFUSED,
            PetitionStatus.AWAITING_SUPPLEMENT,
            PetitionStatus.AWAITING_PUBLICATION,
            PetitionStatus.PUBLISHED);
  }

  private static List<PetitionStatus> in(PetitionGroup group) {
    return Arrays.stream(PetitionStatus.values()).filter(each -> each.group() == group).toList();
  }

  @Test
  void handOvers_tellTheChainAndEachAgencysPart() {
    Petition petition =
        filed(GOVERNMENT_OFFICE, MONDAY)
            .forwarded(DEPARTMENT, at("2026-06-02"))
            .forwarded(OTHER, at("2026-06-10"))
            .forwarded(DEPARTMENT, at("2026-06-11"))
            .forwarded(GOVERNMENT_OFFICE, at("2026-06-12"))
            .build();

    assertThat(petition.handOvers())
        .extracting(HandOver::from, HandOver::to)
        .containsExactly(
            tuple(GOVERNMENT_OFFICE, DEPARTMENT),
            tuple(DEPARTMENT, OTHER),
            tuple(OTHER, DEPARTMENT),
            tuple(DEPARTMENT, GOVERNMENT_OFFICE));
    assertThat(petition.handlings())
        .extracting(PetitionHandling::status)
        .containsExactly(
            PetitionStatus.FORWARDED_TO_AGENCY,
            PetitionStatus.FORWARDED_TO_AGENCY,
            PetitionStatus.RETURNED,
            PetitionStatus.FORWARDED_TO_GOVERNMENT_OFFICE,
            PetitionStatus.RECEIVED_BY_GOVERNMENT_OFFICE);
    assertThat(petition.agency()).isEqualTo(GOVERNMENT_OFFICE);
    // from Tuesday on the department had five working days, until the 9th
    assertThat(petition.handlings().get(1).clocks(CALENDAR))
        .singleElement()
        .satisfies(
            clock -> {
              assertThat(clock.duty()).isEqualTo(PetitionDuty.FORWARD);
              assertThat(clock.due()).isEqualTo(at("2026-06-09", 17, 0));
              assertThat(clock.outcome(MONDAY)).isEqualTo(DutyOutcome.DONE_LATE);
            });
  }

  @Test
  void deadlines_ofWhatWaits_nameEachDutyThatIsStillPossible() {
    Petition waiting = filed(DEPARTMENT, MONDAY).build();
    assertThat(waiting.current().deadlines(CALENDAR))
        .extracting(DutyClock::duty, DutyClock::due)
        .containsExactly(
            tuple(PetitionDuty.REFUSE, at("2026-06-03", 17, 0)),
            tuple(PetitionDuty.REQUEST_SUPPLEMENT, at("2026-06-08", 17, 0)),
            tuple(PetitionDuty.FORWARD, at("2026-06-08", 17, 0)),
            tuple(PetitionDuty.HANDLE, at("2026-06-22", 17, 0)));
    assertThat(waiting.isOverdue(CALENDAR, at("2026-06-22", 17, 0))).isFalse();
    assertThat(waiting.isOverdue(CALENDAR, at("2026-06-22", 17, 1))).isTrue();
  }

  @Test
  void clocks_whileASupplementIsAwaited_standStillAndBeginAnew() {
    Petitions story =
        filed(DEPARTMENT, MONDAY).then(SUPPLEMENT_REQUESTED, at("2026-06-08", 16, 59));
    Petition awaiting = story.build();
    assertThat(awaiting.current().deadlines(CALENDAR)).isEmpty();
    assertThat(awaiting.isOverdue(CALENDAR, at("2027-01-04"))).isFalse();

    Petition supplemented = story.then(SUPPLEMENTED, at("2026-07-01")).build();
    assertThat(supplemented.current().clocks(CALENDAR))
        .extracting(DutyClock::duty, DutyClock::due, clock -> clock.outcome(at("2026-07-22")))
        .containsExactly(
            tuple(
                PetitionDuty.REQUEST_SUPPLEMENT, at("2026-06-08", 17, 0), DutyOutcome.DONE_ON_TIME),
            tuple(PetitionDuty.HANDLE, at("2026-07-22", 17, 0), DutyOutcome.OPEN_ON_TIME));
  }

  @Test
  void clocks_ofAnAnswer_runUntilItIsPublic() {
    Petitions story =
        filed(DEPARTMENT, MONDAY).then(ACCEPTED, MONDAY).then(ANSWERED, at("2026-06-22", 17, 0));
    Petition answered = story.build();
    assertThat(answered.current().clocks(CALENDAR))
        .extracting(DutyClock::duty, clock -> clock.outcome(at("2026-06-25")))
        .containsExactly(
            tuple(PetitionDuty.HANDLE, DutyOutcome.DONE_ON_TIME),
            tuple(PetitionDuty.PUBLISH, DutyOutcome.OPEN_ON_TIME));
    assertThat(answered.isOverdue(CALENDAR, at("2026-06-26"))).isTrue();
    Petition published = story.then(PUBLISHED, at("2026-06-26")).build();
    assertThat(published.isOverdue(CALENDAR, at("2026-12-01"))).isFalse();
    assertThat(published.current().clocks(CALENDAR))
        .extracting(clock -> clock.outcome(MONDAY))
        .containsExactly(DutyOutcome.DONE_ON_TIME, DutyOutcome.DONE_LATE);
  }

  @Test
  void clocks_whenRefusedForWantOfASupplement_countTheQuestionAlone() {
    Petition refused =
        filed(DEPARTMENT, MONDAY)
            .then(SUPPLEMENT_REQUESTED, MONDAY)
            .then(REFUSED, at("2026-09-01"))
            .build();
    assertThat(refused.status()).isEqualTo(PetitionStatus.REFUSED);
    assertThat(refused.current().clocks(CALENDAR))
        .extracting(DutyClock::duty)
        .containsExactly(PetitionDuty.REQUEST_SUPPLEMENT);
  }

  @Test
  void replay_withAnEventThatIsNotKnown_changesNeitherStatusNorClock() {
    Petitions story = filed(DEPARTMENT, MONDAY).then(ACCEPTED, MONDAY);
    Petition before = story.build();
    Petition after = story.then(PetitionEventKind.of("archived"), at("2026-06-02")).build();
    assertThat(after.status()).isEqualTo(before.status());
    assertThat(after.current().clocks(CALENDAR)).isEqualTo(before.current().clocks(CALENDAR));
    assertThat(after.events()).hasSize(3);
  }

  @Test
  void replay_withoutOneFilingAtTheBeginning_isRefused() {
    List<PetitionEvent> events = filed(DEPARTMENT, MONDAY).then(ACCEPTED, MONDAY).build().events();
    assertThatThrownBy(() -> Petition.replay(CODE, events.subList(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Petition.replay(CODE, List.of(events.get(0), events.get(0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Petition.replay(CODE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PetitionEvent.builder(PetitionEventKind.FORWARDED, MONDAY).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Without its filing it would be another story. */
  @Test
  void asOf_whenClocksDoNotAgree_isTheFirstPartOfTheStory() {
    PetitionHandling handling =
        filed(DEPARTMENT, at("2026-06-10", 9, 5))
            .then(ACCEPTED, at("2026-06-10", 9, 4))
            .build()
            .current();
    assertThat(handling.asOf(at("2026-06-10", 9, 4))).isEmpty();
    assertThat(handling.asOf(at("2026-06-10", 9, 5))).contains(handling);
  }

  @Test
  void allows_ratesAnAnswerOnce() {
    Petitions story = filed(DEPARTMENT, MONDAY).then(ACCEPTED, MONDAY);
    assertThat(PetitionLifecycle.allows(story.build(), RATED)).isFalse();
    story.then(ANSWERED, MONDAY);
    assertThat(PetitionLifecycle.allows(story.build(), RATED)).isTrue();
    story.add(story.event(RATED, MONDAY).rating(Satisfaction.SATISFIED));
    assertThat(PetitionLifecycle.allows(story.build(), RATED)).isFalse();
    assertThat(PetitionLifecycle.allows(story.build(), PUBLISHED)).isTrue();
  }

  @Test
  void toString_showsNothingOfThePetitioner() {
    String shown = filed(DEPARTMENT, MONDAY).forwarded(OTHER, MONDAY).build().toString();
    assertThat(shown)
        .contains("forwarded")
        .doesNotContain("Ví Dụ", "0912", "quá ngày", "Chậm", "thẩm quyền");
  }

  @Test
  void names_areInBothLanguages() {
    for (PetitionStatus status : PetitionStatus.values()) {
      assertThat(status.name(LocalizedText.VIETNAMESE)).isNotBlank();
    }
    assertThat(PetitionStatus.PUBLISHED.name(LocalizedText.VIETNAMESE)).isEqualTo("đã công khai");
    assertThat(PetitionCategory.RULES.name(Locale.ENGLISH)).isEqualTo("rules and procedures");
    assertThat(PetitionEventKind.known()).allMatch(kind -> !kind.name(Locale.ENGLISH).isBlank());
    assertThat(PetitionEventKind.of("archived").name(Locale.ENGLISH)).isEqualTo("archived");
    assertThat(PetitionCode.tryParse("../x")).isEmpty();
    assertThatThrownBy(() -> PetitionCode.of("a/b")).isInstanceOf(IllegalArgumentException.class);
  }
}
