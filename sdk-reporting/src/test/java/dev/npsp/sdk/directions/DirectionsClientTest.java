package dev.npsp.sdk.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.directions.DirectionEvent.Kind;
import dev.npsp.sdk.directions.DirectionNotPossible.Reason;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.calendar.YearNotKnown;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.Replacement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionsClientTest extends TwoOffices {

  // ---- the whole story

  @Test
  void story_ofADirection_isToldOnBothSidesAndReplayed() {
    office.issue(direction());
    assertThat(province.receive(DAY, DAY).taken()).containsExactly(KEY);
    at(6, 9);
    province.accept(KEY);
    province.assign(KEY, "Sở Nội vụ");
    at(8, 9);
    province.progress(KEY, 60, "Đã rà soát");
    at(19, 16);
    Direction done = province.complete(KEY, "Đã báo cáo");

    assertThat(done.status()).contains(EDocumentStatus.COMPLETED);
    assertThat(done.unit()).contains("Sở Nội vụ");
    assertThat(done.percent()).contains(60);
    assertThat(done.outcome(WorkingCalendar.standard(), clock.instant()))
        .contains(DirectionOutcome.DONE_ON_TIME);
    office.receive(DAY, DAY);
    Direction issued = office.find(KEY).orElseThrow();
    assertThat(issued.events())
        .extracting(event -> event.status().map(EDocumentStatus::code).orElse("-"))
        .containsExactly("-", "01", "03", "04", "05", "06");
    assertThat(issued.completed()).contains(VietnamTime.of(2026, 10, 19, 16, 0));
    for (int i = 1; i <= done.events().size(); i++) {
      Direction then = Direction.replay(KEY, done.events().subList(0, i)).orElseThrow();
      assertThat(then.completed().isPresent()).isEqualTo(i == done.events().size());
    }
    assertThat(Direction.replay(KEY, done.events())).contains(done);
    assertThat(done.toString()).doesNotContain("nhiệm vụ").doesNotContain("rà soát");
  }

  @Test
  void receive_again_recordsNothingTwice() {
    office.issue(direction());
    province.receive(DAY, DAY);
    province.accept(KEY);
    office.receive(DAY, DAY);
    int events = office.find(KEY).orElseThrow().events().size();

    IntakeReport again = province.receive(DAY, DAY);
    IntakeReport statuses = office.receive(DAY, DAY);

    assertThat(again.taken()).isEmpty();
    assertThat(again.repeated()).containsExactly("D-1");
    assertThat(statuses.taken()).isEmpty();
    assertThat(statuses.repeated()).hasSize(2);
    assertThat(office.find(KEY).orElseThrow().events()).hasSize(events);
    assertThat(axis.mark("D-1")).isEqualTo(AxisMark.DONE);
  }

  @Test
  void receive_whenTheArrivalCouldNotBeTold_tellsItNextTime() {
    office.issue(direction());
    axis.fail(true);
    assertThatThrownBy(() -> province.receive(DAY, DAY)).isInstanceOf(OutcomeUnknown.class);
    axis.fail(false);

    assertThat(province.receive(DAY, DAY).taken()).containsExactly(KEY);
    assertThat(province.find(KEY).orElseThrow().events())
        .extracting(DirectionEvent::kind)
        .containsExactly(Kind.RECEIVED, Kind.STATUS);
  }

  // ---- transitions

  @Test
  void complete_beforeItWasAccepted_isNotPossibleAndSendsNothing() {
    office.issue(direction());
    province.receive(DAY, DAY);
    int sent = axis.size();

    assertThat(reason(() -> province.complete(KEY, "x"))).isEqualTo(Reason.TRANSITION);
    assertThat(reason(() -> office.accept(KEY))).isEqualTo(Reason.OTHER_SIDE);
    assertThat(reason(() -> province.recall(KEY, "x"))).isEqualTo(Reason.OTHER_SIDE);
    assertThat(reason(() -> province.answerRecall(KEY, true, "x"))).isEqualTo(Reason.NO_RECALL);
    assertThat(reason(() -> province.accept(new DirectionKey("x", "H99"))))
        .isEqualTo(Reason.NOT_KNOWN);
    assertThat(reason(() -> office.issue(direction()))).isEqualTo(Reason.ISSUED_BEFORE);
    assertThat(axis.size()).isEqualTo(sent);
  }

  @Test
  @SuppressWarnings("NullAway")
  void assign_toNoUnit_sendsNothing() {
    office.issue(direction());
    province.receive(DAY, DAY);
    province.accept(KEY);
    int sent = axis.size();

    assertThatThrownBy(() -> province.assign(KEY, null)).isInstanceOf(NullPointerException.class);

    assertThat(axis.size()).isEqualTo(sent);
    assertThat(province.find(KEY).orElseThrow().status()).contains(EDocumentStatus.ACCEPTED);
  }

  @Test
  void refuse_withAReason_isFinal() {
    office.issue(direction());
    province.receive(DAY, DAY);

    assertThatThrownBy(() -> province.refuse(KEY, " ")).isInstanceOf(InvalidRequest.class);
    province.refuse(KEY, "Không thuộc thẩm quyền");

    assertThat(reason(() -> province.accept(KEY))).isEqualTo(Reason.WITHDRAWN);
    office.receive(DAY, DAY);
    assertThat(office.find(KEY).orElseThrow().isWithdrawn()).isTrue();
  }

  @Test
  void judge_ofEachTransition_isOneOfThree() {
    assertThat(DirectionLifecycle.judge(Optional.empty(), EDocumentStatus.ARRIVED))
        .isEqualTo(DirectionLifecycle.Verdict.ALLOWED);
    assertThat(
            DirectionLifecycle.judge(
                Optional.of(EDocumentStatus.COMPLETED), EDocumentStatus.IN_PROGRESS))
        .isEqualTo(DirectionLifecycle.Verdict.NOT_ALLOWED);
    assertThat(
            DirectionLifecycle.judge(
                Optional.of(EDocumentStatus.of("99")), EDocumentStatus.COMPLETED))
        .isEqualTo(DirectionLifecycle.Verdict.UNKNOWN);
  }

  // ---- recalls and replacements

  @Test
  void recall_agreedTo_withdrawsItOnBothSides() {
    office.issue(direction());
    province.receive(DAY, DAY);
    office.recall(KEY, "Sai số liệu");
    province.receive(DAY, DAY);
    assertThat(province.find(KEY).orElseThrow().isRecallOpen()).isTrue();

    province.answerRecall(KEY, true, "Đồng ý");
    office.receive(DAY, DAY);

    assertThat(province.find(KEY).orElseThrow().isWithdrawn()).isTrue();
    assertThat(office.find(KEY).orElseThrow().isWithdrawn()).isTrue();
    assertThat(office.find(KEY).orElseThrow().isRecallOpen()).isFalse();
  }

  @Test
  void recall_refused_leavesItToBeDone() {
    office.issue(direction());
    province.receive(DAY, DAY);
    office.recall(KEY, "Sai số liệu");
    province.receive(DAY, DAY);

    province.answerRecall(KEY, false, "Đã thực hiện");

    assertThat(province.accept(KEY).isWithdrawn()).isFalse();
  }

  @Test
  void recall_byAnotherAgency_isNotTaken() {
    office.issue(direction());
    province.receive(DAY, DAY);
    EDocument foreign =
        EDocument.builder(OTHER, PROVINCE, "1", "X", DAY, "Thu hồi")
            .business(
                Business.builder().kind(BusinessKind.RECALL).documentId(ID).reason("x").build())
            .build();
    axis.put("H99", false, written(foreign));

    assertThat(province.receive(DAY, DAY).notTaken()).hasSize(1);
    assertThat(province.find(KEY).orElseThrow().isRecallOpen()).isFalse();
  }

  @Test
  void receive_ofAReplacement_endsTheEarlierOne() {
    office.issue(direction());
    province.receive(DAY, DAY);
    EDocument next =
        EDocument.builder(OFFICE, PROVINCE, "106", "VP", DAY, "Thay thế")
            .business(
                Business.builder()
                    .kind(BusinessKind.REPLACE)
                    .addReplacements(Replacement.of(ID, List.of("H99")))
                    .build())
            .addResponseFor(DocumentReference.ofId(ID))
            .build();
    office.issue(next);

    province.receive(DAY, DAY);

    assertThat(province.find(KEY).orElseThrow().isWithdrawn()).isTrue();
    assertThat(province.all()).hasSize(2);
  }

  // ---- due moments and figures

  @Test
  void overview_ofTheFourOutcomes_countsEachOnce() {
    for (int i = 1; i <= 4; i++) {
      office.issue(
          EDocument.builder(OFFICE, PROVINCE, "" + i, "VP", DAY, "Việc " + i)
              .dueDate(i == 4 ? LocalDate.of(2026, 12, 31) : LocalDate.of(2026, 10, 17))
              .build());
    }
    province.receive(DAY, DAY);
    at(19, 16); // Saturday the 17th is no working day: due on Monday
    province.accept(key(1));
    province.complete(key(1), "x");
    at(20, 9);
    province.accept(key(2));
    province.complete(key(2), "x");

    AgencyDirections figures = province.overview().agencies().get(0);

    assertThat(figures.receiver()).isEqualTo("H99");
    assertThat(figures.doneOnTime()).isEqualTo(1);
    assertThat(figures.doneLate()).isEqualTo(1);
    assertThat(figures.overdue()).isEqualTo(1);
    assertThat(figures.openOnTime()).isEqualTo(1);
    assertThat(province.overdue()).extracting(Direction::key).containsExactly(key(3));
    assertThat(province.find(key(1)).orElseThrow().due(WorkingCalendar.standard()))
        .contains(VietnamTime.of(2026, 10, 19, 17, 0));
  }

  @Test
  void dueDate_inAYearThatIsNotKnown_neverStopsTheFigures() {
    LocalDate never = LocalDate.of(9999, 12, 31);
    String issued = written(direction());
    axis.put("H99", false, issued.replace("2026/10/20", "9999/12/31"));
    axis.put("H99", false, issued.replace("2026/10/20", "0001/01/01").replace(ID, "1"));
    province.receive(DAY, DAY);
    EDocument own = direction().toBuilder().sender(PROVINCE).dueDate(never).build();

    assertThatThrownBy(() -> province.dueDate(KEY, never, "x")).isInstanceOf(YearNotKnown.class);
    assertThatThrownBy(() -> province.issue(own)).isInstanceOf(YearNotKnown.class);

    assertThat(province.overview().agencies().get(0).notCounted()).isEqualTo(2);
    assertThat(province.overdue()).isEmpty();
    assertThat(province.all()).hasSize(2);
  }

  @Test
  void append_ofWhatOthersHaveNotSeen_isDoneOnce() {
    DirectionStore store = DirectionStore.inMemory();
    DirectionEvent event = DirectionEvent.builder(Kind.RECEIVED, clock.instant()).build();

    assertThat(store.append(KEY, 0, event)).isTrue();
    assertThat(store.append(KEY, 0, event)).isFalse();
    assertThat(store.events(KEY)).hasSize(1);
  }

  private static DirectionKey key(int number) {
    return new DirectionKey("000.00.00.G99,2026/10/05," + number + "/VP", "H99");
  }

  private static Reason reason(Runnable call) {
    try {
      call.run();
    } catch (DirectionNotPossible e) {
      return e.reason();
    }
    throw new AssertionError("it was possible");
  }
}
