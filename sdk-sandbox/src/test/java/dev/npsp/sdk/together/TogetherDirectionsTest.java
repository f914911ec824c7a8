package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.directions.AgencyDirections;
import dev.npsp.sdk.directions.Direction;
import dev.npsp.sdk.directions.DirectionEvent;
import dev.npsp.sdk.directions.DirectionKey;
import dev.npsp.sdk.directions.DirectionNotPossible;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.directions.DirectionsClient;
import dev.npsp.sdk.directions.IntakeReport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.AxisRefused;
import dev.npsp.sdk.edocuments.Business;
import dev.npsp.sdk.edocuments.BusinessKind;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentFile;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.EDocumentWriter;
import dev.npsp.sdk.edocuments.Replacement;
import dev.npsp.sdk.edocuments.StatusMessage;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxDirection;
import dev.npsp.sdk.sandbox.SandboxDirection.Outcome;
import dev.npsp.sdk.sandbox.SandboxDirections;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.testing.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Directions over the hub of the sandbox, which shares no class with the client: the Government
 * Office directs a province, and the province its communes.
 */
@Timeout(60)
class TogetherDirectionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final LocalDate DUE = LocalDate.of(2026, 11, 20);
  private static final String PROVINCE = "000.00.00.H56";
  private static final String COMMUNE = "000.10.25.H56";

  private final MovableClock clock = new MovableClock(VietnamTime.of(2026, 11, 17, 9, 0));
  private final PortalSandbox sandbox =
      PortalSandbox.start(SandboxOptions.builder().clock(clock).build());
  private final SandboxDirections hub = sandbox.directions();
  private final List<DocumentAxis> open = new ArrayList<>();
  private final DocumentAxis axis = axis(PROVINCE, "sandbox");
  private final DirectionsClient province = directions(axis, PROVINCE);

  private DocumentAxis axis(String agency, String secret) {
    DocumentAxis made =
        DocumentAxis.hub(hub.uri(), AgencyCode.of(agency), agency, Secret.of(secret))
            .clock(clock)
            .sleeper(pause -> {})
            .build();
    open.add(made);
    return made;
  }

  private DirectionsClient directions(DocumentAxis over, String agency) {
    return DirectionsClient.over(
        over,
        Correspondent.of(AgencyCode.of(agency), "Cơ quan Ví Dụ"),
        DirectionStore.inMemory(),
        WorkingCalendar.standard(),
        clock);
  }

  @AfterEach
  void close() {
    open.forEach(DocumentAxis::close);
    sandbox.close();
  }

  private DirectionKey issued(String subject) {
    return new DirectionKey(hub.issue(subject, DUE, PROVINCE), PROVINCE);
  }

  private SandboxDirection shown(DirectionKey key) {
    return hub.direction(key.documentId(), key.receiver());
  }

  private IntakeReport receive() {
    return province.receive(DAY, DAY.plusDays(30));
  }

  private EDocument onward(String number, String... communes) {
    EDocument.Builder document =
        EDocument.builder(
                Correspondent.of(AgencyCode.of(PROVINCE), "Tỉnh Ví Dụ"),
                Correspondent.of(AgencyCode.of(communes[0]), "Xã Ví Dụ"),
                number,
                "UBND-VP",
                DAY,
                "Rà soát & báo cáo <khẩn>")
            .dueDate(DUE)
            .addAttachments(
                EDocumentFile.of(
                    Document.bytes("van-ban.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))));
    for (int i = 1; i < communes.length; i++) {
      document.addReceivers(Correspondent.of(AgencyCode.of(communes[i]), "Xã Thử"));
    }
    return document.build();
  }

  // ---- the story

  @Test
  void story_ofAnInstruction_isShownOnTheBoardStepByStep() {
    DirectionKey key = issued("Rà soát thủ tục hành chính");

    assertThat(receive().taken()).containsExactly(key);
    province.accept(key);
    province.assign(key, "Sở Nội vụ");
    province.progress(key, 40, "Đã rà soát bốn lĩnh vực");
    clock.set(VietnamTime.of(2026, 11, 20, 16, 0));
    Direction done = province.complete(key, "Đã báo cáo");

    SandboxDirection shown = shown(key);
    assertThat(shown.codes()).containsExactly("01", "03", "04", "05", "06");
    assertThat(shown.outcome()).isEqualTo(Outcome.DONE_ON_TIME);
    assertThat(shown.told().get(3).note()).isEqualTo("Đã rà soát bốn lĩnh vực");
    assertThat(shown.told().get(4).at()).isEqualTo(clock.instant());
    assertThat(done.dueDate()).contains(DUE);
    assertThat(hub.messagesFor(PROVINCE))
        .allSatisfy(id -> assertThat(hub.markOf(id, PROVINCE)).isEqualTo("done"));
  }

  @Test
  void replay_ofTheStory_tellsEachStepAsItWas() {
    DirectionKey key = issued("Rà soát");
    receive();
    List<Direction> then = new ArrayList<>(List.of(province.find(key).orElseThrow()));
    then.add(province.accept(key));
    then.add(province.progress(key, 10, "Bắt đầu"));
    then.add(province.progress(key, 90, "Sắp xong"));
    then.add(province.complete(key, "Xong"));

    List<DirectionEvent> events = province.find(key).orElseThrow().events();
    for (Direction step : then) {
      int length = step.events().size();
      assertThat(Direction.replay(key, events.subList(0, length))).contains(step);
    }
    assertThat(then).extracting(step -> step.percent().orElse(0)).containsExactly(0, 0, 10, 90, 90);
  }

  @Test
  void overview_ofBothSides_agrees() {
    DirectionKey done = issued("Một");
    DirectionKey late = issued("Hai");
    DirectionKey overdue = issued("Ba");
    DirectionKey refused = issued("Bốn");
    hub.issue("Năm", LocalDate.of(2026, 12, 31), PROVINCE);
    receive();
    for (DirectionKey key : List.of(done, late, overdue)) {
      province.accept(key);
    }
    province.complete(done, "x");
    province.refuse(refused, "Không thuộc thẩm quyền");
    clock.set(VietnamTime.of(2026, 11, 20, 17, 1));
    province.complete(late, "x");

    AgencyDirections figures = province.overview().agencies().get(0);

    assertThat(figures)
        .isEqualTo(
            AgencyDirections.builder(PROVINCE)
                .doneOnTime(1)
                .doneLate(1)
                .overdue(1)
                .openOnTime(1)
                .notCounted(1)
                .build());
    assertThat(hub.board())
        .extracting(SandboxDirection::outcome)
        .containsExactly(
            Outcome.DONE_ON_TIME,
            Outcome.DONE_LATE,
            Outcome.OVERDUE,
            Outcome.WITHDRAWN,
            Outcome.OPEN_ON_TIME);
    assertThat(province.overdue()).extracting(Direction::key).containsExactly(overdue);
  }

  @Test
  void issue_toCommunes_isCarriedOutByEachOnItsOwn() {
    String other = "000.11.25.H56";
    DirectionsClient first = directions(axis(COMMUNE, "sandbox"), COMMUNE);
    DirectionsClient second = directions(axis(other, "sandbox"), other);
    List<DirectionKey> keys =
        province.issue(onward("7", COMMUNE, other)).stream().map(Direction::key).toList();

    assertThat(first.receive(DAY, DAY).taken()).containsExactly(keys.get(0));
    second.receive(DAY, DAY);
    first.accept(keys.get(0));
    first.complete(keys.get(0), "Đã làm");
    second.refuse(keys.get(1), "Không có nội dung này");
    receive();

    assertThat(province.find(keys.get(0)).orElseThrow().completed()).isPresent();
    assertThat(province.find(keys.get(1)).orElseThrow().isWithdrawn()).isTrue();
    assertThat(shown(keys.get(0)).outcome()).isEqualTo(Outcome.DONE_ON_TIME);
    assertThat(shown(keys.get(0)).subject()).isEqualTo("Rà soát & báo cáo <khẩn>");
    assertThat(shown(keys.get(1)).told().get(1).note()).isEqualTo("Không có nội dung này");
  }

  @Test
  void get_ofAnInstruction_bringsItsFile() {
    issued("Có tệp kèm theo");
    AxisEntry entry = axis.received(DAY, DAY).get(0);

    EDocument document = (EDocument) axis.get(entry.docId());

    assertThat(entry.mark()).contains(AxisMark.of("initial"));
    assertThat(entry.created()).contains(clock.instant());
    assertThat(document.subject()).contains("Có tệp kèm theo");
    EDocumentFile file = document.attachments().get(0);
    assertThat(file.packaging()).isEqualTo(EDocumentFile.Packaging.PLAIN);
    assertThat(file.state()).isEqualTo(EDocumentFile.State.WHOLE);
    assertThat(axis.received(DAY.plusDays(1), DAY.plusDays(2))).isEmpty();
  }

  // ---- the hub says no

  @Test
  void send_ofWhatTheHubRefuses_tellsItsCode() {
    assertThat(code(onward("1", "000.00.25.X99"))).isEqualTo("18");
    assertThat(
            code(
                onward("2", COMMUNE).toBuilder()
                    .sender(Correspondent.of(AgencyCode.of("H55"), "Khác"))
                    .build()))
        .isEqualTo("19");
    hub.lock(COMMUNE);
    assertThat(code(onward("3", COMMUNE))).isEqualTo("23");
    assertThat(hub.board()).isEmpty();
  }

  private String code(EDocument document) {
    AxisRefused refused = catchThrowableOfType(AxisRefused.class, () -> axis.send(document));
    assertThat(refused.retryCanHelp()).isFalse();
    return refused.code();
  }

  @Test
  void send_withKeysThatAreNotTaken_isARefusedLogin() {
    assertThatThrownBy(() -> axis(PROVINCE, "wrong").send(onward("1", COMMUNE)))
        .isInstanceOf(LoginRefused.class);
    DocumentAxis stranger =
        DocumentAxis.hub(hub.uri(), AgencyCode.of("H56"), "nobody", Secret.of("sandbox")).build();
    open.add(stranger);
    assertThatThrownBy(() -> stranger.received(DAY, DAY)).isInstanceOf(LoginRefused.class);
    sandbox.nextCall(Fault.expiredSession());
    assertThatThrownBy(() -> axis.send(onward("1", COMMUNE))).isInstanceOf(LoginRefused.class);
    assertThat(hub.board()).isEmpty();
  }

  @Test
  void send_whenTheHubHasFailed_sendsNothingTwice() {
    sandbox.nextCall(Fault.bareError());

    AxisRefused refused =
        catchThrowableOfType(AxisRefused.class, () -> axis.send(onward("1", COMMUNE)));

    assertThat(refused.code()).isEqualTo("20");
    assertThat(refused.retryCanHelp()).isTrue();
    assertThat(sandbox.callsOf("sendEdoc")).isEqualTo(1);
  }

  // ---- faults

  @Test
  void issue_whenTheAnswerGetsLost_isUnknownAndNotSentAgain() {
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> province.issue(onward("1", COMMUNE)))
        .isInstanceOf(OutcomeUnknown.class);

    assertThat(sandbox.callsOf("sendEdoc")).isEqualTo(1);
    assertThat(hub.board()).hasSize(1);
    assertThat(province.all()).isEmpty();
  }

  @Test
  void issue_whenAPageOfAFirewallCame_isUnknownToo() {
    sandbox.nextCall(Fault.htmlPage());

    assertThatThrownBy(() -> province.issue(onward("1", COMMUNE)))
        .isInstanceOf(PortalException.class);

    assertThat(hub.board()).isEmpty();
    assertThat(sandbox.callsOf("sendEdoc")).isEqualTo(1);
  }

  @Test
  void complete_whenTheAnswerGetsLost_isToldAgainAndCountsOnce() {
    DirectionKey key = issued("Rà soát");
    receive();
    province.accept(key);
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> province.complete(key, "Xong")).isInstanceOf(OutcomeUnknown.class);
    assertThat(province.find(key).orElseThrow().completed()).isEmpty();
    province.complete(key, "Xong");

    assertThat(shown(key).codes()).containsExactly("01", "03", "06", "06");
    assertThat(shown(key).outcome()).isEqualTo(Outcome.DONE_ON_TIME);
  }

  @Test
  void receive_whenTheHubStumblesOnce_asksAgain() {
    DirectionKey key = issued("Rà soát");
    sandbox.nextCall(Fault.truncatedJson());

    assertThat(receive().taken()).containsExactly(key);
    assertThat(shown(key).codes()).containsExactly("01");
  }

  @Test
  void receive_whenTheArrivalGetsLost_tellsItTheNextTime() {
    DirectionKey key = issued("Rà soát");
    receive();
    assertThat(sandbox.callsOf("sendEdoc")).isEqualTo(1);
    assertThat(receive().taken()).isEmpty();
    assertThat(sandbox.callsOf("sendEdoc")).isEqualTo(1);
    assertThat(shown(key).codes()).containsExactly("01");
  }

  // ---- what else comes

  @Test
  void receive_ofAMessageThatCameTwice_isOneDirection() {
    DirectionKey key = issued("Rà soát");
    String again = hub.repeat(hub.messagesFor(PROVINCE).get(0));

    IntakeReport report = receive();

    assertThat(report.taken()).containsExactly(key);
    assertThat(report.repeated()).containsExactly(again);
    assertThat(shown(key).codes()).containsExactly("01");
    assertThat(hub.board()).hasSize(1);
  }

  @Test
  void receive_ofWhatIsNoMessage_leavesItForAPerson() {
    DirectionKey key = issued("Rà soát");
    String broken = hub.deliver(PROVINCE, "edoc", "không phải XML");
    String doctype =
        hub.deliver(
            PROVINCE,
            "edoc",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><edXML>&b;</edXML>");

    IntakeReport report = receive();

    assertThat(report.taken()).containsExactly(key);
    assertThat(report.notTaken()).containsExactly(broken, doctype);
    assertThat(hub.markOf(broken, PROVINCE)).isEqualTo("initial");
  }

  @Test
  void recall_agreedTo_takesItOffTheBoard() {
    DirectionKey key = issued("Rà soát");
    receive();
    province.accept(key);
    hub.recall(key.documentId(), "Sai số liệu");
    receive();
    assertThat(province.find(key).orElseThrow().isRecallOpen()).isTrue();

    province.answerRecall(key, true, "Đồng ý");

    assertThat(shown(key).outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThat(province.find(key).orElseThrow().status()).contains(EDocumentStatus.ACCEPTED);
    assertThatThrownBy(() -> province.complete(key, "x")).isInstanceOf(DirectionNotPossible.class);
  }

  @Test
  void recall_refused_leavesItToBeDone() {
    DirectionKey key = issued("Rà soát");
    receive();
    hub.recall(key.documentId(), "Sai số liệu");
    receive();

    province.answerRecall(key, false, "Đã thực hiện");
    province.accept(key);
    province.complete(key, "Xong");

    assertThat(shown(key).codes()).containsExactly("01", "16", "03", "06");
    assertThat(shown(key).outcome()).isEqualTo(Outcome.DONE_ON_TIME);
  }

  @Test
  void replace_ofAnInstruction_endsItAndBringsTheNext() {
    DirectionKey key = issued("Rà soát");
    receive();
    province.accept(key);
    String next = hub.replace(key.documentId(), "Rà soát lại", DUE.plusDays(10));

    receive();

    assertThat(province.find(key).orElseThrow().isWithdrawn()).isTrue();
    assertThat(shown(key).outcome()).isEqualTo(Outcome.WITHDRAWN);
    Direction current = province.find(new DirectionKey(next, PROVINCE)).orElseThrow();
    assertThat(current.dueDate()).contains(DUE.plusDays(10));
    assertThat(hub.direction(next, PROVINCE).codes()).containsExactly("01");
  }

  @Test
  void replace_byTheProvince_endsItOnBothSides() {
    DirectionsClient commune = directions(axis(COMMUNE, "sandbox"), COMMUNE);
    DirectionKey first = province.issue(onward("1", COMMUNE)).get(0).key();
    commune.receive(DAY, DAY);
    EDocument next =
        onward("2", COMMUNE).toBuilder()
            .business(
                Business.builder()
                    .kind(BusinessKind.REPLACE)
                    .addReplacements(Replacement.of(first.documentId(), List.of(COMMUNE)))
                    .build())
            .build();

    province.issue(next);
    commune.receive(DAY, DAY);

    assertThat(commune.find(first).orElseThrow().isWithdrawn()).isTrue();
    Direction ended = province.find(first).orElseThrow();
    assertThat(ended.isWithdrawn()).isTrue();
    assertThat(ended.events().get(ended.events().size() - 1).documentId()).isEqualTo(next.id());
    assertThat(hub.board())
        .extracting(SandboxDirection::outcome)
        .containsExactly(Outcome.WITHDRAWN, Outcome.OPEN_ON_TIME);
    assertThat(province.overview().agencies().get(0).counted()).isEqualTo(1);
  }

  @Test
  void update_agreedTo_changesSubjectAndDay() {
    DirectionKey key = issued("Rà soát");
    receive();
    province.accept(key);
    hub.update(key.documentId(), "Rà soát và báo cáo", DUE.plusDays(3));
    receive();
    assertThat(province.find(key).orElseThrow().dueDate()).contains(DUE);

    Direction updated = province.answerRecall(key, true, "Đồng ý");

    assertThat(updated.isWithdrawn()).isFalse();
    assertThat(updated.subject()).contains("Rà soát và báo cáo");
    assertThat(updated.dueDate()).contains(DUE.plusDays(3));
    clock.set(VietnamTime.of(2026, 11, 23, 9, 0));
    assertThat(province.overdue()).isEmpty();
    assertThat(shown(key).outcome()).isEqualTo(Outcome.OPEN_ON_TIME);
    assertThat(shown(key).subject()).isEqualTo("Rà soát và báo cáo");
  }

  @Test
  void update_byTheProvince_isAnsweredByEachCommune() {
    DirectionsClient commune = directions(axis(COMMUNE, "sandbox"), COMMUNE);
    DirectionKey key = province.issue(onward("1", COMMUNE)).get(0).key();
    commune.receive(DAY, DAY);
    EDocument update =
        onward("2", COMMUNE).toBuilder()
            .subject("Chỉ rà soát đất đai")
            .business(
                Business.builder().kind(BusinessKind.UPDATE).documentId(key.documentId()).build())
            .build();

    assertThat(province.issue(update)).extracting(Direction::key).containsExactly(key);
    commune.receive(DAY, DAY);
    commune.answerRecall(key, true, "Đồng ý");
    receive();

    assertThat(province.all()).hasSize(1);
    assertThat(province.find(key).orElseThrow().subject()).contains("Chỉ rà soát đất đai");
    assertThat(province.find(key).orElseThrow().isWithdrawn()).isFalse();
  }

  @Test
  void recall_thatWasAnswered_doesNotRiseAgain() {
    DirectionKey key = issued("Rà soát");
    receive();
    hub.recall(key.documentId(), "Sai số liệu");
    hub.update(key.documentId(), "Rà soát lại", DUE);
    receive();
    province.answerRecall(key, false, "Đã thực hiện");

    IntakeReport again = receive();

    assertThat(again.taken()).isEmpty();
    assertThat(again.repeated()).hasSize(3);
    assertThat(province.find(key).orElseThrow().isRecallOpen()).isFalse();
  }

  @Test
  void recall_ofADocumentWithTwoReceivers_asksBothAndIsAnsweredByEach() {
    String other = "000.11.25.H56";
    DirectionsClient first = directions(axis(COMMUNE, "sandbox"), COMMUNE);
    DirectionsClient second = directions(axis(other, "sandbox"), other);
    List<DirectionKey> keys =
        province.issue(onward("7", COMMUNE, other)).stream().map(Direction::key).toList();
    first.receive(DAY, DAY);
    second.receive(DAY, DAY);

    province.recall(keys.get(0), "Sai số liệu");
    first.receive(DAY, DAY);
    second.receive(DAY, DAY);
    first.answerRecall(keys.get(0), true, "Đồng ý");
    second.answerRecall(keys.get(1), false, "Đã làm");
    receive();

    assertThat(province.find(keys.get(0)).orElseThrow().isWithdrawn()).isTrue();
    assertThat(province.find(keys.get(1)).orElseThrow().isWithdrawn()).isFalse();
    assertThat(hub.board())
        .extracting(SandboxDirection::outcome)
        .containsExactly(Outcome.WITHDRAWN, Outcome.OPEN_ON_TIME);
  }

  @Test
  void receive_ofAnAgreementThatNobodyAskedFor_doesNotLetTheReceiverGo() {
    DocumentAxis of = axis(COMMUNE, "sandbox");
    DirectionKey key = province.issue(onward("1", COMMUNE)).get(0).key();
    of.send(
        StatusMessage.builder(
                Correspondent.of(AgencyCode.of(COMMUNE), "Xã Ví Dụ"),
                DocumentReference.ofId(key.documentId()),
                EDocumentStatus.RECALL_ACCEPTED,
                clock.instant())
            .build());

    assertThat(receive().notTaken()).hasSize(1);
    assertThat(province.find(key).orElseThrow().isWithdrawn()).isFalse();
    assertThat(shown(key).outcome()).isEqualTo(Outcome.OPEN_ON_TIME);
  }

  @Test
  void receive_ofADocumentForAnother_leavesItForAPerson() {
    hub.issue("Của tỉnh khác", DUE, "000.00.00.H55");
    String message = hub.messagesFor("000.00.00.H55").get(0);
    String edxml = edxmlOf(message);
    String astray = hub.deliver(PROVINCE, "edoc", edxml);
    String shortCode =
        hub.deliver(
            PROVINCE, "edoc", edxml.replace("000.00.00.H55", "H56").replace(",1/VPCP", ",9/VPCP"));

    IntakeReport report = receive();

    assertThat(report.notTaken()).containsExactly(astray);
    assertThat(report.taken()).hasSize(1);
    assertThat(hub.markOf(shortCode, PROVINCE)).isEqualTo("done");
    assertThat(hub.markOf(astray, PROVINCE)).isEqualTo("initial");
  }

  /** What another agency is handed, with its account. */
  private String edxmlOf(String docId) {
    EDocument document = (EDocument) axis("000.00.00.H55", "sandbox").get(docId);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      EDocumentWriter.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Junk before the prolog, an older namespace and a listed file that did not come. */
  @Test
  void receive_ofADirtyMessage_readsWhatIsThere() {
    hub.issue("Rà soát", DUE, "000.00.00.H55");
    String edxml = edxmlOf(hub.messagesFor("000.00.00.H55").get(0));
    hub.deliver(
        PROVINCE,
        "edoc",
        "\u0000\u0001??"
            + edxml
                .replace("000.00.00.H55", PROVINCE)
                .replace("http://www.mic.gov.vn/TBT/QCVN_102_2016", "http://www.go.vn/eDoc")
                .replaceFirst("(?s)<AttachmentEncoded>.*</AttachmentEncoded>", ""));

    IntakeReport report = receive();

    assertThat(report.notTaken()).isEmpty();
    assertThat(report.taken()).hasSize(1);
    assertThat(province.find(report.taken().get(0)).orElseThrow().subject()).contains("Rà soát");
  }
}
