package dev.npsp.sdk.dossiers.internal.igate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ministry's portal is sent: files, and the dossier that names them. */
class IgateDossiersTest extends IgateOnPaper {

  @Test
  void submit_withFormData_sendsItAsItIs() throws IOException {
    Dossier filled =
        DOSSIER.toBuilder()
            .papers(List.of())
            .formData(
                FormData.builder()
                    .text("hoTen", "Nguye\u0302\u0303n Văn Mẫu")
                    .number("soLuong", 2)
                    .number("giaTri", new BigDecimal("0.50"))
                    .flag("dongY", true)
                    .list("giai", List.of(FormData.builder().text("ten", "Giải nhất").build()))
                    .build())
            .build();

    portal.dossiers().submit(filled);

    assertThat(text(sent.get(1)))
        .contains(
            "\"EformThongTinChiTiet\":{\"hoTen\":\"Nguyễn Văn Mẫu\",\"soLuong\":2,\"giaTri\":0.5,"
                + "\"dongY\":true,\"giai\":[{\"ten\":\"Giải nhất\"}]},");
  }

  @Test
  void submit_whenATextOfTheFormDidNotArriveWhole_namesTheFieldAndSendsNothing() {
    Dossier broken =
        DOSSIER.toBuilder()
            .formData(FormData.builder().text("hoTen", "Mật \uFFFD").build())
            .build();

    InvalidRequest refused =
        catchThrowableOfType(InvalidRequest.class, () -> portal.dossiers().submit(broken));

    assertThat(refused.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(tuple("formData.values.hoTen", "CleanText"));
    assertThat(refused).hasMessageNotContaining("Mật");
    assertThat(sent).isEmpty();
  }

  @Test
  void submit_withAFile_logsInUploadsItAndThenNamesIt() throws IOException {
    Submission submission = portal.dossiers().submit(DOSSIER);

    assertThat(submission.created()).isTrue();
    assertThat(submission.portalId()).contains("id-1");
    assertThat(sent)
        .extracting(call -> call.uri().toString())
        .containsExactly(
            "http://igate.invalid/api/token",
            "http://igate.invalid/api/UploadFile",
            "http://igate.invalid/api/CreateDossier");
    assertThat(text(sent.get(0)))
        .isEqualTo("{\"client_id\":\"he-thong\",\"client_secret\":\"bi-mat\"}");
    assertThat(sent.get(1).headers().first("Authorization")).contains("Bearer t-1");
    assertThat(sent.get(1).headers().first("Content-Type").orElseThrow())
        .startsWith("multipart/form-data; boundary=");
    assertThat(text(sent.get(1)))
        .contains("Content-Disposition: form-data; name=\"files\"; filename=\"Đơn.pdf\"\r\n")
        .contains("\r\n\r\nnoi dung\r\n");
    assertThat(text(sent.get(2)))
        .isEqualTo(
            """
            {"MaHoSo":"000.00.00.H22-260609-0001","MaTTHC":"2.999492","MaDichVuCong":"",\
            "ChuHoSo":"Nguyễn Văn Mẫu","LoaiDoiTuong":0,"MaDonViTiepNhan":"000.00.00.H22",\
            "NgayNop":"2026-06-09 08:00:00","NgayTiepNhan":"2026-06-09 08:00:00",\
            "EformThongTinChiTiet":{},"ThanhPhanHoSo":[{"MaThanhPhanHoSo":"TP01",\
            "TenThanhPhanHoSo":"Đơn.pdf","SoLuong":1,"LoaiBan":2,"GiayToDinhKem":[{"IdGiayTo":"f-1",\
            "HashTepTin":"h-1","TenGiayTo":"Đơn.pdf","MaKetQua":"KQ.DVC.THONGTIN"}]}],\
            "ThongTinNguoiNop":{"LoaiDoiTuong":0,"IdDoiTuong":"","ThongTinChiTiet":{\
            "TenNguoiNop":"Nguyễn Văn Mẫu","SoDinhDanh":"038099000017","NgayCapDinhDanh":"",\
            "NgaySinh":"","SoDienThoai":"","Email":"","Fax":"","MaTinh":"","MaHuyen":"","MaXa":"",\
            "DiaChiChiTiet":"","TenChuHs":"Nguyễn Văn Mẫu","SoDinhDanhChuHs":"038099000017",\
            "MaTinhChuHs":"","MaXaChuHs":"","DiaChiChiTietChuHs":""}}}\
            """);
  }

  @Test
  void submit_whenAGatewayNestsTheUpload_readsItAllTheSame() throws IOException {
    answers.put(
        "UploadFile",
        ok(
            "{\"data\":[{\"response\":{\"code\":200,\"data\":[{\"IdTepTin\":\"f-2\","
                + "\"HashTepTin\":\"h-2\"}]}}]}"));

    portal.dossiers().submit(DOSSIER);

    assertThat(text(sent.get(2))).contains("\"IdGiayTo\":\"f-2\",\"HashTepTin\":\"h-2\"");
  }

  @Test
  void submit_whenTheUploadGivesNoHash_doesNotSendTheDossier() {
    answers.put("UploadFile", ok("{\"data\":[{\"IdTepTin\":\"f-1\"}]}"));

    assertThatThrownBy(() -> portal.dossiers().submit(DOSSIER)).isInstanceOf(OutcomeUnknown.class);
    assertThat(sent).extracting(IgateOnPaper::lastSegment).doesNotContain("CreateDossier");
  }

  @Test
  void submit_whenTheAnswerIsAboutAnotherDossier_isUnknown() {
    answers.put(
        "CreateDossier", ok("{\"code\":200,\"data\":{\"idHoSo\":\"id-2\",\"maHoSo\":\"khac\"}}"));

    assertThatThrownBy(() -> portal.dossiers().submit(DOSSIER)).isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void submit_whenTheCodeIsZero_isUnknown() {
    answers.put("CreateDossier", ok("{\"code\":0,\"message\":\"\",\"data\":{}}"));

    assertThatThrownBy(() -> portal.dossiers().submit(DOSSIER)).isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void submit_whenThePortalKeepsWhatItHas_saysWhatToDo() {
    answers.put("CreateDossier", reply(400, "{\"code\":400,\"message\":\"Mã hồ sơ đã tồn tại\"}"));

    AlreadyAtPortal exists =
        catchThrowableOfType(AlreadyAtPortal.class, () -> portal.dossiers().submit(DOSSIER));

    assertThat(exists.remedy()).contains("reportProgress");
  }

  /** As over the other wires: "exists already" beside a yes is a no. */
  @Test
  void submit_whenAYesSaysThatItKeptWhatItHad_isANoAndItsIdIsKnown() throws IOException {
    answers.put(
        "CreateDossier",
        ok("{\"code\":200,\"message\":\"Hồ sơ đã tồn tại\",\"data\":{\"idHoSo\":\"id-7\"}}"));

    assertThatThrownBy(() -> portal.dossiers().submit(DOSSIER)).isInstanceOf(AlreadyAtPortal.class);
    portal.dossiers().reportProgress(STEP);

    assertThat(text(sent.get(sent.size() - 1))).contains("\"IDHoSo\":\"id-7\"");
  }

  @Test
  void submit_whenAGatewayNestsTheAnswer_readsWhatThePortalSaid() {
    answers.put("CreateDossier", nested("{\"code\":200,\"data\":{\"idHoSo\":\"id-7\"}}"));
    assertThat(portal.dossiers().submit(DOSSIER).portalId()).contains("id-7");

    answers.put("CreateDossier", nested("{\"data\":[{\"idHoSo\":\"id-8\"}]}"));
    assertThat(portal.dossiers().submit(DOSSIER).portalId()).contains("id-8");

    answers.put("CreateDossier", nested("{\"code\":400,\"message\":\"Thiếu MaTTHC\"}"));
    assertThatThrownBy(() -> portal.dossiers().submit(DOSSIER))
        .isExactlyInstanceOf(RefusedByPortal.class);
    answers.put("CapNhatTienTrinh", nested("{\"code\":400,\"message\":\"Sai\"}"));
    assertThatThrownBy(() -> portal.dossiers().reportProgress(STEP))
        .isExactlyInstanceOf(RefusedByPortal.class);
  }

  /** A part may be kept: neither a yes nor a no of the whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"response\":{\"code\":200}},{\"response\":{\"code\":400,\"message\":\"Sai\"}}]",
        "[{\"code\":200,\"message\":\"\"},{\"code\":\"500\",\"message\":\"Lỗi\"}]",
        "{\"code\":500,\"message\":\"Lỗi\",\"data\":null}"
      })
  void reportProgress_whenAYesHoldsANo_isUnknown(String data) {
    portal.dossiers().submit(DOSSIER);
    answers.put("CapNhatTienTrinh", ok("{\"code\":200,\"message\":\"OK\",\"data\":" + data + "}"));

    assertThatThrownBy(() -> portal.dossiers().reportProgress(STEP))
        .isInstanceOf(OutcomeUnknown.class);
  }

  /** As over the other wires: "not found" beside a yes is a no, unless an id says otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"null| 3", "{}| 3", "{\"idHoSo\":\"id-1\"}| 2"})
  void submit_whenAYesToAnUpdateSaysThatNothingWasFound_isSentAsNew(String data, int sentInAll) {
    portal.dossiers().submit(DOSSIER);
    answers.put(
        "CreateDossier",
        ok("{\"code\":200,\"message\":\"Không tìm thấy hồ sơ\",\"data\":" + data + "}"));

    portal.dossiers().submit(DOSSIER);

    assertThat(sent)
        .filteredOn(call -> call.uri().getPath().endsWith("/CreateDossier"))
        .hasSize(sentInAll);
  }

  private static HttpReply nested(String answer) {
    return ok("{\"code\":200,\"message\":\"\",\"data\":[{\"response\":" + answer + "}]}");
  }

  @Test
  void submit_whenTheAnswerWritesTheCodeInSmallLetters_isAboutThatDossier() {
    answers.put(
        "CreateDossier",
        ok("{\"code\":200,\"data\":{\"idHoSo\":\"i\",\"maHoSo\":\"000.00.00.h22-260609-0001\"}}"));

    assertThat(portal.dossiers().submit(DOSSIER).portalId()).contains("i");
  }

  @Test
  void submit_whenTheTokenIsRefused_logsInOnceMore() {
    HttpReply created = Objects.requireNonNull(answers.get("CreateDossier"));
    List<Integer> asked = new ArrayList<>();
    try (PortalClient renewing =
        PortalClient.builder(
                PortalEnvironment.igate(PORTAL),
                AGENCY,
                Credentials.clientCredentials("he-thong", Secret.of("bi-mat")))
            .transport(
                call -> {
                  sent.add(call);
                  if (lastSegment(call).equals("CreateDossier") && asked.isEmpty()) {
                    asked.add(1);
                    return reply(401, "{\"code\":401,\"message\":\"Unauthorized\"}");
                  }
                  return lastSegment(call).equals("CreateDossier") ? created : answer(call);
                })
            .build()) {
      renewing.dossiers().submit(DOSSIER);
    }

    assertThat(sent)
        .extracting(IgateOnPaper::lastSegment)
        .containsExactly("token", "UploadFile", "CreateDossier", "token", "CreateDossier");
  }

  @Test
  void submit_whenTheSecretIsWrong_isALoginRefusedWithoutTheSecret() {
    answers.put("token", reply(401, "{\"code\":401,\"message\":\"Sai khoa\",\"data\":null}"));

    assertThatThrownBy(() -> portal.dossiers().submit(DOSSIER))
        .isInstanceOf(LoginRefused.class)
        .hasMessageContaining("client id and secret")
        .hasMessageNotContaining("bi-mat");
  }

  @Test
  void submit_withWhatThePortalDoesNotTake_isInvalid() {
    Dossier bad =
        DOSSIER.toBuilder()
            .code(DossierCode.of("000.00.00.H56-260105-0007"))
            .applicant(
                Applicant.builder(
                        ApplicantKind.STATE_AGENCY,
                        Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017")))
                    .build())
            .papers(List.of(Attachment.link("a.pdf", URI.create("https://files.example.vn/a"))))
            .build();

    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> portal.dossiers().submit(bad));

    assertThat(invalid.violations())
        .extracting(Violation::path)
        .contains("code", "applicant.kind", "papers[0].document.content");
    assertThat(sent).isEmpty();
  }

  /** What fetched the file took it from a header that a stranger wrote. */
  @Test
  void submitAll_whenAMediaTypeIsNone_namesItAndSendsTheOthers() {
    Document odd =
        Document.bytes("a.pdf", "x".getBytes(UTF_8)).toBuilder()
            .mediaType("application/pdf, application/pdf")
            .build();
    Dossier refused = DOSSIER.toBuilder().papers(List.of(Attachment.builder(odd).build())).build();
    Dossier other =
        DOSSIER.toBuilder()
            .code(DossierCode.of("000.00.00.H22-260609-0002"))
            .papers(List.of())
            .build();
    answers.put("CreateDossier", ok("{\"code\":200,\"data\":{\"idHoSo\":\"id-1\"}}"));

    SyncReport report =
        portal.dossiers().submitAll(List.of(refused, other), SyncOptions.standard());

    assertThat(report.acceptedCount()).isEqualTo(1);
    assertThat(report.refused().get(0).violations())
        .extracting(Violation::path)
        .containsExactly("papers[0].document.mediaType");
  }

  @Test
  void submit_withWhatHasNoPlace_namesEach() {
    Dossier more =
        DOSSIER.toBuilder()
            .status(DossierStatus.PROCESSING)
            .due(VietnamTime.of(2026, 6, 12, 17, 0))
            .processingUnit("Phòng mẫu")
            .fees(List.of(DossierFee.of("Lệ phí", Vnd.of(30_000))))
            .build();

    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> portal.dossiers().submit(more));

    assertThat(invalid.violations())
        .extracting(Violation::path)
        .containsExactlyInAnyOrder("due", "processingUnit", "fees", "status");
    assertThat(sent).isEmpty();
  }

  @Test
  void submit_ofAHouseholdBusiness_isOfItsOwnKind() throws IOException {
    Dossier household =
        DOSSIER.toBuilder()
            .papers(List.of())
            .applicant(
                Applicant.builder(
                        ApplicantKind.OTHER_ORGANISATION,
                        Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017")))
                    .householdBusiness(true)
                    .build())
            .build();

    portal.dossiers().submit(household);

    assertThat(text(sent.get(1))).contains("\"ChuHoSo\":\"Nguyễn Văn Mẫu\",\"LoaiDoiTuong\":2");
  }

  @Test
  void submit_whenTheFileHasChanged_isNotSent(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("don.pdf"), "mot");
    Dossier dossier =
        DOSSIER.toBuilder()
            .papers(List.of(Attachment.builder(Document.file(file)).build()))
            .build();
    Files.writeString(file, "mot hai");

    assertThatThrownBy(() -> portal.dossiers().submit(dossier)).isInstanceOf(NotSent.class);
    assertThat(sent).isEmpty();
  }

  @Test
  void submitAll_whateverTheBatch_sendsOneDossierACall() {
    Dossier other =
        DOSSIER.toBuilder()
            .code(DossierCode.of("000.00.00.H22-260609-0002"))
            .papers(List.of())
            .build();
    answers.put("CreateDossier", ok("{\"code\":200,\"data\":{\"idHoSo\":\"id-1\"}}"));

    SyncReport report =
        portal
            .dossiers()
            .submitAll(
                List.of(DOSSIER.toBuilder().papers(List.of()).build(), other),
                SyncOptions.batchesOf(50).inFlight(1));

    assertThat(report.acceptedCount()).isEqualTo(2);
    assertThat(sent)
        .extracting(IgateOnPaper::lastSegment)
        .containsExactly("token", "CreateDossier", "CreateDossier");
  }
}
