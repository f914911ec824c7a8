package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierWriteTest {
  private static final String SECOND = "000.00.00.G05-240105-00002";
  private static final String THIRD = "G05.14-240105-3";

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private Caller caller;

  @BeforeEach
  void dial() {
    caller = new Caller(sandbox.uri());
  }

  @Test
  void create_whenNew_isHeldInFull() throws Exception {
    JsonObject answer = caller.create(Caller.dossier());

    assertThat(answer.scalar("error_code")).isEqualTo("0");
    assertThat(answer.text("message")).isEqualTo("Đồng bộ thành công");
    SandboxDossier held = sandbox.dossier(Caller.DOSSIER);
    assertThat(held.status()).isEqualTo("10");
    assertThat(held.timesApplied()).isEqualTo(1);
    assertThat(held.json()).startsWith("{").endsWith("}").contains("Nguyễn Văn Ví Dụ");
    assertThat(sandbox.callsOf("DongBoHoSoMC")).isEqualTo(1);
  }

  @Test
  void create_whenHeldAlready_saysSoWithTheAttestedTextAndCode() throws Exception {
    caller.create(Caller.dossier());

    JsonObject answer = caller.create(Caller.dossier());

    assertThat(answer.value("error_code")).isEqualTo("-3");
    assertThat(answer.text("message")).isEqualTo("Mã hồ sơ đã tồn tại");
    assertThat(sandbox.dossier(Caller.DOSSIER).timesWritten()).isEqualTo(1);
  }

  @Test
  void update_whenNotHeld_saysNotFound() throws Exception {
    JsonObject answer = caller.update(Caller.dossier());

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).startsWith("Không tìm thấy hồ sơ (not found)");
    assertThat(sandbox.dossierCount()).isZero();
  }

  @Test
  void update_whenIdentical_isWrittenButChangesNothing() throws Exception {
    caller.create(Caller.dossier());
    caller.update(Caller.dossier().replace("\n", " "));

    SandboxDossier held = sandbox.dossier(Caller.DOSSIER);
    assertThat(held.timesWritten()).isEqualTo(2);
    assertThat(held.timesApplied()).isEqualTo(1);

    caller.update(Caller.dossier().replace("Hồ sơ ví dụ", "Hồ sơ ví dụ khác"));
    assertThat(sandbox.dossier(Caller.DOSSIER).timesApplied()).isEqualTo(2);
  }

  @Test
  void create_whenOneOfABatchIsRefused_appliesNothingAndNamesIt() throws Exception {
    JsonObject answer =
        caller.create(
            Caller.dossier(),
            Caller.dossier(SECOND).replace("\"IsDeleted\": \"False\"", "\"IsDeleted\": \"false\""));

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message"))
        .contains("data[1].TaiLieuNop[0].IsDeleted")
        .contains("True, False");
    assertThat(sandbox.dossierCount()).isZero();
  }

  @Test
  void create_whenOneOfABatchIsHeldAlready_appliesNothingAndNamesIt() throws Exception {
    caller.create(Caller.dossier(SECOND));

    JsonObject answer = caller.create(Caller.dossier(), Caller.dossier(SECOND));

    assertThat(answer.text("message")).isEqualTo("Mã hồ sơ đã tồn tại: " + SECOND);
    assertThat(sandbox.dossierCount()).isEqualTo(1);
  }

  @Test
  void create_whenTheSameNumberStandsTwiceInABatch_isRefused() throws Exception {
    JsonObject answer = caller.create(Caller.dossier(), Caller.dossier());

    assertThat(answer.text("message")).contains("đã tồn tại");
  }

  @Test
  void create_acceptsBothFormsOfTheAgencyCode() throws Exception {
    JsonObject answer = caller.create(Caller.dossier(THIRD), Caller.dossier(SECOND));

    assertThat(answer.scalar("error_code")).isEqualTo("0");
    assertThat(sandbox.dossierCount()).isEqualTo(2);
  }

  @Test
  void create_whenEmpty_isAnError() throws Exception {
    assertThat(caller.create().text("message")).contains("data").contains("rỗng");
  }

  @Test
  void create_whenOnlyTheFieldsOf2020AreThere_isAccepted() throws Exception {
    assertThat(caller.create(old(Caller.dossier())).scalar("error_code")).isEqualTo("0");
  }

  @Test
  void create_whenNewlyRegistered_needsNoMomentOfReceipt() throws Exception {
    String registered =
        Caller.dossier()
            .replace("\"20240105083000\"", "\"\"")
            .replace("\"TrangThaiHoSo\": \"10\"", "\"TrangThaiHoSo\": \"1\"");

    assertThat(caller.create(registered).scalar("error_code")).isEqualTo("0");
  }

  @Test
  void create_whenOnlySomeLaterFieldsAreThere_isAccepted() throws Exception {
    String one =
        old(Caller.dossier()).replace("\"DonViXuLy\"", "\"KenhThucHien\":\"2\",\"DonViXuLy\"");

    assertThat(caller.create(one).scalar("error_code")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "000.00.00.G05-240105-00001|000.00.00.H56-240105-00001|không thuộc đơn vị",
        "000.00.00.G05-240105-00001|000.00.00.G05-240155-00001|MaHoSo",
        "000.00.00.G05-240105-00001|000.00.00.G05-240105-12345678901|MaHoSo",
        "\"20240105083000\"|\"20240105253000\"|NgayTiepNhan",
        "\"20240105083000\"|\"20240230083000\"|NgayTiepNhan",
        "\"20240112090000\"|\"2024-01-12\"|NgayTra",
        "\"20240112090000\"|null|NgayTra",
        "\"20240105083000\"|\"\"|NgayTiepNhan không được để trống",
        "\"TrangThaiHoSo\": \"10\"|\"TrangThaiHoSo\": \"12\"|TrangThaiHoSo",
        "\"TrangThaiHoSo\": \"10\"|\"TrangThaiHoSo\": 10|TrangThaiHoSo phải là chuỗi",
        "\"TrangThaiHoSo\": \"10\"|\"TrangThaiHoSo\": \"010\"|TrangThaiHoSo",
        "\"SoLuong\": 1|\"SoLuong\": \"1\"|SoLuong phải là số nguyên",
        "\"SoLuong\": 1|\"SoLuong\": 1.0|SoLuong phải là số nguyên",
        "\"DanhSachHoSoBoSung\": []|\"DanhSachHoSoBoSung\": \"\"|DanhSachHoSoBoSung phải là mảng",
        "\"ChuHoSo\"|\"chuHoSo\"|chuHoSo không có trong đặc tả",
        "\"SoBienNhan\": \"\",|\"SoBienNhan\": \"\",\"SoBienNhan\": \"\",|hai lần",
        "Nguyễn Văn Ví Dụ|Nguye\u0302\u0303n Văn Ví Dụ|NFC",
        "Nguyễn Văn Ví Dụ|Nguy\uFFFDn|U+FFFD",
        "vidu@example.invalid|vidu|Email",
        "\"2.000000\"|\"200000\"|MaTTHC",
        "\"Gia\": \"50000\"|\"Gia\": \"50.000\"|Gia",
        "\"LoaiDoiTuong\": \"1\"|\"LoaiDoiTuong\": \"5\"|LoaiDoiTuong",
        "\"SoDinhDanh\": \"001000000000\"|\"SoDinhDanh\": \"00100\"|SoDinhDanh",
        "http://ss.example.invalid:8080/|ss.example.invalid/|DuongDan"
      })
  void create_whenAFieldBreaksTheSheet_namesIt(String right, String wrong, String named)
      throws Exception {
    String broken = Caller.dossier().replace(right, wrong == null ? "" : wrong);
    assertThat(broken).isNotEqualTo(Caller.dossier());

    JsonObject answer = caller.create(broken);

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(named);
    assertThat(sandbox.dossierCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "TrichYeuHoSo,1000,Hồ sơ ví dụ",
    "TenTepDinhKem,4000,don.pdf",
    "TenGiayTo,2000,Giấy tờ khác"
  })
  void create_whenATextIsTooLong_saysHowLongItMayBe(String field, int limit, String old)
      throws Exception {
    String fits = Caller.dossier().replace("\"" + old + "\"", "\"" + "a".repeat(limit) + "\"");
    String tooLong = fits.replace("a".repeat(limit), "a".repeat(limit + 1));

    assertThat(caller.create(tooLong).text("message")).contains(field).contains("" + limit);
    assertThat(caller.create(fits).scalar("error_code")).isEqualTo("0");
  }

  @Test
  void create_checksSupplementsWithTheirRealBoolean() throws Exception {
    String supplement =
        """
        {"HoSoBoSungId":1,"NguoiYeuCauBoSung":"Trần Thị Thử","NoiDungBoSung":"Bổ sung","NgayBoSung":"20240106080000",
        "NguoiTiepNhanBoSung":"","ThongTinTiepNhan":"","NgayTiepNhanBoSung":"","TrangThaiBoSung":false,
        "DanhSachGiayToBoSung":[{"TenGiayTo":"Đơn"}],"DanhSachLePhiBoSung":[],"NgayHenTraTruoc":"","NgayHenTraMoi":""}
        """;
    String dossier =
        Caller.dossier()
            .replace("\"DanhSachHoSoBoSung\": []", "\"DanhSachHoSoBoSung\": [" + supplement + "]");

    assertThat(caller.create(dossier.replace(":false", ":\"False\"")).text("message"))
        .contains("DanhSachHoSoBoSung[0].TrangThaiBoSung phải là true hoặc false");
    assertThat(caller.create(dossier).scalar("error_code")).isEqualTo("0");
  }

  @Test
  void lookUp_whenHeld_answersTheRow_andWhenNot_anEmptyResult() throws Exception {
    assertThat(caller.callSample("mapi-TraCuuHoSo-request.json").objects("result")).isEmpty();

    caller.create(Caller.dossier());

    JsonObject answer = caller.callSample("mapi-TraCuuHoSo-request.json");
    assertThat(answer.scalar("error_code")).isEqualTo("0");
    assertThat(answer.objects("result"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.text("MaHoSo")).isEqualTo(Caller.DOSSIER);
              assertThat(row.text("TrangThaiHoSo")).isEqualTo("10");
              assertThat(row.text("ChuHoSo")).isEqualTo("Nguyễn Văn Ví Dụ");
            });
  }

  /** Without the fields of 2022 and after. */
  private static String old(String dossier) {
    int from = dossier.indexOf("\"KenhThucHien\"");
    int to = dossier.indexOf("\"TaiLieuNop\"");
    return (dossier.substring(0, from) + dossier.substring(to))
        .replaceAll(
            "\"MaThanhPhanHoSo\": \"KQ.G05.000001\",(\\s*\"DuongDanTaiTepTin\": \"[^\"]*\"),[^}]*",
            "\"MaThanhPhanHoSo\": \"KQ.G05.000001\",$1");
  }
}
