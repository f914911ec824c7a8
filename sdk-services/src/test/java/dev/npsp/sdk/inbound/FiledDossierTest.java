package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.callback.CallbackLedger;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.FilingPlace;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedOutcome;
import dev.npsp.sdk.feeds.FeedPerson;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.JudicialRecordDossier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is filed on the portal, in whichever form, reaches the host once and is answered alike. */
class FiledDossierTest {

  private static final FiledFiles FILES =
      FiledFiles.from(URI.create("https://portal.example.invalid/"));
  private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(ProcedureCode.of("2.000000"), "Thủ tục ví dụ", "G05-XX01", "Ví dụ");
  private static final String REFERENCE = "cb-NhanHoSoDVCQG-request";

  private final List<FiledDossier> taken = new ArrayList<>();
  private final List<InboundEvent> heard = new ArrayList<>();
  private final CallbackLedger ledger = CallbackLedger.inMemory();
  private InboundResult result = InboundResult.accepted();
  private boolean failing;
  private final FiledDossierHandler handler = FiledDossierHandler.of(ledger, FILES, this::take);
  private final InboundPortal portal =
      InboundPortal.builder(CallerGuard.everybody())
          .onFiledDossier(handler)
          .listener(heard::add)
          .build();

  private InboundResult take(FiledDossier filed) {
    taken.add(filed);
    if (failing) {
      throw new IllegalStateException("the host fails");
    }
    return result;
  }

  private InboundReply post(String name, byte[] body) {
    return portal.answer(Door.request(name, body));
  }

  private InboundReply post(JsonNode message) {
    return post(InboundPaths.AMENDMENT, Door.JSON.write(message));
  }

  private static ObjectNode reference() {
    return (ObjectNode) Door.tree(Door.sample(REFERENCE));
  }

  private static ObjectNode data(ObjectNode message) {
    return (ObjectNode) message.get("data");
  }

  private List<InboundOutcome> outcomes() {
    return heard.stream().map(InboundEvent::outcome).toList();
  }

  @Test
  void reference_ofTheSample_isTypedAndAnswered() {
    InboundReply reply = post(reference());

    assertThat(Door.text(reply))
        .isEqualTo("{\"error_code\":0,\"message\":\"EXAMPLE-PORTAL-NO-2| ok\"}");
    FiledDossier filed = taken.get(0);
    assertThat(filed.form()).isEqualTo(FiledForm.REFERENCE);
    assertThat(filed.portalNumber()).isEqualTo("EXAMPLE-PORTAL-NO-2");
    assertThat(filed.procedure()).contains(ProcedureCode.of("2.000000"));
    assertThat(filed.agency()).contains(AgencyCode.of("000.00.00.G05"));
    assertThat(filed.filedAt()).contains(VietnamTime.of(LocalDateTime.of(2026, 1, 5, 8, 0)));
    Applicant applicant = filed.applicant().orElseThrow();
    assertThat(applicant.kind()).isEqualTo(ApplicantKind.CITIZEN);
    assertThat(applicant.technicalId()).contains("EXAMPLE-TECH-ID");
    assertThat(applicant.verifiedByVneid()).isTrue();
    assertThat(applicant.party().name()).isEqualTo("Nguyễn Văn Ví Dụ");
    assertThat(((Person) applicant.party()).personalId()).contains(PersonalId.of("001099000017"));
    assertThat(((Person) applicant.party()).born()).isPresent();
    assertThat(applicant.party().address().orElseThrow().detail()).contains("Số 1 đường Ví Dụ");
    assertThat(filed.formData().orElseThrow().text("citizenNDK_HoVaTen__1700000000001"))
        .contains("Nguyễn Văn Ví Dụ");
    Attachment paper = filed.papers().get(0);
    assertThat(paper.document().link())
        .contains(URI.create("https://portal.example.invalid/tep/1"));
    assertThat(paper.component()).contains("000.00.00.G05-KQ000001");
    assertThat(filed.additional()).isEmpty();
    assertThat(filed.toString()).doesNotContain("Nguyễn", "TECH", "don.pdf");
  }

