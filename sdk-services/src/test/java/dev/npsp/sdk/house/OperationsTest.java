package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.TaxCode;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.mapi.procedures.Sample;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.results.ResultFile;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The index of the protocol sheet, counted: each service has an operation, a golden request and a
 * row in the protocol notes. That the sandbox answers each is counted where the sandbox is.
 */
class OperationsTest {

  /** The index, by name; the two of the store have no name on the wire. */
  private static final List<String> INDEX =
      List.of(
          "LayDanhMucCoQuan",
          "LayDanhMucLinhVuc",
          "LayDanhMucGioiTinh",
          "LayDanhMucTinhThanh",
          "LayDanhMucQuanHuyen",
          "LayDanhMucPhuongXa",
          "LayDanhMucQuocGia",
          "LayDanhMucDanToc",
          "LayDanhMucTonGiao",
          "LayDanhMucTinhTrangHonNhan",
          "LayDanhMucDoiTuong",
          "LayDanhMucCapThucHien",
          "LayDanhMucCanCuPhapLy",
          "LayDanhMucLePhi",
          "LayDanhMucLoaiThuTuc",
          "LayDanhMucNhomThuTuc",
          "LayDanhMucThuTucThuocLoai",
          "LayDanhSachTTHC",
          "LayDanhSachTTHCDonVi",
          "LayThuTuc",
          "LayQDCB",
          "LayDVC",
          "TraCuuHoSo",
          "TraCuuTechID",
          "DongBoHoSoMC",
          "CapNhatTienDoHoSoMC",
          "DongBoTrangThaiHoSo",
          "DongBoThongKeHoSo",
          "DongBoDanhGia",
          "LayDanhSachHoiDapGuiTuDVCQG",
          "LayDanhSachHoiDapBoCoQuan",
          "LayNoiDungTraLoiTheoCauHoi",
          "DongBoHoiDap",
          "DongBoKetQuaHoiDapGuiTuDVCQG",
          "KhoSoHoa",
          "KhoSoHoa/TepTin");

  private static final Path PROTOCOL = Path.of("..", "docs", "PROTOCOL.md");
  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void index_hasAnOperationEach_andNoOperationIsOutsideIt() {
    assertThat(servicesOfTheOperations()).containsExactlyInAnyOrderElementsOf(INDEX);
  }

