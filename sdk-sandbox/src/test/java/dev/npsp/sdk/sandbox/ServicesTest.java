package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private Caller caller;

  @BeforeEach
  void dial() {
    caller = new Caller(sandbox.uri());
  }

  @ParameterizedTest
  @CsvSource({
    "LayDanhMucCoQuan,MADONVI,TENDONVI",
    "LayDanhMucLinhVuc,MALINHVUC,TENLINHVUC",
    "LayDanhMucTinhThanh,MATINHTHANH,TENTINHTHANH",
    "LayDanhMucGioiTinh,MAGIOITINH,TENGIOITINH",
    "LayDanhMucQuanHuyen,MAQUANHUYEN,TENQUANHUYEN",
    "LayDanhMucPhuongXa,MAPHUONGXA,TENPHUONGXA",
    "LayDanhMucQuocGia,MAQUOCGIA,TENQUOCGIA",
    "LayDanhMucDanToc,MADANTOC,TENDANTOC",
    "LayDanhMucTonGiao,MATONGIAO,TENTONGIAO",
    "LayDanhMucTinhTrangHonNhan,MATINHTRANGHONNHAN,TENTINHTRANGHONNHAN",
    "LayDanhMucDoiTuong,MADOITUONG,TENDOITUONG",
    "LayDanhMucCapThucHien,MACAPTHUCHIEN,TENCAPTHUCHIEN",
    "LayDanhMucCanCuPhapLy,MACANCUPHAPLY,TENCANCUPHAPLY",
    "LayDanhMucLePhi,MALEPHI,TENLEPHI",
    "LayDanhMucLoaiThuTuc,MALOAITHUTUC,TENLOAITHUTUC",
    "LayDanhMucNhomThuTuc,MANHOMTHUTUC,TENNHOMTHUTUC",
    "LayDanhMucThuTucThuocLoai,MATHUTUCTHUOCLOAI,TENTHUTUCTHUOCLOAI",
    "LayDanhSachTTHC,MATTHC,TENTTHC"
  })
  void catalogue_hasAtLeastThreeRows(String service, String code, String name) throws Exception {
    List<JsonObject> rows = caller.call(service, "").objects("result");

    assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.text(code)).isNotEmpty();
              assertThat(row.text(name)).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mapi-LayDanhMucCoQuan-request.json",
        "mapi-LayDanhMucLinhVuc-request.json",
        "mapi-LayDanhSachTTHC-request.json",
        "mapi-LayDVC-request.json",
        "mapi-TraCuuTechID-request.json",
        "mapi-TraCuuHoSo-request.json"
      })
  void sample_ofALookUp_isAccepted(String sample) throws Exception {
    assertThat(caller.callSample(sample).scalar("error_code")).isIn("0", "00");
  }

  @Test
  void sample_ofEachWrite_isAccepted() throws Exception {
    caller.create(Caller.dossier());
    sandbox.fileFromCitizen("EXAMPLE-PORTAL-NO-1", "G05", "2.000000", "Nguyễn Văn Ví Dụ");

    for (String sample :
        List.of(
            "mapi-DongBoHoSoMC-request-2024.json",
            "mapi-CapNhatTienDoHoSoMC-request.json",
            "mapi-DongBoHoiDap-request.json",
            "mapi-DongBoKetQuaHoiDapGuiTuDVCQG-request.json",
            "mapi-DongBoTrangThaiHoSo-request.json")) {
      assertThat(caller.callSample(sample).text("message")).isEqualTo("Đồng bộ thành công");
    }
  }

  @Test
  void procedure_ofCertifiedCopies_isOnlineOnTheSameDayFor2000() throws Exception {
    JsonObject answer = caller.call("LayThuTuc", "\"maTTHC\":\"2.000815\"");

    JsonObject online = answer.objects("result").get(0).objects("CACHTHUCTHUCHIEN").get(1);
    JsonObject time = online.objects("THOIGIAN").get(0);
    assertThat(online.text("KENH")).isEqualTo("2");
    assertThat(time.text("THOIGIANGIAIQUYET"))
        .isEqualTo("Trong ngày; sau 15 giờ thì ngày làm việc tiếp theo");
    assertThat(time.text("DONVITINH")).isEmpty();
    assertThat(time.objects("PHILEPHI").get(0).text("SOTIEN")).isEqualTo("2000");
  }

  @Test
  void procedure_withItsAgencyBehindTheCode_isTheNationalOne() throws Exception {
    JsonObject answer = caller.call("LayThuTuc", "\"maTTHC\":\"2.000815.000.00.00.H56\"");

    assertThat(answer.objects("result").get(0).text("MATTHC")).isEqualTo("2.000815.000.00.00.H56");
  }

  @Test
  void procedure_whenUnknown_isRefusedWithAMessage() throws Exception {
    JsonObject answer = caller.call("LayThuTuc", "\"maTTHC\":\"1.000000\"");

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains("Không tìm thấy thủ tục");
  }

  @Test
  void everyListedProcedure_hasADocumentThatSaysHowSureItsCodeIs() throws Exception {
    for (JsonObject row : caller.call("LayDanhSachTTHC", "").objects("result")) {
      JsonObject document =
          caller
              .call("LayThuTuc", "\"maTTHC\":\"%s\"".formatted(row.text("MATTHC")))
              .objects("result")
              .get(0);
      assertThat(document.text("TENTTHC")).isEqualTo(row.text("TENTTHC"));
      assertThat(document.text("MOTA")).containsAnyOf("Độ tin cậy", "tạm đặt");
    }
  }

  @Test
  void progress_whenReported_movesTheDossier() throws Exception {
    caller.create(Caller.dossier());

    caller.callSample("mapi-CapNhatTienDoHoSoMC-request.json");
    caller.callSample("mapi-CapNhatTienDoHoSoMC-request.json");

    SandboxDossier held = sandbox.dossier(Caller.DOSSIER);
    assertThat(held.status()).isEqualTo("2");
    assertThat(held.steps())
        .singleElement()
        .satisfies(step -> assertThat(step.officer()).isEqualTo("Trần Thị Thử"));
    assertThat(held.timesWritten()).isEqualTo(3);
    assertThat(held.timesApplied()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Tiếp nhận hồ sơ\"|null|NoiDungXuLy không được là null",
        "\"ThoiDiemXuLy\": \"20240106090000\"|\"ThoiDiemXuLy\": \"\"|ThoiDiemXuLy phải có dạng",
        "Trần Thị Thử|Trần Thị Thử Trần Thị Thử Trần Thị Thử Trần Thị Thử|NguoiXuLy dài quá 50",
        "\"TrangThai\": \"2\"|\"TrangThai\": \"0\"|TrangThai phải từ 1 đến 11",
        "000.00.00.G05-240105-00001|000.00.00.G05-240105-00009|Không tìm thấy hồ sơ"
      })
  void progress_whenAFieldBreaksTheSheet_namesIt(String right, String wrong, String named)
      throws Exception {
    caller.create(Caller.dossier());
    String request = caller.ready(Caller.sample("mapi-CapNhatTienDoHoSoMC-request.json"));

    JsonObject answer = Caller.json(caller.post("mapi/g", request.replace(right, wrong)));

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(named);
    assertThat(sandbox.dossier(Caller.DOSSIER).steps()).isEmpty();
  }

  @Test
  void status_ofADossierBornOnThePortal_isTaken_andOfAnotherRefused() throws Exception {
    caller.create(Caller.dossier());
    SandboxDossier filed = sandbox.fileFromCitizen("000.00.00.G05", "2.000033", "Công ty Ví Dụ");
    String request = caller.ready(Caller.sample("mapi-DongBoTrangThaiHoSo-request.json"));

    JsonObject taken =
        Caller.json(caller.post("mapi/g", request.replace("EXAMPLE-PORTAL-NO-1", filed.code())));
    JsonObject refused =
        Caller.json(caller.post("mapi/g", request.replace("EXAMPLE-PORTAL-NO-1", Caller.DOSSIER)));

    assertThat(taken.scalar("error_code")).isEqualTo("0");
    assertThat(refused.text("message")).contains("Không tìm thấy hồ sơ");
    SandboxDossier held = sandbox.dossier(filed.code());
    assertThat(held.status()).isEqualTo("2");
    assertThat(held.localCode()).contains("G05-LOCAL-1");
    assertThat(held.bornOnPortal()).isTrue();
  }

  @Test
  void dossier_whenNotHeld_throws() {
    assertThatThrownBy(() -> sandbox.dossier("nothing")).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DongBoHoiDap", "DongBoKetQuaHoiDapGuiTuDVCQG"})
  void write_whenEmpty_isRefused(String service) throws Exception {
    JsonObject answer = caller.call(service, "\"data\":[]");

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains("data không được rỗng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LayDVC|\"TRANG\":\"1\"|TRANG không phải điều kiện lọc",
        "LayQDCB|\"idQDCB\":\"1\"|Không tìm thấy quyết định",
        "LayDanhSachTTHCDonVi|\"maDonVi\":\"tỉnh\"|không đúng dạng mã cơ quan",
        "TraCuuTechID|\"provider\":\"google\",\"mstorcmnd\":\"0100000000\"|phải là một trong wso2is",
        "TraCuuTechID|\"provider\":\"wso2is\",\"mstorcmnd\":\"12\"|phải là số định danh"
      })
  void lookUp_whenItBreaksTheSheet_isRefused(String service, String parameters, String why)
      throws Exception {
    assertThat(caller.call(service, parameters).text("message")).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "05/01/2024|31/02/2024|NGAYTRALOI phải có dạng dd/MM/yyyy",
        "\"CHUCVUNGUOITRALOI\": \"Chuyên viên\",||CHUCVUNGUOITRALOI bị thiếu",
        "\"MADONVI\": \"000.00.00.G05\"|\"MADONVI\": \"H56\"|không thuộc đơn vị G05",
        "\"HOIDAPID\": \"1\"|\"HOIDAPID\": \"99\"|Không tìm thấy câu hỏi"
      })
  void reply_whenItBreaksTheSheet_isRefused(String right, String wrong, String why)
      throws Exception {
    String sample = Caller.sample("mapi-DongBoKetQuaHoiDapGuiTuDVCQG-request.json");
    String broken = sample.replace(right, wrong == null ? "" : wrong);

    assertThat(Caller.json(caller.post("mapi/g", caller.ready(broken))).text("message"))
        .contains(why);
  }

  @Test
  void store_ofTheSample_holdsTheResultAndItsFile() throws Exception {
    JsonObject answer =
        Caller.json(caller.post("kho/tracuu", Caller.sample("store-KhoSoHoa-request.json")));

    JsonObject result = answer.object("result");
    assertThat(answer.scalar("errorCode")).isEqualTo("0");
    assertThat(result).isNotNull();
    assertThat(result.objects("DanhSachGiayToKetQua")).hasSize(1);
    String file =
        caller
            .post(
                "kho/taptin", "{\"CoQuanChuQuan\":\"000.00.00.G05\",\"DuongDan\":\"/vidu/gp.pdf\"}")
            .body();
    assertThat(Base64.getDecoder().decode(file)).startsWith('%', 'P', 'D', 'F');
  }
}
