package dev.npsp.sdk.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.directions.DirectionEvent.Kind;
import dev.npsp.sdk.directions.DirectionNotPossible.Reason;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.domain.calendar.YearNotKnown;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.AxisRefused;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.Replacement;
import dev.npsp.sdk.testing.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionsClientTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final Correspondent OFFICE =
      Correspondent.of(AgencyCode.of("000.00.00.G99"), "Văn phòng Mẫu");
  private static final Correspondent PROVINCE = Correspondent.of(AgencyCode.of("H99"), "Tỉnh Mẫu");
  private static final Correspondent OTHER = Correspondent.of(AgencyCode.of("H98"), "Tỉnh Thử");
  private static final String ID = "000.00.00.G99,2026/10/05,105/VP";
  private static final DirectionKey KEY = new DirectionKey(ID, "H99");

  private final MovableClock clock = new MovableClock(VietnamTime.of(2026, 10, 5, 9, 0));
  private final MemoryAxis axis = new MemoryAxis();
  private final DirectionsClient office = client(OFFICE);
  private final DirectionsClient province = client(PROVINCE);

  private DirectionsClient client(Correspondent self) {
    return DirectionsClient.over(
        axis.of(self.id()), self, DirectionStore.inMemory(), WorkingCalendar.standard(), clock);
  }

  private static EDocument direction() {
    return EDocument.builder(OFFICE, PROVINCE, "105", "VP", DAY, "Giao nhiệm vụ mẫu")
        .addReceivers(OTHER)
        .dueDate(LocalDate.of(2026, 10, 20))
        .build();
  }

  private void at(int day, int hour) {
    clock.set(VietnamTime.of(2026, 10, day, hour, 0));
  }

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

  // ---- never credulous

  @Test
  void receive_ofWhatIsNotKnown_leavesItForAPerson() {
    office.issue(direction().toBuilder().business(Business.of(BusinessKind.NEW)).build());
    String good = written(direction());
    axis.put("H99", false, "không phải XML");
    axis.put("H99", false, good.replace("<BussinessDocType>0<", "<BussinessDocType>9<"));
    axis.put("H99", false, good.replaceFirst("(?s)<Bussiness>.*</Bussiness>", ""));
    axis.put("H99", true, status("77", ID));
    axis.put("H99", true, status("06", "khác"));

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.taken()).containsExactly(KEY);
    assertThat(report.notTaken()).hasSize(5);
    assertThat(report.notTaken()).noneMatch(id -> axis.mark(id).equals(AxisMark.DONE));
  }

  @Test
  void receive_ofAStatusThatIsNotKnown_neverMeansDone() {
    office.issue(direction());
    axis.put("000.00.00.G99", true, status("6", ID));
    axis.put("000.00.00.G99", true, status("hoan thanh", ID));

    assertThat(office.receive(DAY, DAY).notTaken()).hasSize(2);
    assertThat(office.find(KEY).orElseThrow().completed()).isEmpty();
  }

  @Test
  void outcome_whenTheDayCannotBeRead_isNotCounted() {
    axis.put("H99", false, written(direction()).replace("2026/10/20", "2026/20/10"));
    province.receive(DAY, DAY);
    clock.set(VietnamTime.of(2027, 1, 5, 9, 0));

    AgencyDirections figures = province.overview().agencies().get(0);
    assertThat(figures.notCounted()).isEqualTo(1);
    assertThat(figures.counted()).isZero();
    province.dueDate(KEY, LocalDate.of(2026, 10, 20), "Đọc trên bản giấy");
    assertThat(province.overdue()).hasSize(1);
  }

  @Test
  void receive_ofAnIdThatAnotherAgencyUsed_leavesItForAPerson() {
    office.issue(direction());
    province.receive(DAY, DAY);
    String foreign = written(direction()).replace("<OrganId>000.00.00.G99<", "<OrganId>G11<");
    axis.put("H99", false, foreign);

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.notTaken()).hasSize(1);
    assertThat(axis.mark(report.notTaken().get(0))).isEqualTo(AxisMark.INBOX);
  }

  @Test
  void receive_ofWhatIsToldTwiceAndDiffers_leavesItForAPerson() {
    office.issue(direction());
    province.receive(DAY, DAY);
    String others = again(written(replacement("H98")), "OrganIdList", "<OrganId>H97</OrganId>");
    axis.put("H99", false, others);
    axis.put("H99", false, again(written(replacement("H99")), "ReplacementInfoList", "x"));
    axis.put("H99", false, again(written(direction()), "DocumentId", "1"));

    assertThat(province.receive(DAY, DAY).notTaken()).hasSize(3);
    assertThat(province.find(KEY).orElseThrow().isWithdrawn()).isFalse();
    assertThat(province.all()).hasSize(1);
  }

  @Test
  void receive_ofWhatNobodyHasSent_leavesItForAPerson() {
    String issued = written(direction());
    axis.put("H99", false, issued.replaceFirst("(?s)<From>.*?</From>", ""));
    axis.put("H99", true, status("13", ID).replace("H99", ""));

    assertThat(province.receive(DAY, DAY).notTaken()).hasSize(2);
    assertThat(province.all()).isEmpty();
  }

  @Test
  void receive_whenOneCannotBeKeptOrAnswered_takesTheOthers() {
    String issued = written(direction());
    axis.put("H99", false, issued.replace(ID, "105\uFFFD"));
    axis.put("H99", false, issued.replace(ID, "1".repeat(501)));
    axis.put("H99", false, issued.replace(">000.00.00.G99<", ">" + "1".repeat(101) + "<"));
    axis.put("H99", false, issued);

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.taken()).containsExactly(KEY);
    assertThat(report.notTaken()).containsExactly("D-1", "D-2", "D-3");
  }

  @Test
  void receive_whenTheHubRefusesOneAnswer_takesTheOthers() {
    axis.put("H99", false, written(direction()).replace(ID, "1"));
    axis.put("H99", false, written(direction()));
    axis.refuse("1", "23");

    IntakeReport report = province.receive(DAY, DAY);

    assertThat(report.taken()).containsExactly(KEY);
    assertThat(report.notTaken()).containsExactly("D-1");
    axis.refuse("1", "19");
    assertThatThrownBy(() -> province.receive(DAY, DAY)).isInstanceOf(AxisRefused.class);
    axis.refuse("", "");
    assertThat(province.receive(DAY, DAY).taken()).containsExactly(new DirectionKey("1", "H99"));
  }

  @Test
  void receive_whenTheHubRefusesOneMark_takesTheOthers() {
    axis.put("H99", false, written(direction()).replace(ID, "1"));
    axis.put("H99", false, written(direction()));
    axis.refuse("D-1", "21");

    assertThat(province.receive(DAY, DAY).taken()).hasSize(2);
    assertThat(axis.mark("D-2")).isEqualTo(AxisMark.DONE);
    axis.refuse("D-1", "20");
    assertThatThrownBy(() -> province.receive(DAY, DAY)).isInstanceOf(AxisRefused.class);
  }

  @Test
  void receive_ofTheOtherFormOfACode_knowsTheAgency() {
    EDocument longForm =
        direction().toBuilder()
            .receivers(List.of(Correspondent.of(AgencyCode.of("000.00.00.H99"), "Tỉnh Mẫu")))
            .build();
    DirectionKey issued = office.issue(longForm).get(0).key();
    axis.put("H99", false, written(longForm));

    assertThat(province.receive(DAY, DAY).taken()).containsExactly(KEY);
    assertThat(office.receive(DAY, DAY).taken()).containsExactly(issued);
    axis.put("H99", true, status("13", ID).replace("H99", "G99"));
    assertThat(province.receive(DAY, DAY).taken()).containsExactly(KEY);
    assertThat(office.issue(replacement("H99"))).hasSize(1);
    assertThat(office.find(issued).orElseThrow().isWithdrawn()).isTrue();
  }

  @Test
  void receive_whenTheIdIsDecomposed_knowsTheDocument() {
    String decomposed = "CV/TU\u031B"; // as some keyboards write it
    DirectionKey issued =
        office
            .issue(EDocument.builder(OFFICE, PROVINCE, "7", decomposed, DAY, "Việc").build())
            .get(0)
            .key();
    province.receive(DAY, DAY);

    assertThat(office.receive(DAY, DAY).taken()).containsExactly(issued);
  }

  @Test
  void issue_whenAReceiverIsNamedTwice_isOneDirection() {
    EDocument twice = direction().toBuilder().receivers(List.of(PROVINCE, PROVINCE)).build();

    assertThat(office.issue(twice)).hasSize(1);
    assertThat(office.find(KEY).orElseThrow().events()).hasSize(1);
  }

  // ---- order

  @Test
  void receive_ofStatusesInAnyOrder_whatIsDoneStaysSo() {
    office.issue(direction());
    for (String told : List.of("06 20 16:59", "03 06 09:00", "06 21 09:00", "02 22 09:00")) {
      String[] parts = told.split(" ", 2);
      String[] at = parts[1].split(" ");
      axis.put("000.00.00.G99", true, status(parts[0], "2026/10/" + at[0] + " " + at[1], ID));
    }

    assertThat(office.receive(DAY, DAY).taken()).hasSize(4);

    Direction direction = office.find(KEY).orElseThrow();
    assertThat(direction.events()).hasSize(5);
    assertThat(direction.status()).contains(EDocumentStatus.COMPLETED);
    assertThat(direction.completed()).contains(VietnamTime.of(2026, 10, 20, 16, 59));
    assertThat(direction.isWithdrawn()).isFalse();
  }

  @Test
  void receive_ofAnArrivalBehindTheWork_keepsTheWork() {
    office.issue(direction());
    for (String code : List.of("04", "01", "03")) {
      axis.put("000.00.00.G99", true, status(code, ID));
    }
    office.receive(DAY, DAY);

    assertThat(office.find(KEY).orElseThrow().status()).contains(EDocumentStatus.ASSIGNED);
  }

  @Test
  void receive_whenTheReplacementStandsFirst_endsTheEarlierOne() {
    axis.put("H99", false, written(replacement("H99")));
    axis.put("H99", false, written(direction()));

    province.receive(DAY, DAY);

    assertThat(province.find(KEY).orElseThrow().isWithdrawn()).isTrue();
    assertThat(province.all()).hasSize(2);
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

  private static String written(EDocument document) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try {
      dev.npsp.sdk.edocuments.EDocumentWriter.write(document, out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static EDocument replacement(String receiver) {
    return EDocument.builder(OFFICE, PROVINCE, "106", "VP", DAY, "Thay thế")
        .business(
            Business.builder()
                .kind(BusinessKind.REPLACE)
                .addReplacements(Replacement.of(ID, List.of(receiver)))
                .build())
        .build();
  }

  /** The element a second time, with other words. */
  private static String again(String xml, String element, String words) {
    String opened = "<" + element + ">";
    return xml.replace(opened, opened + words + "</" + element + ">" + opened);
  }

  private static String status(String code, String at, String documentId) {
    return status(code, documentId)
        .replace("</StatusCode>", "</StatusCode><Timestamp>" + at + ":00</Timestamp>");
  }

  private static String status(String code, String documentId) {
    return "<edXML xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"><edXMLEnvelope><edXMLHeader>"
        + "<Status><ResponseFor><DocumentId>"
        + documentId
        + "</DocumentId></ResponseFor><From><OrganId>H99</OrganId></From><StatusCode>"
        + code
        + "</StatusCode></Status></edXMLHeader></edXMLEnvelope></edXML>";
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
