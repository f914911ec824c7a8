package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the sandbox's gateways of Thanh Hóa and Điện Biên take and refuse, asked by hand. */
@Timeout(60)
class OneStopWiresTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static final String PREFIX = "KetNoiMotCuaQuocGia/";
  private static final String STEP =
      """
      {"data":[{"MaHoSo":"H56-260105-0007","NguoiXuLy":"Trần Thị Thử","ChucDanh":"",\
      "ThoiDiemXuLy":"20260107090000","PhongBanXuLy":"","NoiDungXuLy":"Thẩm định",\
      "TrangThai":"4","NgayBatDau":"","NgayKetThucTheoQuyDinh":""}]}\
      """;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void questions_ofThanhHoa_areAnsweredByJsonTextInMessage() throws Exception {
    JsonObject listed = inMessage(ask(thanhHoa("LayDanhSachTTHCDonVi?maDonVi=G15")));

    assertThat(listed.scalar("error_code")).isEqualTo("0");
    assertThat(listed.objects("result")).isNotEmpty();
    assertThat(inMessage(ask(thanhHoa("LayThuTuc?maTTHC=2.000815"))).objects("result")).hasSize(1);
    assertThat(inMessage(ask(thanhHoa("LayDanhMucCoQuan"))).objects("result")).isNotEmpty();
    assertThat(sandbox.callsOf("LayThuTuc")).isEqualTo(1);
    assertThat(sandbox.logins()).isZero();
  }

  @Test
  void questions_withAnotherParameterOrMethod_areRefused() throws Exception {
    assertThat(inMessage(ask(thanhHoa("LayThuTuc?ma=2.000815"))).text("message"))
        .contains("maTTHC");
    assertThat(inMessage(ask(thanhHoa("LayThuTuc"))).scalar("error_code")).isEqualTo("-1");
    assertThat(inMessage(tell(thanhHoa("LayDanhMucCoQuan"), "{}")).text("message")).contains("GET");
    assertThat(ask(thanhHoa("TraCuuHoSo?mahoso=1")).statusCode()).isEqualTo(404);
  }

  @Test
  void dossiers_whichAreAddedAndChanged_areOfTheProvince() throws Exception {
    String dossier = "{\"data\":[" + dossier("H56-260105-0007") + "]}";

    assertThat(inMessage(tell(thanhHoa("ThemMoiHoSo"), dossier)).scalar("error_code"))
        .isEqualTo("0");
    assertThat(inMessage(tell(thanhHoa("ThemMoiHoSo"), dossier)).text("message"))
        .contains("đã tồn tại");
    assertThat(inMessage(tell(thanhHoa("CapNhatHoSo"), dossier)).scalar("error_code"))
        .isEqualTo("0");
    assertThat(
            inMessage(tell(thanhHoa("ThemMoiHoSo"), dossier.replace("H56-26", "H22-26")))
                .text("message"))
        .contains("H56");
    assertThat(
            inMessage(tell(thanhHoa("ThemMoiHoSo"), "{\"isUpdating\":\"True\",\"data\":[]}"))
                .text("message"))
        .contains("isUpdating");
    assertThat(sandbox.dossierCount()).isEqualTo(1);
  }

  @Test
  void progress_isAnsweredInPlainWords_andOfNoDossierByAnEnvelope() throws Exception {
    assertThat(inMessage(tell(thanhHoa("CapNhatTienDo"), STEP)).text("message"))
        .contains("not found");
    tell(thanhHoa("ThemMoiHoSo"), "{\"data\":[" + dossier("H56-260105-0007") + "]}");

    HttpResponse<String> answer = tell(thanhHoa("CapNhatTienDo"), STEP);

    assertThat(answer.body()).isEqualTo("Cập nhật tiến độ hồ sơ thành công");
    assertThat(sandbox.dossier("H56-260105-0007").status()).isEqualTo("4");
  }

  @Test
  void dienBien_listsProceduresAndAccounts_andNothingElse() throws Exception {
    URI base = sandbox.wires().dienBienUri();

    assertThat(inMessage(ask(base.resolve(PREFIX + "LayDanhSachTTHC"))).objects("result"))
        .isNotEmpty();
    assertThat(
            inMessage(ask(base.resolve(PREFIX + "TraCuuTechID?mstorcmnd=038099000017")))
                .objects("result"))
        .hasSize(1);
    assertThat(ask(base.resolve(PREFIX + "LayThuTuc?maTTHC=2.000815")).statusCode()).isEqualTo(404);
  }

  private static String dossier(String code) throws Exception {
    String older = Caller.sample("gw-hagiang-bare-array-request.json").strip();
    return older
        .substring(1, older.length() - 1)
        .replace("000.00.00.G05-240105-00001", code)
        .strip();
  }

  private static URI thanhHoa(String call) {
    return sandbox.wires().thanhHoaUri().resolve(PREFIX + call);
  }

  private static JsonObject inMessage(HttpResponse<String> answer) {
    JsonObject shell = Wire.object(answer.body().getBytes(StandardCharsets.UTF_8));
    String inner = Objects.requireNonNull(shell, answer::body).text("message");
    return Objects.requireNonNull(
        Wire.object(inner.getBytes(StandardCharsets.UTF_8)), answer::body);
  }

  private HttpResponse<String> ask(URI address) throws Exception {
    return send(HttpRequest.newBuilder(address).GET());
  }

  private HttpResponse<String> tell(URI address, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(
        request.timeout(Duration.ofSeconds(20)).build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
