package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.results.DigitisedResult;
import dev.npsp.sdk.results.IssuedResult;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The index of the protocol sheet, counted where both sides are: each service is called by its
 * typed method, and the sandbox carries it out.
 */
@Timeout(120)
class TogetherEveryOperationTest {

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static final Pattern SERVICE =
      Pattern.compile("\\| `((?:Lay|TraCuu|DongBo|CapNhat)[A-Za-z]+)` \\|");

  @TestFactory
  Stream<DynamicTest> method_isCarriedOutByTheSandbox() {
    return calls().entrySet().stream()
        .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> assertCarriedOut(call)));
  }

  private static void assertCarriedOut(Map.Entry<String, Consumer<PortalClient>> call) {
    long before = sandbox.callsOf(call.getKey());

    call.getValue().accept(sandbox.client());

    assertThat(sandbox.callsOf(call.getKey())).isGreaterThan(before);
  }

  /** What the protocol notes list is what is called here, and the other way round. */
  @Test
  void calls_areThoseOfTheProtocolNotes() throws IOException {
    Set<String> listed =
        SERVICE
            .matcher(Files.readString(Path.of("..", "docs", "PROTOCOL.md")))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed).containsExactlyInAnyOrderElementsOf(calls().keySet());
  }

  /** The store has no service names on the wire, so it is not counted by them. */
  @Test
  void store_isSearchedAndGivesItsFile() {
    PortalClient portal = sandbox.client();
    List<DigitisedResult> found =
        portal
            .results()
            .find(
                ResultQuery.builder(
                        PersonalId.of("038099000017"),
                        "Nguyễn Văn Ví Dụ",
                        ProcedureCode.of("2.000815"))
                    .build())
            .items();

    assertThat(found).hasSize(2);
    assertThat(portal.results().download(found.get(0).files().get(0)).bytes()).startsWith('%', 'P');
  }

  @Test
  void store_whenAResultIsPushed_keepsItAsText() {
    String dossier = "000.00.00.H56-261122-00017";

    sandbox
        .client()
        .results()
        .push(
            IssuedResult.builder(
                    DossierCode.of(dossier),
                    ProcedureCode.of("2.000815"),
                    AgencyCode.of("000.00.00.H56"),
                    "KQ.G05.000002",
                    "Giấy phép ví dụ")
                .issued(LocalDate.of(2026, 11, 22))
                .build());

    assertThat(sandbox.pushedResults(dossier))
        .singleElement()
        .asString()
        .contains("\"NgayCap\":\"22/11/2026\"", "\"MaCSDLDaKetNoi\":\"\"");
  }

  private static Map<String, Consumer<PortalClient>> calls() {
    Map<String, Consumer<PortalClient>> calls = new LinkedHashMap<>();
    calls.put(
        "LayDanhMucCoQuan",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.AGENCIES).items()));
    calls.put(
        "LayDanhMucLinhVuc",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.FIELDS).items()));
    calls.put(
        "LayDanhMucGioiTinh",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.SEXES).items()));
    calls.put(
        "LayDanhMucTinhThanh",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.PROVINCES).items()));
    calls.put(
        "LayDanhMucQuanHuyen",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.DISTRICTS).items()));
    calls.put(
        "LayDanhMucPhuongXa",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.COMMUNES).items()));
    calls.put(
        "LayDanhMucQuocGia",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.COUNTRIES).items()));
    calls.put(
        "LayDanhMucDanToc",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.ETHNIC_GROUPS).items()));
    calls.put(
        "LayDanhMucTonGiao",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.RELIGIONS).items()));
    calls.put(
        "LayDanhMucTinhTrangHonNhan",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.MARITAL_STATUSES).items()));
    calls.put(
        "LayDanhMucDoiTuong",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.AUDIENCES).items()));
    calls.put(
        "LayDanhMucCapThucHien",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.EXECUTION_LEVELS).items()));
    calls.put(
        "LayDanhMucCanCuPhapLy",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.LEGAL_BASES).items()));
    calls.put(
        "LayDanhMucLePhi",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.CHARGES).items()));
    calls.put(
        "LayDanhMucLoaiThuTuc",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.PROCEDURE_TYPES).items()));
    calls.put(
        "LayDanhMucNhomThuTuc",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.PROCEDURE_GROUPS).items()));
    calls.put(
        "LayDanhMucThuTucThuocLoai",
        portal -> threeOrMore(portal.catalogues().list(Catalogue.PROCEDURES_BY_TYPE).items()));
    calls.put("LayDanhSachTTHC", portal -> threeOrMore(portal.procedures().list().items()));
    calls.put(
        "LayDanhSachTTHCDonVi",
        portal -> threeOrMore(portal.procedures().listOf(AgencyCode.of("G02")).items()));
    calls.put("LayThuTuc", portal -> portal.procedures().get(ProcedureCode.of("2.000815")));
    calls.put("LayQDCB", portal -> assertThat(portal.procedures().decision("200001")).hasSize(1));
    calls.put("LayDVC", portal -> threeOrMore(portal.services().list().items()));
    calls.put("TraCuuHoSo", portal -> portal.dossiers().find(Cases.code(1)));
    calls.put(
        "TraCuuTechID",
        portal ->
            assertThat(portal.identity().accountOf(PersonalId.of("038099000017"))).isPresent());
    calls.put("DongBoHoSoMC", portal -> portal.dossiers().submit(Cases.dossier(2)));
    calls.put(
        "CapNhatTienDoHoSoMC",
        portal -> {
          portal.dossiers().submit(Cases.dossier(3));
          portal.dossiers().reportProgress(Cases.step(Cases.code(3), "Thẩm định"));
        });
    calls.put("DongBoTrangThaiHoSo", TogetherEveryOperationTest::answerACitizen);
    calls.put(
        "DongBoThongKeHoSo", portal -> portal.statistics().send(TogetherStatisticsTest.report(3)));
    calls.put(
        "DongBoDanhGia",
        portal -> portal.statistics().sendRatings(TogetherStatisticsTest.ratings()));
    calls.put(
        "LayDanhSachHoiDapGuiTuDVCQG",
        portal -> threeOrMore(portal.feedback().questions().items()));
    calls.put("LayDanhSachHoiDapBoCoQuan", portal -> portal.feedback().agencyQuestions());
    calls.put(
        "LayNoiDungTraLoiTheoCauHoi",
        portal -> assertThat(portal.feedback().answers("3")).hasSize(1));
    calls.put("DongBoHoiDap", portal -> portal.feedback().publish(question()));
    calls.put("DongBoKetQuaHoiDapGuiTuDVCQG", portal -> portal.feedback().reply(reply()));
    return calls;
  }

  private static void answerACitizen(PortalClient portal) {
    sandbox.fileFromCitizen("CONG-1", "H56", "2.000033", "Công ty Ví Dụ");
    portal
        .dossiers()
        .updateStatus(
            StatusUpdate.builder("CONG-1", DossierStatus.RECEIVED).at(Cases.RECEIVED).build());
  }

  static PublishedQuestion question() {
    return PublishedQuestion.builder("HD-1", "H56-XX01", "Câu hỏi ví dụ?", "UBND tỉnh Ví dụ")
        .build();
  }

  static QuestionReply reply() {
    return QuestionReply.builder("1", "Gồm đơn đề nghị và giấy khám sức khỏe.")
        .responder("Trần Thị Thử")
        .position("Chuyên viên")
        .on(LocalDate.of(2026, 11, 24))
        .build();
  }

  private static void threeOrMore(List<?> rows) {
    assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
  }
}