  @Test
  void reference_ofAnEnterprise_hasAnOrganisation() {
    ObjectNode message = reference();
    data(message).put("LoaiDoiTuong", "2").put("SoGiayToChuHoSo", "0100000000");

    post(message);

    assertThat(taken.get(0).applicant().orElseThrow().party())
        .isEqualTo(
            Organisation.builder("Nguyễn Văn Ví Dụ")
                .taxCode(TaxCode.of("0100000000"))
                .address(taken.get(0).applicant().orElseThrow().party().address())
                .phone("0900000001")
                .email("congdan@example.invalid")
                .build());
  }

  @Test
  void reference_withWhatCannotBeRead_keepsItUnderItsName() {
    ObjectNode message = reference();
    data(message).put("MaTTHC", "thủ tục").put("NgayNopHoSo", "hôm qua").put("MoiThu", "x");

    post(message);

    assertThat(taken.get(0).additional())
        .containsEntry("MaTTHC", "thủ tục")
        .containsEntry("NgayNopHoSo", "hôm qua")
        .containsEntry("MoiThu", "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "null", "{}", "\"{}\"", "[]"})
  void reference_withAnEmptyForm_hasNone(String form) {
    ObjectNode message = reference();
    data(message).set("EformThongTinChiTiet", Door.tree(form.getBytes(StandardCharsets.UTF_8)));

    post(message);

    assertThat(taken.get(0).formData().filter(data -> !data.isEmpty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"họ tên\"", "[1,2]", "{\"a\":1,\"A\":2}", "7"})
  void reference_withAFormThatIsNone_isRejected(String form) {
    ObjectNode message = reference();
    data(message).set("EformThongTinChiTiet", Door.tree(form.getBytes(StandardCharsets.UTF_8)));

    assertThat(Door.text(post(message))).contains("EformThongTinChiTiet");
    assertThat(taken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MaHoSo", "ChuHoSo"})
  void reference_withoutWhatItIsAbout_isRejected(String member) {
    ObjectNode message = reference();
    data(message).remove(member);

    assertThat(Door.text(post(message))).contains("\"error_code\":-1", member);
    assertThat(taken).isEmpty();
    assertThat(outcomes()).containsExactly(InboundOutcome.REJECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tep/1",
        "http://portal.example.invalid/tep/1",
        "https://portal.example.invalid:8443/tep/1",
        "https://other.example.invalid/tep/1",
        "https://portal.example.invalid@other.example.invalid/tep/1",
        "https://user@portal.example.invalid/tep/1",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd"
      })
  void reference_withAFileThatMayNotBeFetched_isRejectedAndNotTold(String address) {
    ObjectNode message = reference();
    ((ObjectNode) data(message).get("TaiLieuNop").get(0)).put("DuongDanTaiTepTin", address);

    InboundReply reply = post(message);

    assertThat(Door.text(reply)).contains("\"error_code\":-1", "DuongDanTaiTepTin");
    assertThat(taken).isEmpty();
  }

  @Test
  void promotion_ofTheSample_isOneOfWhatIsFiled() {
    InboundReply reply = post(InboundPaths.PROMOTION, Door.sample("cb-addtthcKhuyenMai-request"));

    assertThat(reply.body()).isEqualTo(Door.compact("cb-addtthcKhuyenMai-response-ok"));
    FiledDossier filed = taken.get(0);
    assertThat(filed.form()).isEqualTo(FiledForm.PROMOTION);
    assertThat(filed.promotion().orElseThrow().portalNumber()).isEqualTo(filed.portalNumber());
    assertThat(filed.applicant().orElseThrow().kind()).isEqualTo(ApplicantKind.ENTERPRISE);
    assertThat(filed.papers())
        .extracting(paper -> paper.document().name())
        .containsExactly("don.pdf", "pl.pdf");
  }

  @Test
  void amendment_isOneOfWhatIsFiled_andKeepsAnAddressThatIsAllowed() {
    String message =
        """
        {"service":"x","isUpdating":"True","data":{"MaHoSoQG":"KMSD-1",
        "TenTepDangKy":"don.pdf","URLTepDangKy":"https://%s/tep"}}\
        """;

    post(
        InboundPaths.AMENDMENT,
        message.formatted("portal.example.invalid").getBytes(StandardCharsets.UTF_8));
    post(
        InboundPaths.AMENDMENT,
        message.formatted("other.example.invalid").getBytes(StandardCharsets.UTF_8));

    assertThat(taken).extracting(FiledDossier::form).containsOnly(FiledForm.AMENDED_PROMOTION);
    assertThat(taken.get(0).updating()).isTrue();
    assertThat(taken.get(0).papers()).hasSize(1);
    assertThat(taken.get(1).papers()).isEmpty();
    assertThat(taken.get(1).amendedPromotion().orElseThrow().formUri()).isPresent();
    assertThatThrownBy(
            () -> taken.get(0).toDossier(DossierCode.of("H99-260106-00001"), PROCEDURE, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void sameMessage_again_isAnsweredAsBeforeAndGivenOnce() {
    ObjectNode message = reference();
    InboundReply first = post(message);
    message.put("SecurityKey", "another");

    InboundReply second = post(message);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(taken).hasSize(1);
    assertThat(outcomes()).containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.REPEATED);
  }

  /** Sent again after midnight, and in another session. */
  @Test
  void sameMessage_onAnotherDay_isGivenOnce() {
    ObjectNode message = reference().put("Ngay", "20260105").put("session", "s-1");
    post(message);
    post(message.put("Ngay", "20260106").put("session", "s-2"));
    assertThat(taken).hasSize(1);

    data(message).put("Ngay", "20260106");
    post(message);
    assertThat(taken).as("a day within it is what it says").hasSize(2);
  }

  @Test
  void sameNumber_withOtherContent_isAnotherMessage() {
    ObjectNode message = reference();
    post(message);
    data(message).put("SoDienThoai", "0900000002");
    message.put("isUpdating", "True");

    post(message);

    assertThat(taken).extracting(FiledDossier::updating).containsExactly(false, true);
    assertThat(taken).extracting(FiledDossier::fingerprint).doesNotHaveDuplicates();
  }

  @Test
  void whatTheHostRefusesOrThrows_isNotRemembered() {
    failing = true;
    assertThat(Door.text(post(reference()))).contains("\"error_code\":-1", "đề nghị gửi lại");
    failing = false;
    result = InboundResult.refused("chưa mở");
    assertThat(Door.text(post(reference()))).contains("\"error_code\":-1", "chưa mở");
    result = InboundResult.accepted();
    assertThat(Door.text(post(reference()))).contains("\"error_code\":0");
    assertThat(Door.text(post(reference()))).contains("\"error_code\":0");

    assertThat(taken).hasSize(3);
    assertThat(outcomes())
        .containsExactly(
            InboundOutcome.HOST_FAILED,
            InboundOutcome.REFUSED,
            InboundOutcome.ACCEPTED,
            InboundOutcome.REPEATED);
  }

  @Test
  void whatTheHostHadAlready_isRememberedAsThat() {
    result = InboundResult.repeated();

    assertThat(Door.text(post(reference()))).contains("\"error_code\":1");
    assertThat(Door.text(post(reference()))).contains("\"error_code\":1");
    assertThat(taken).hasSize(1);
  }

  @Test
  void handlerOfOneForm_goesBeforeTheOneOfAll() {
    Door door = new Door(builder -> builder.onFiledDossier(handler));

    door.post(InboundPaths.PROMOTION, Door.sample("cb-addtthcKhuyenMai-request"));
    door.post(InboundPaths.AMENDMENT, "{\"data\":{\"MaHoSoQG\":\"KMSD-1\"}}");
    door.post(InboundPaths.AMENDMENT, Door.sample("cb-NhanChungTuThueDat-request"));
    door.post(InboundPaths.AMENDMENT, Door.sample(REFERENCE));

    assertThat(door.promotions).hasSize(1);
    assertThat(door.amendments).hasSize(1);
    assertThat(door.receipts).hasSize(1);
    assertThat(taken).extracting(FiledDossier::form).containsExactly(FiledForm.REFERENCE);
  }

  @Test
  void reference_whenNothingThatIsFiledIsServed_isNotServed() {
    Door door = new Door();

    door.post(InboundPaths.AMENDMENT, Door.sample(REFERENCE));

    assertThat(door.outcomes()).containsExactly(InboundOutcome.NOT_SERVED);
  }

  @Test
  void toDossier_isFiledOnlineAtTheNationalPortal_withThePapersThatHaveAnAddress() {
    post(reference());
    DossierCode code = DossierCode.of("000.00.00.G05-260106-00001");

    Dossier dossier = taken.get(0).toDossier(code, PROCEDURE, NOW);

    assertThat(dossier.code()).isEqualTo(code);
    assertThat(dossier.filing().channel()).isEqualTo(FilingChannel.ONLINE);
    assertThat(dossier.filing().place()).isEqualTo(FilingPlace.NATIONAL_PORTAL);
    assertThat(dossier.filing().at()).isEqualTo(taken.get(0).filedAt());
    assertThat(dossier.received()).contains(NOW);
    assertThat(dossier.formData()).isEqualTo(taken.get(0).formData());
    assertThat(dossier.papers()).hasSize(1);
    post(InboundPaths.PROMOTION, Door.sample("cb-addtthcKhuyenMai-request"));
    assertThat(taken.get(1).toDossier(code, PROCEDURE, NOW).papers()).isEmpty();
  }

  @Test
  void statusUpdate_goesUnderThePortalsNumberWithTheAccount() {
    post(reference());

    StatusUpdate update = taken.get(0).statusUpdate(DossierStatus.RECEIVED, NOW).build();

    assertThat(update.portalNumber()).isEqualTo("EXAMPLE-PORTAL-NO-2");
    assertThat(update.technicalId()).contains("EXAMPLE-TECH-ID");
    assertThat(update.at()).isEqualTo(NOW);
  }

  @Test
  void ofFeeds_givesWhatAFeedStoredOnce_andAgainAfterAFailure() {
    FeedDelivery created = delivery(FeedOutcome.CREATED, "a");
    failing = true;
    assertThatThrownBy(() -> handler.ofFeeds().accept(created)).hasMessage("the host fails");
    failing = false;

    handler.ofFeeds().accept(delivery(FeedOutcome.REPEATED, "a"));
    handler.ofFeeds().accept(delivery(FeedOutcome.REPEATED, "a"));
    handler.ofFeeds().accept(delivery(FeedOutcome.SUPPLEMENTED, "b"));
    handler.ofFeeds().accept(delivery(FeedOutcome.CONFLICTING, "c"));

    assertThat(taken).extracting(FiledDossier::fingerprint).containsExactly("a", "a", "b");
    FiledDossier filed = taken.get(1);
    assertThat(filed.form()).isEqualTo(FiledForm.JUDICIAL_RECORD);
    assertThat(filed.localNumber()).contains(DossierCode.of("H99.001-251103-0008"));
    assertThat(filed.applicant().orElseThrow().party().name()).isEqualTo("TRẦN VĂN MẪU");
    assertThat(filed.feedDossier()).contains(created.dossier());
    assertThatThrownBy(() -> filed.statusUpdate(DossierStatus.RECEIVED, NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  private static FeedDelivery delivery(FeedOutcome outcome, String fingerprint) {
    DossierCode number = DossierCode.of("H99.001-251103-0008");
    JudicialRecordDossier dossier =
        JudicialRecordDossier.builder(
                number, FeedPerson.of(Person.named("TRẦN VĂN MẪU")), fingerprint)
            .procedureCode(Optional.of("2.000488"))
            .build();
    return new FeedDelivery(outcome, dossier, InboxEntry.builder(dossier, number).build());
  }
}
