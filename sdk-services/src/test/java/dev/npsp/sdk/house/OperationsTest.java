package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import dev.npsp.sdk.wire.ClientContext;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The index of the protocol sheet, counted: each service has an operation, a golden request and a
 * row in the protocol notes. That the sandbox answers each is counted where the sandbox is.
 */
class OperationsTest {

  /** The index, by name; the three of the store have no name on the wire. */
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
          "KhoSoHoa/TepTin",
          "KhoSoHoa/KetQua");

  private static final Path PROTOCOL = Path.of("..", "docs", "PROTOCOL.md");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void index_hasAnOperationEach_andNoOperationIsOutsideIt() {
    assertThat(servicesOfTheOperations()).containsExactlyInAnyOrderElementsOf(INDEX);
  }

  @Test
  void index_hasATypedMethodWithAGoldenRequestEach_andNoneIsOutsideIt() {
    Set<String> services =
        WrittenSamples.byTypedMethods().keySet().stream()
            .map(sample -> sample.replaceFirst("^(mapi|store)-", ""))
            .map(sample -> sample.replaceFirst("-request.*$", "").replace('-', '/'))
            .collect(Collectors.toSet());

    assertThat(services).containsExactlyInAnyOrderElementsOf(INDEX);
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
    return WrittenSamples.byTypedMethods().entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(), () -> assertSends(call.getKey(), call.getValue())));
  }

  private static void assertSends(String sample, Consumer<ClientContext> call) throws IOException {
    PortalOnPaper portal = PortalOnPaper.answering(answerTo(sample));

    call.accept(portal.context());

    String golden = MAPPER.readTree(Sample.bytes("/samples/" + sample + ".json")).toString();
    assertThat(portal.asked()).extracting(PortalOnPaper.Asked::body).containsExactly(golden);
  }

  private static String answerTo(String sample) {
    return sample.endsWith("TepTin-request") ? "JVBERi0=" : "{\"error_code\":0,\"result\":[]}";
  }

  private static Set<String> servicesOfTheOperations() {
    Set<String> services = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.npsp.sdk")) {
      if (type.getPackageName().endsWith(".internal.mapi")
          && type.getSimpleName().endsWith("Operations")) {
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
