package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the sandbox's gateway of Hà Giang takes and refuses, asked by hand. */
@Timeout(60)
class HaGiangWireTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static final String CODE = "000.00.01.H22-260105-0007";
  private static final String DOSSIERS = "api/SynsTTHCC/DongBoHoSoMC";
  private static final String DOSSIER =
      """
      {"MaHoSo":"%s","MaTTHC":"TS_lop1.000.00.00.H22","TenTTHC":"Thủ tục mẫu",\
      "MaLinhVuc":"G99-XX01","TenLinhVuc":"Lĩnh vực mẫu","LoaiDoiTuong":"1",\
      "MaDoiTuong":"000000000012","ChuHoSo":"Nguyễn Văn Mẫu","NgayTiepNhan":"20260105080000",\
      "NgayHenTra":"","TrangThaiHoSo":"10","HinhThuc":"0","DonViXuLy":"Đơn vị mẫu",\
      "NoiNopHoSo":"2","KenhThucHien":"2","TaiLieuNop":[{"TepDinhKemId":"1",\
      "TenTepDinhKem":"Đơn.pdf","IsDeleted":"False",\
      "DuongDanTaiTepTin":"https://files.example.vn/download.aspx?dv=A&filename=Don+de.pdf"}]}"""
          .formatted(CODE);
  private static final String STEP =
      """
      [{"MaHoSo":"%s","NguoiXuLy":"Trần Thị Thử","ChucDanh":"","ThoiDiemXuLy":"20260107090000",\
      "PhongBanXuLy":"","NoiDungXuLy":"Hủy thao tác","TrangThai":"2","NgayBatDau":"",\
      "NgayKetThucTheoQuyDinh":""}]""";

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void dossiers_whenNewAndThenUpdated_areTaken() throws Exception {
    JsonObject created = dossiers("False", DOSSIER);

    assertThat(created.text("error_code")).isEqualTo("0");
    assertThat(created.hasText("session")).isTrue();
    assertThat(dossiers("False", DOSSIER).text("error_code")).isEqualTo("-3");
    assertThat(dossiers("True", DOSSIER.replace("\"10\"", "\"2\"")).text("error_code"))
        .isEqualTo("0");
    assertThat(sandbox.dossier(CODE).status()).isEqualTo("2");
    assertThat(sandbox.callsOf("DongBoHoSoMC")).isEqualTo(3);
  }

  @Test
  void dossiers_ofTheOlderMessage_areTaken() throws Exception {
    String older = Caller.sample("gw-hagiang-bare-array-request.json");
    assertThat(post(DOSSIERS + "?MaDinhDanhDV=000.00.00.G05&isUpdating=false", older))
        .satisfies(answer -> assertThat(answer.text("error_code")).isEqualTo("0"));
  }

  @Test
  void dossiers_withAnUnknownMemberAnotherAgencyOrNoArray_areRefused() throws Exception {
    assertThat(dossiers("False", DOSSIER.replace("MaLinhVuc", "GhiChu")).text("message"))
        .contains("GhiChu");
    assertThat(dossiers("False", DOSSIER.replace("H22-26", "H56-26")).text("message"))
        .contains("H22");
    assertThat(post(DOSSIERS + "?MaDinhDanhDV=H22&isUpdating=True", DOSSIER).text("error_code"))
        .isEqualTo("-1");
    assertThat(dossiers("False", "").text("error_code")).isEqualTo("-1");
    assertThat(dossiers("maybe", DOSSIER).text("message")).contains("isUpdating");
    assertThat(post(DOSSIERS + "?MaDinhDanhDV=what&isUpdating=True", "[]").text("message"))
        .contains("MaDinhDanhDV");
    assertThat(sandbox.dossierCount()).isZero();
  }

  @Test
  void progress_afterTheResult_runsBack() throws Exception {
    dossiers("False", DOSSIER);

    String path = "api/SynsTTHCC/CapNhatTienDoHoSoMC?MaDinhDanhDV=H22&isUpdating=True";
    assertThat(post(path, STEP.formatted(CODE)).text("error_code")).isEqualTo("0");
    assertThat(sandbox.dossier(CODE).status()).isEqualTo("2");
    assertThat(post(path, STEP.formatted("H22-260105-1")).text("message")).contains("not found");
  }

  @Test
  void status_ofADossierBornOnThePortal_isTaken() throws Exception {
    sandbox.fileFromCitizen("H22-260105-3", "H22", "1.002809", "Nguyễn Văn Mẫu");
    String status =
        """
        [{"MaHoSo":"%s","MaHoSoDonVi":"7","MaDoiTuong":"","NoiDung":"Nhận","NgayXuLy":\
        "20260107090000","TrangThai":"2","TaiLieuXuLy":[]}]""";
    String path = "api/SynsTTHCC/DongBoTrangThaiHoSo?MaDinhDanhDV=H22&isUpdating=True";

    assertThat(post(path, status.formatted("H22-260105-3")).text("error_code")).isEqualTo("0");
    assertThat(sandbox.dossier("H22-260105-3").status()).isEqualTo("2");
    assertThat(sandbox.dossier("H22-260105-3").localCode()).contains("7");
    assertThat(post(path, status.formatted("H22-260105-4")).text("message")).contains("not found");
  }

  private JsonObject dossiers(String isUpdating, String dossiers) throws Exception {
    return post(
        DOSSIERS + "?MaDinhDanhDV=000.00.00.H22&isUpdating=" + isUpdating, "[" + dossiers + "]");
  }

  private JsonObject post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(sandbox.wires().haGiangUri().resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    return Caller.json(http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
  }
}
