package dev.npsp.sdk.dossiers.internal.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.TestPortal;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AgencyCode;
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
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Digitisation;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.FeeCode;
import dev.npsp.sdk.dossiers.FeeCollection;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.PaperForm;
import dev.npsp.sdk.dossiers.PaperReuse;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Supplement;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import dev.npsp.sdk.dossiers.internal.ToldSheet.StepRow;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.ProgressParameters;
import dev.npsp.sdk.dossiers.internal.mapi.DossierSheet.RecordedRow;
import dev.npsp.sdk.wire.mapi.MapiSession;
import dev.npsp.sdk.wire.mapi.MapiSettings;
import dev.npsp.sdk.wire.mapi.MapiWire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierMappingTest {

  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.G05");
  private static final DossierCode CODE = DossierCode.of("000.00.00.G05-240105-00001");
  private static final Json JSON = new Json();
  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("2.000000"), "Thủ tục ví dụ A", "G05-XX01", "Lĩnh vực ví dụ");

  /** The members that the message of 2020 does not have, by the protocol sheet. */
  private static final Set<String> SINCE_2022 =
      new TreeSet<>(
          List.of(
              "KenhThucHien",
              "SoGiayToChuHoSo",
              "NgayNopHoSo",
              "NoiNopHoSo",
              "HoSoCoThanhPhanSoHoa",
              "TaiKhoanDuocXacThucVoiVNeID",
              "DuocThanhToanTrucTuyen",
              "NgayTuChoi",
              "DinhDanhCHS",
              "DSKetNoiCSDL"));

  private static Instant at(int month, int day, int hour, int minute) {
    return VietnamTime.of(2024, month, day, hour, minute);
  }

  private static Dossier smallestDossier() {
    return Dossier.builder(CODE, PROCEDURE, Applicant.stateAgency(Organisation.named("Sở Ví dụ")))
        .received(at(1, 5, 23, 59))
        .build();
  }

  private static DossierBatch batch(Dossier dossier, boolean updating, DossierFormat format) {
    return new DossierBatch(List.of(dossier), updating, format);
  }

  /** What goes over the line, envelope and all. */
  private static <I> String sent(Operation<I, ?> operation, I input) {
    MapiSettings settings = TestPortal.at(URI.create("http://portal.invalid/"));
    MapiWire wire = new MapiWire(settings, AGENCY);
    MapiSession layer =
        new MapiSession(
            settings, Credentials.password("agency", Secret.of("password")), Clock.systemUTC());
    Session session = new Session(Secret.of("9f0c2f6e-0000-4000-8000-000000000001"), Instant.EPOCH);
    Body framed =
        operation
            .request()
            .apply(input)
            .payload()
            .write(JSON, payload -> wire.frame(operation.service(), payload))
            .body();
    HttpCall call = layer.put(HttpCall.post(settings.baseUri(), Headers.none(), framed), session);
    byte[] body = call.body().parts().get(0);
    return new String(body, StandardCharsets.UTF_8);
  }

  private static JsonNode sentRow(Dossier dossier, DossierFormat format) {
    return Samples.parse(sent(DossierOperations.CREATE, batch(dossier, false, format)))
        .get("data")
        .get(0);
  }

  private static List<String> members(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void submit_writesTheSampleOf2024() {
    assertThat(
            sent(
                DossierOperations.UPDATE,
                batch(SampleDossier.of2024(), true, DossierFormat.FORMAT_2024)))
        .isEqualTo(Samples.compact("mapi-DongBoHoSoMC-request-2024.json"));
  }

  @Test
  void submit_whenFormatIs2020_leavesOutWhatCameLater() {
    JsonNode sample = Samples.tree("mapi-DongBoHoSoMC-request-2024.json").get("data").get(0);
    List<String> expected = members(sample);
    expected.removeAll(SINCE_2022);
    JsonNode row = sentRow(SampleDossier.of2024(), DossierFormat.FORMAT_2020);
    assertThat(members(row)).isEqualTo(expected);
    assertThat(members(row.get("TaiLieuNop").get(0)))
        .containsExactly(
            "TepDinhKemId", "TenTepDinhKem", "IsDeleted", "MaThanhPhanHoSo", "DuongDanTaiTepTin");
    assertThat(members(row.get("DanhSachGiayToKetQua").get(0)))
        .containsExactly("TenGiayTo", "MaThanhPhanHoSo", "GiayToId", "DuongDanTepTinKetQua");
  }

  @Test
  void submit_whenNothingIsSaid_writesEveryMemberEmpty() {
    JsonNode row = sentRow(smallestDossier(), DossierFormat.FORMAT_2024);
    assertThat(members(row))
        .isEqualTo(members(Samples.tree("mapi-DongBoHoSoMC-request-2024.json").get("data").get(0)));
    assertThat(row.get("NgayTiepNhan").asText()).isEqualTo("20240105235900");
    assertThat(row.get("NgayHenTra").asText()).isEmpty();
    assertThat(row.get("TrangThaiHoSo").asText()).isEqualTo("2");
    assertThat(row.get("LoaiDoiTuong").asText()).isEqualTo("3");
    assertThat(row.get("HinhThuc").asText()).isEqualTo("0");
    assertThat(row.get("KenhThucHien").asText()).isEqualTo("1");
    assertThat(row.get("NoiNopHoSo").asText()).isEqualTo("2");
    assertThat(row.get("HoSoCoThanhPhanSoHoa").asText()).isEqualTo("0");
    assertThat(row.get("DuocThanhToanTrucTuyen").asText()).isEqualTo("0");
    assertThat(row.get("SoGiayToChuHoSo").asText()).isEmpty();
    for (String list :
        List.of(
            "DinhDanhCHS",
            "DSKetNoiCSDL",
            "TaiLieuNop",
            "DanhSachLePhi",
            "DanhSachTepDinhKemKhac",
            "DanhSachHoSoBoSung",
            "DanhSachGiayToKetQua")) {
      assertThat(row.get(list).isArray() && row.get(list).isEmpty()).as(list).isTrue();
    }
  }

  @Test
  void submit_writesTheNoteOnlyWhenThereIsOne() {
    assertThat(sentRow(smallestDossier(), DossierFormat.FORMAT_2020).has("GhiChu")).isFalse();
    JsonNode row =
        sentRow(smallestDossier().toBuilder().note("Nộp lại").build(), DossierFormat.FORMAT_2020);
    assertThat(row.get("GhiChu").asText()).isEqualTo("Nộp lại");
  }

  @Test
  void submit_writesTypesThatTheSheetNames() {
    Dossier dossier =
        smallestDossier().toBuilder()
            .addPaper(
                Attachment.builder("cũ.pdf", URI.create("http://tệp.invalid/cũ.pdf"))
                    .withdrawn(true)
                    .reuse(PaperReuse.FROM_RESULT)
                    .fromNationalStore(true)
                    .replacedByResult("KQ.G07.000122")
                    .build())
            .addOtherPaper(UnlistedDocument.builder("Ảnh", PaperForm.ORIGINAL).count(3).build())
            .addSupplement(
                Supplement.builder(7, "Bổ sung bản sao")
                    .requestedBy("Lê Thị Mẫu")
                    .requestedAt(at(1, 6, 13, 5))
                    .receivedBy("Trần Văn Mẫu")
                    .receivedAt(at(1, 8, 15, 0))
                    .receiptNote("Đủ")
                    .done(true)
                    .addPaper(Attachment.link("bs.pdf", URI.create("http://ss.invalid/bs.pdf")))
                    .addFee(
                        DossierFee.builder("Phí bổ sung", Vnd.of(1_000_000))
                            .code(FeeCode.FEE)
                            .collection(FeeCollection.ON_SUPPLEMENT)
                            .build())
                    .previousDue(at(1, 12, 17, 0))
                    .newDue(at(1, 19, 17, 0))
                    .build())
            .build();
    JsonNode row = sentRow(dossier, DossierFormat.FORMAT_2024);
    JsonNode paper = row.get("TaiLieuNop").get(0);
    assertThat(paper.get("IsDeleted").asText()).isEqualTo("True");
    assertThat(paper.get("DuocSoHoa").asText()).isEqualTo("0");
    assertThat(paper.get("DuocTaiSuDung").asText()).isEqualTo("2");
    assertThat(paper.get("DuocLayTuKhoDMQG").asText()).isEqualTo("1");
    assertThat(paper.get("MaKetQuaThayThe").asText()).isEqualTo("KQ.G07.000122");
    JsonNode other = row.get("DanhSachTepDinhKemKhac").get(0);
    assertThat(other.get("SoLuong").isInt()).isTrue();
    assertThat(other.get("LoaiGiayTo").isInt()).isTrue();
    assertThat(other.get("SoLuong").asInt()).isEqualTo(3);
    JsonNode supplement = row.get("DanhSachHoSoBoSung").get(0);
    assertThat(members(supplement))
        .containsExactly(
            "HoSoBoSungId",
            "NguoiYeuCauBoSung",
            "NoiDungBoSung",
            "NgayBoSung",
            "NguoiTiepNhanBoSung",
            "ThongTinTiepNhan",
            "NgayTiepNhanBoSung",
            "TrangThaiBoSung",
            "DanhSachGiayToBoSung",
            "DanhSachLePhiBoSung",
            "NgayHenTraTruoc",
            "NgayHenTraMoi");
    assertThat(supplement.get("HoSoBoSungId").isInt()).isTrue();
    assertThat(supplement.get("TrangThaiBoSung").isBoolean()).isTrue();
    assertThat(supplement.get("NgayBoSung").asText()).isEqualTo("20240106130500");
    assertThat(supplement.get("DanhSachLePhiBoSung").get(0).get("Gia").asText())
        .isEqualTo("1000000");
    assertThat(supplement.get("DanhSachLePhiBoSung").get(0).get("Gia").isTextual()).isTrue();
  }

  @Test
  void submit_whenTextIsDecomposed_sendsItComposed() {
    String decomposed = Normalizer.normalize("Đỗ Thị Ví Dụ", Normalizer.Form.NFD);
    Dossier dossier =
        Dossier.builder(CODE, PROCEDURE, Applicant.organisation(Organisation.named(decomposed)))
            .received(at(1, 5, 8, 0))
            .build();
    assertThat(sentRow(dossier, DossierFormat.FORMAT_2020).get("ChuHoSo").asText())
        .isEqualTo("Đỗ Thị Ví Dụ");
  }

  @Test
  void submit_writesTheNumberThatTheApplicantHas() {
    JsonNode person =
        sentRow(
            Dossier.builder(
                    CODE,
                    PROCEDURE,
                    Applicant.of(
                        Person.builder("A")
                            .personalId(PersonalId.of("001000000000"))
                            .addOtherId(PersonalId.of("000000001"))
                            .build()))
                .build(),
            DossierFormat.FORMAT_2024);
    assertThat(person.get("DinhDanhCHS").toString())
        .isEqualTo(
            "[{\"LoaiDinhDanh\":\"1\",\"SoDinhDanh\":\"001000000000\"},{\"LoaiDinhDanh\":\"2\",\"SoDinhDanh\":\"000000001\"}]");
    JsonNode enterprise =
        sentRow(
            Dossier.builder(
                    CODE,
                    PROCEDURE,
                    Applicant.enterprise(
                        Organisation.of("Công ty Ví dụ", TaxCode.of("0100000000"))))
                .build(),
            DossierFormat.FORMAT_2024);
    assertThat(enterprise.get("SoGiayToChuHoSo").asText()).isEqualTo("0100000000");
    assertThat(enterprise.get("DinhDanhCHS").isEmpty()).isTrue();
    JsonNode foreigner =
        sentRow(
            Dossier.builder(
                    CODE,
                    PROCEDURE,
                    Applicant.of(Person.builder("Example").otherPaperNumber("X0000000").build()))
                .build(),
            DossierFormat.FORMAT_2024);
    assertThat(foreigner.get("SoGiayToChuHoSo").asText()).isEqualTo("X0000000");
    JsonNode cooperative =
        sentRow(
            Dossier.builder(
                    CODE,
                    PROCEDURE,
                    Applicant.organisation(
                        Organisation.builder("Hợp tác xã Ví dụ")
                            .registrationNumber("HTX-1")
                            .build()))
                .build(),
            DossierFormat.FORMAT_2024);
    assertThat(cooperative.get("SoGiayToChuHoSo").asText()).isEqualTo("HTX-1");
  }

  @Test
  void submit_whenNotSaid_tellsFromThePapersWhetherThereAreDigitisedParts() {
    Attachment digitised =
        Attachment.builder("a.pdf", URI.create("http://ss.invalid/a")).digitised(true).build();
    Dossier dossier = smallestDossier().toBuilder().addPaper(digitised).build();
    assertThat(sentRow(dossier, DossierFormat.FORMAT_2024).get("HoSoCoThanhPhanSoHoa").asText())
        .isEqualTo("1");
    Dossier denied =
        dossier.toBuilder()
            .digitisation(Digitisation.builder().hasDigitisedParts(false).build())
            .build();
    assertThat(sentRow(denied, DossierFormat.FORMAT_2024).get("HoSoCoThanhPhanSoHoa").asText())
        .isEqualTo("0");
  }

  @Test
  void submit_keepsCodesThatItDoesNotKnow() {
    Dossier dossier =
        smallestDossier().toBuilder()
            .status(DossierStatus.of("12"))
            .filing(Filing.builder(FilingChannel.of("9")).build())
            .build();
    JsonNode row = sentRow(dossier, DossierFormat.FORMAT_2024);
    assertThat(row.get("TrangThaiHoSo").asText()).isEqualTo("12");
    assertThat(row.get("KenhThucHien").asText()).isEqualTo("9");
    assertThat(DossierStatus.of("12").isKnown()).isFalse();
  }

  @Test
  void reportProgress_writesTheSample() {
    ProgressStep step =
        ProgressStep.builder(CODE, DossierStatus.RECEIVED, "Trần Thị Thử")
            .position("Chuyên viên")
            .at(at(1, 6, 9, 0))
            .unit("Phòng Ví dụ")
            .note("Tiếp nhận hồ sơ")
            .started(at(1, 6, 9, 0))
            .due(at(1, 12, 17, 0))
            .build();
    assertThat(sent(DossierOperations.REPORT_PROGRESS, List.of(step)))
        .isEqualTo(Samples.compact("mapi-CapNhatTienDoHoSoMC-request.json"));
  }

  @Test
  void reportProgress_whenThereIsNoNote_sendsTheNameOfTheStatus() {
    ProgressStep step =
        ProgressStep.builder(CODE, DossierStatus.PROCESSING, "A").at(at(1, 6, 9, 0)).build();
    ProgressStep unknown = step.toBuilder().status(DossierStatus.of("77")).build();
    ProgressParameters parameters = DossierMapping.toWire(List.of(step, unknown));
    assertThat(parameters.steps()).extracting(StepRow::note).containsExactly("Đang xử lý", "");
  }

  @Test
  void updateStatus_writesTheSample() {
    StatusUpdate update =
        StatusUpdate.builder("EXAMPLE-PORTAL-NO-1", DossierStatus.RECEIVED)
            .localNumber("G05-LOCAL-1")
            .note("Đã tiếp nhận")
            .at(at(1, 6, 9, 0))
            .addPaper(
                Attachment.builder("vanban.pdf", URI.create("http://ss.example.invalid/f/1"))
                    .id("1")
                    .build())
            .build();
    assertThat(sent(DossierOperations.UPDATE_STATUS, update))
        .isEqualTo(Samples.compact("mapi-DongBoTrangThaiHoSo-request.json"));
  }

  @Test
  void find_writesTheSample() {
    assertThat(sent(DossierOperations.FIND, CODE))
        .isEqualTo(Samples.compact("mapi-TraCuuHoSo-request.json"));
  }

  private static Optional<RecordedDossier> read(String result) throws JsonUnreadable {
    return DossierMapping.fromWire(
        JSON.rows(JSON.tree(result.getBytes(StandardCharsets.UTF_8)), RecordedRow.class), CODE);
  }

  @Test
  void find_readsTheSample() throws JsonUnreadable {
    String result = Samples.tree("mapi-TraCuuHoSo-response-found.json").get("result").toString();
    assertThat(read(result)).contains(RecordedDossier.builder(CODE).build());
  }

  @Test
  void find_readsTheColumnsOfTheSiblingSystem() throws JsonUnreadable {
    RecordedDossier found =
        read("""
        [{"MATTHC":"1.002809","MaDVC":"1.002809.01","TenDVC":"Đổi giấy phép",
          "MaHoSo":"000.00.00.G05-240105-00001","HoTenNguoiNop":"Nguyễn Văn Ví Dụ",
          "MaTrangThai":4,"TrangThaiHoSo":"Đang xử lý","DonViXuLy":"Phòng Ví dụ",
          "MaDonViXuLy":"G05.01","NgayNop":"05/01/2024 13:05:59",
          "NgayTiepNhan":"05/01/2024 14:00:00","NgayHenTra":"","HinhThucNhanKQ":1,
          "TEN_MOI":"giá trị","Con":{"a":1},"Khong":null}]
        """)
            .orElseThrow();
    assertThat(found.procedureCode()).contains("1.002809");
    assertThat(found.serviceCode()).contains("1.002809.01");
    assertThat(found.serviceName()).contains("Đổi giấy phép");
    assertThat(found.applicantName()).contains("Nguyễn Văn Ví Dụ");
    assertThat(found.status()).contains(DossierStatus.PROCESSING);
    assertThat(found.statusText()).contains("Đang xử lý");
    assertThat(found.processingUnit()).contains("Phòng Ví dụ");
    assertThat(found.processingUnitCode()).contains("G05.01");
    assertThat(found.filed()).contains(VietnamTime.of(2024, 1, 5, 13, 5).plusSeconds(59));
    assertThat(found.received()).contains(VietnamTime.of(2024, 1, 5, 14, 0));
    assertThat(found.due()).isEmpty();
    assertThat(found.returnMethod()).contains("1");
    assertThat(found.additional())
        .containsEntry("TEN_MOI", "giá trị")
        .containsEntry("Con", "{\"a\":1}")
        .hasSize(2);
    assertThat(found.toString()).doesNotContain("Nguyễn", "giá trị");
  }

  @Test
  void find_whenTheStatusIsACodeUnderTheOtherName_readsIt() throws JsonUnreadable {
    RecordedDossier found =
        read("{\"mahoso\":\"000.00.00.g05-240105-00001\",\"TrangThaiHoSo\":\"10\"}").orElseThrow();
    assertThat(found.status()).contains(DossierStatus.RESULT_RETURNED);
    assertThat(found.statusText()).isEmpty();
  }

  @Test
  void find_whenThereIsNothing_isEmpty() throws JsonUnreadable {
    assertThat(read("[]")).isEmpty();
    assertThat(read("null")).isEmpty();
    assertThat(read("\"\"")).isEmpty();
    assertThat(read("{}")).isEmpty();
    assertThat(read("[null]")).isEmpty();
    assertThat(read("{\"data\":[]}")).isEmpty();
    assertThat(read("{\"error_code\":0,\"message\":\"\"}")).isEmpty();
  }

  @Test
  void find_whenTheRowIsOfAnotherNumber_isEmpty() throws JsonUnreadable {
    assertThat(read("[{\"MaHoSo\":\"000.00.00.G05-240105-00002\"}]")).isEmpty();
  }

  @Test
  void find_whenTheRowsAreWrappedOnceMore_readsThem() throws JsonUnreadable {
    assertThat(read("{\"data\":[{\"MaHoSo\":\"000.00.00.G05-240105-00001\"}]}")).isPresent();
  }

  @Test
  void find_whenTheRowHasNoNumber_isFound() throws JsonUnreadable {
    assertThat(read("[{\"TENTTHC\":\"Ví dụ\"}]")).isPresent();
  }

  /**
   * Which of them is the dossier, is not known; the status of another would be taken for its own.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"MaTrangThai\":\"2\"},{\"MaTrangThai\":\"10\"}]",
        "[{\"MaHoSo\":\"000.00.00.G05-240105-00002\"},{\"MaTrangThai\":\"10\"}]"
      })
  void find_whenARowOfSeveralHasNoNumber_isNotUnderstood(String rows) throws JsonUnreadable {
    assertThatThrownBy(() -> read(rows)).isInstanceOf(JsonUnreadable.class);
    String own = ",{\"MaHoSo\":\"" + CODE + "\",\"MaTrangThai\":\"4\"}]";
    assertThat(read(rows.replace("]", own)).orElseThrow().status())
        .contains(DossierStatus.PROCESSING);
  }
}