  @Test
  void index_hasAGoldenRequestEach() throws IOException {
    Set<String> samples = new TreeSet<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      files.forEach(file -> samples.add(file.getFileName().toString()));
    }
    for (String service : INDEX) {
      String sample = service.replace('/', '-') + "-request";
      assertThat(samples)
          .as(service)
          .anyMatch(
              name -> name.startsWith("mapi-" + sample) || name.startsWith("store-" + sample));
    }
  }

  @Test
  void index_hasARowInTheProtocolNotesEach() throws IOException {
    List<String> rows =
        Files.readAllLines(PROTOCOL).stream().filter(line -> line.startsWith("| `")).toList();
    for (String service : INDEX) {
      assertThat(rows).as(service).anyMatch(row -> row.contains("| `" + service + "`"));
    }
  }

  /** Each typed method sends the request of its sample, byte for byte but for the blanks. */
  @TestFactory
  Stream<DynamicTest> method_sendsTheRequestOfItsSample() {
    return calls().entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(), () -> assertSends(call.getKey(), call.getValue())));
  }

  private static void assertSends(String sample, Consumer<Engine> call) throws IOException {
    PortalOnPaper portal = PortalOnPaper.answering(answerTo(sample));

    call.accept(portal.engine());

    String golden = MAPPER.readTree(Sample.bytes("/samples/" + sample + ".json")).toString();
    assertThat(portal.asked()).extracting(PortalOnPaper.Asked::body).containsExactly(golden);
  }

  private static String answerTo(String sample) {
    return sample.endsWith("TepTin-request") ? "JVBERi0=" : "{\"error_code\":0,\"result\":[]}";
  }

  private static Map<String, Consumer<Engine>> calls() {
    Map<String, Consumer<Engine>> calls = new LinkedHashMap<>();
    calls.put("mapi-LayDanhMucGioiTinh-request", engine -> CataloguesClient.over(engine).sexes());
    calls.put(
        "mapi-LayDanhMucTinhThanh-request", engine -> CataloguesClient.over(engine).provinces());
    calls.put(
        "mapi-LayDanhMucQuanHuyen-request", engine -> CataloguesClient.over(engine).districts());
    calls.put(
        "mapi-LayDanhMucPhuongXa-request", engine -> CataloguesClient.over(engine).communes());
    calls.put(
        "mapi-LayDanhMucQuocGia-request", engine -> CataloguesClient.over(engine).countries());
    calls.put(
        "mapi-LayDanhMucDanToc-request", engine -> CataloguesClient.over(engine).ethnicGroups());
    calls.put(
        "mapi-LayDanhMucTonGiao-request", engine -> CataloguesClient.over(engine).religions());
    calls.put(
        "mapi-LayDanhMucTinhTrangHonNhan-request",
        engine -> CataloguesClient.over(engine).maritalStatuses());
    calls.put(
        "mapi-LayDanhMucDoiTuong-request", engine -> CataloguesClient.over(engine).audiences());
    calls.put(
        "mapi-LayDanhMucCapThucHien-request",
        engine -> CataloguesClient.over(engine).executionLevels());
    calls.put(
        "mapi-LayDanhMucCanCuPhapLy-request", engine -> CataloguesClient.over(engine).legalBases());
    calls.put("mapi-LayDanhMucLePhi-request", engine -> CataloguesClient.over(engine).charges());
    calls.put(
        "mapi-LayDanhMucLoaiThuTuc-request",
        engine -> CataloguesClient.over(engine).procedureTypes());
    calls.put(
        "mapi-LayDanhMucNhomThuTuc-request",
        engine -> CataloguesClient.over(engine).procedureGroups());
    calls.put(
        "mapi-LayDanhMucThuTucThuocLoai-request",
        engine -> CataloguesClient.over(engine).proceduresByType());
    calls.put(
        "mapi-LayDanhSachTTHCDonVi-request",
        engine -> ProceduresClient.over(engine).listOf(AgencyCode.of("000.00.00.H99")));
    calls.put("mapi-LayQDCB-request", engine -> ProceduresClient.over(engine).decision("200002"));
    calls.put("mapi-LayDVC-request", engine -> ServicesClient.over(engine).list());
    calls.put(
        "mapi-TraCuuTechID-request",
        engine -> IdentityClient.over(engine).accountOf(TaxCode.of("0100000000")));
    calls.put(
        "mapi-LayDanhSachHoiDapGuiTuDVCQG-request",
        engine -> FeedbackClient.over(engine).questions());
    calls.put(
        "mapi-LayDanhSachHoiDapBoCoQuan-request",
        engine -> FeedbackClient.over(engine).agencyQuestions());
    calls.put(
        "mapi-LayNoiDungTraLoiTheoCauHoi-request",
        engine -> FeedbackClient.over(engine).answers("1"));
    calls.put("mapi-DongBoHoiDap-request", engine -> FeedbackClient.over(engine).publish(asked()));
    calls.put(
        "mapi-DongBoKetQuaHoiDapGuiTuDVCQG-request",
        engine -> FeedbackClient.over(engine).reply(replied()));
    calls.put("store-KhoSoHoa-request", engine -> ResultsClient.over(engine).find(wanted()));
    calls.put(
        "store-KhoSoHoa-TepTin-request",
        engine ->
            ResultsClient.over(engine)
                .download(
                    ResultFile.builder("/vidu/gp.pdf").agencyCodeText("000.00.00.G05").build()));
    return calls;
  }

  private static PublishedQuestion asked() {
    return PublishedQuestion.builder("1", "G05-XX01", "Câu hỏi ví dụ?", "Bộ Ví dụ").build();
  }

  private static QuestionReply replied() {
    return QuestionReply.builder("1", "Trả lời ví dụ")
        .responder("Trần Thị Thử")
        .position("Chuyên viên")
        .on(LocalDate.of(2024, 1, 5))
        .build();
  }

  private static ResultQuery wanted() {
    return ResultQuery.builder(
            PersonalId.of("001000000000"), "Nguyễn Văn Ví Dụ", ProcedureCode.of("2.000000"))
        .addWanted("KQ.G05.000002")
        .build();
  }

  private static Set<String> servicesOfTheOperations() {
    Set<String> services = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.npsp.sdk.internal.mapi")) {
      if (type.getSimpleName().endsWith("Operations")) {
        for (Field field : type.reflect().getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && field.getType() == Operation.class) {
            services.add(operation(field).service());
          }
        }
      }
    }
    return services;
  }

  private static Operation<?, ?> operation(Field constant) {
    try {
      return (Operation<?, ?>) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError("Operations are public constants.", e);
    }
  }
}
