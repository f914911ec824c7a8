package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
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

/** What the sandbox's ministry portal takes and refuses, asked by hand. */
@Timeout(60)
class IgateWireTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static final String CODE = "000.00.00.H56-260609-0001";
  private static final String DOSSIER =
      """
      {"MaHoSo":"%s","MaTTHC":"1.002809","MaDichVuCong":"","ChuHoSo":"Nguyễn Văn Ví Dụ",\
      "LoaiDoiTuong":0,"MaDonViTiepNhan":"H56.14","NgayNop":"2026-06-09 08:00:00",\
      "NgayTiepNhan":"2026-06-09 08:30:00","EformThongTinChiTiet":{"a":{"b":[1,true,null]}},\
      "ThanhPhanHoSo":[%s],"ThongTinNguoiNop":{"LoaiDoiTuong":0,"IdDoiTuong":"",\
      "ThongTinChiTiet":{"TenNguoiNop":"Nguyễn Văn Ví Dụ","SoDinhDanh":"038099000017",\
      "NgayCapDinhDanh":"","NgaySinh":"19990101000000","SoDienThoai":"","Email":"","Fax":"",\
      "MaTinh":"","MaHuyen":"","MaXa":"","DiaChiChiTiet":"","TenChuHs":"Nguyễn Văn Ví Dụ",\
      "SoDinhDanhChuHs":"038099000017","MaTinhChuHs":"","MaXaChuHs":"",\
      "DiaChiChiTietChuHs":""}}}""";
  private static final String STEP =
      """
      [{"IDHoSo":"%s","MaHoSo":"%s","NguoiXuLy":"Lê Thị Mẫu",\
      "ThoiDiemXuLy":"2026-06-09T09:30:00.000","PhongBanXuLy":"","NoiDungXuLy":"Thẩm định",\
      "TrangThai":4,"NgayBatDau":"","NgayKetThucTheoQuyDinh":""}]""";

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void call_withoutAToken_is401() throws Exception {
    assertThat(get("GetNextValue?code=H56", "").statusCode()).isEqualTo(401);
    assertThat(get("GetNextValue?code=H56", "nobody").statusCode()).isEqualTo(401);
  }

  @Test
  void token_withAWrongSecretOrOtherMembers_isRefused() throws Exception {
    assertThat(login("000.00.00.H56", "falsch").statusCode()).isEqualTo(401);
    HttpResponse<String> odd = post("token", "{\"client_id\":\"H56\"}", "", "application/json");
    assertThat(odd.statusCode()).isEqualTo(400);
  }

  @Test
  void getNextValue_whenAskedTwice_givesTwoCodesOfThatAgency() throws Exception {
    String token = token();
    String first = Caller.json(get("GetNextValue?code=H56.14", token)).text("value");
    String second = Caller.json(get("GetNextValue?code=H56.14", token)).text("value");
    String ofProcedure = Caller.json(get("GetNextValue?code=1.002809", token)).text("value");

    assertThat(first).matches("H56\\.14-\\d{8}-0000001");
    assertThat(second).matches("H56\\.14-\\d{8}-0000002");
    assertThat(ofProcedure).matches("000\\.00\\.00\\.H56-\\d{8}-0000001");
    assertThat(get("GetNextValue?code=H22", token).statusCode()).isEqualTo(403);
    assertThat(get("GetNextValue?code=what", token).statusCode()).isEqualTo(400);
  }

  @Test
  void uploadFile_withTwoFiles_givesIdAndHashOfEach() throws Exception {
    String body = part("a.pdf", "mot") + part("b.pdf", "hai") + "--XX--\r\n";
    JsonObject answer =
        Caller.json(post("UploadFile", body, token(), "multipart/form-data; boundary=XX"));

    assertThat(answer.objects("data")).hasSize(2);
    assertThat(answer.objects("data").get(0).text("IdTepTin")).isNotEmpty();
    assertThat(answer.objects("data").get(0).text("HashTepTin"))
        .isNotEqualTo(answer.objects("data").get(1).text("HashTepTin"));
  }

  @Test
  void uploadFile_withoutBoundaryOrUnderAnotherName_is400() throws Exception {
    String token = token();
    String other = part("a.pdf", "mot").replace("name=\"files\"", "name=\"file\"") + "--XX--";
    assertThat(post("UploadFile", "x", token, "multipart/form-data").statusCode()).isEqualTo(400);
    assertThat(post("UploadFile", other, token, "multipart/form-data; boundary=XX").statusCode())
        .isEqualTo(400);
    String cut = part("a.pdf", "mot");
    assertThat(post("UploadFile", cut, token, "multipart/form-data; boundary=XX").statusCode())
        .isEqualTo(400);
  }

  @Test
  void createDossier_withAFileOfAnotherHash_isRefused() throws Exception {
    String token = token();
    String body = part("a.pdf", "mot") + "--XX--\r\n";
    JsonObject file =
        Caller.json(post("UploadFile", body, token, "multipart/form-data; boundary=XX"))
            .objects("data")
            .get(0);
    String paper =
        """
        {"MaThanhPhanHoSo":"","TenThanhPhanHoSo":"a.pdf","SoLuong":1,"LoaiBan":2,"GiayToDinhKem":[\
        {"IdGiayTo":"%s","HashTepTin":"%s","TenGiayTo":"a.pdf","MaKetQua":"KQ.DVC.THONGTIN"}]}""";
    String hash = file.text("HashTepTin");

    assertThat(create(paper.formatted(file.text("IdTepTin"), hash + "x"), token).body())
        .contains("HashTepTin");
    assertThat(create(paper.formatted("TEP-0", hash), token).body()).contains("IdGiayTo");
    assertThat(create(paper.formatted(file.text("IdTepTin"), hash), token).statusCode())
        .isEqualTo(200);
    assertThat(sandbox.dossier(CODE).json()).contains("a.pdf", "20260609083000");
    assertThat(sandbox.dossier(CODE).status()).isEqualTo("2");
  }

  @Test
  void createDossier_twice_takesTheSecondInPlaceAndKeepsTheStatus() throws Exception {
    String token = token();
    String id = id(create("", token));
    assertThat(post("CapNhatTienTrinh", STEP.formatted(id, CODE), token).statusCode())
        .isEqualTo(200);

    assertThat(id(create("", token))).isEqualTo(id);
    assertThat(sandbox.dossierCount()).isEqualTo(1);
    assertThat(sandbox.dossier(CODE).status()).isEqualTo("4");
    assertThat(sandbox.callsOf("CreateDossier")).isEqualTo(2);
  }

  @Test
  void createDossier_ofAnotherAgencyOrWithAnUnknownMember_isRefused() throws Exception {
    String token = token();
    String foreign = DOSSIER.formatted("000.00.00.H22-260609-0001", "");
    String odd = DOSSIER.formatted(CODE, "").replace("\"MaDichVuCong\"", "\"MaDVC\"");
    String text =
        DOSSIER.formatted(CODE, "").replace("\"LoaiDoiTuong\":0", "\"LoaiDoiTuong\":\"0\"");

    assertThat(post("CreateDossier", foreign, token).statusCode()).isEqualTo(403);
    assertThat(post("CreateDossier", odd, token).statusCode()).isEqualTo(400);
    assertThat(post("CreateDossier", text, token).statusCode()).isEqualTo(400);
    assertThat(post("CreateDossier", "{", token).statusCode()).isEqualTo(400);
    assertThat(sandbox.dossierCount()).isZero();
  }

  @Test
  void steps_withAWrongIdOrOfAMissingDossier_areRefused() throws Exception {
    String token = token();
    String id = id(create("", token));
    String absent = "000.00.00.H56-260609-0002";

    assertThat(post("CapNhatTienTrinh", STEP.formatted("1", CODE), token).statusCode())
        .isEqualTo(400);
    assertThat(post("CapNhatTienTrinh", STEP.formatted(id, absent), token).body())
        .contains("IdHoSo");
    assertThat(sandbox.dossier(CODE).steps()).isEmpty();
  }

  @Test
  void capNhatTrangThai_whenReceived_changesTheStatus() throws Exception {
    String token = token();
    String id = id(create("", token));
    String status =
        """
        [{"IdHoSo":"%s","MaHoSo":"%s","TrangThai":9,"NoiDungYKien":"Xong","PhongBanXuLy":"",\
        "NoiDungXuLy":"Xong"}]"""
            .formatted(id, CODE);

    assertThat(post("CapNhatTrangThai", status, token).statusCode()).isEqualTo(200);
    assertThat(sandbox.dossier(CODE).status()).isEqualTo("9");
  }

  @Test
  void lists_afterACreation_tellOfIt() throws Exception {
    String token = token();
    create("", token);

    JsonObject list = Caller.json(get("DanhSachHoSo", token));
    assertThat(list.scalar("Total")).isEqualTo("1");
    JsonObject row = list.objects("Data").get(0);
    assertThat(row.text("MaHoSo")).isEqualTo(CODE);
    assertThat(row.text("NgayTiepNhan")).isEqualTo("2026-06-09 08:30:00");
    assertThat(row.scalar("TrangThaiHoSo")).isEqualTo("2");
    JsonObject tracked =
        Caller.json(get("pa/dossier-search/dvc?page=0&size=10&spec=slice&code=" + CODE, token))
            .objects("content")
            .get(0);
    assertThat(tracked.text("statusCurrentTask")).isEqualTo("Được tiếp nhận");
    assertThat(tracked.text("appliedDate")).isEqualTo("2026-06-09T08:00:00");
    assertThat(get("pa/dossier-search/dvc?code=" + CODE.replace("0001", "0002"), token).body())
        .isEqualTo("{\"content\":[]}");
  }

  @Test
  void call_thatDoesNotExist_is404() throws Exception {
    assertThat(get("CreateDossier", token()).statusCode()).isEqualTo(404);
    assertThat(post("Nonsense", "{}", token()).statusCode()).isEqualTo(404);
  }

  @Test
  void login_whereAnAccountHasOneSession_endsTheOneBefore() throws Exception {
    SandboxOptions options = SandboxOptions.builder().oneSessionAnAccount(true).build();
    try (PortalSandbox strict = PortalSandbox.start(options)) {
      URI at = strict.wires().igateUri();
      String first = tokenOf(send(at, "token", credentials("H56"), "", "application/json"));
      String other = tokenOf(send(at, "token", credentials("H57"), "", "application/json"));
      String second = tokenOf(send(at, "token", credentials("H56"), "", "application/json"));

      assertThat(ask(at, "DanhSachHoSo", first).statusCode()).isEqualTo(401);
      assertThat(ask(at, "DanhSachHoSo", second).statusCode()).isEqualTo(200);
      assertThat(ask(at, "DanhSachHoSo", other).statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<String> create(String papers, String token) throws Exception {
    return post("CreateDossier", DOSSIER.formatted(CODE, papers), token);
  }

  private static String id(HttpResponse<String> created) {
    return Objects.requireNonNull(Caller.json(created).object("data")).text("idHoSo");
  }

  private static String part(String file, String content) {
    return "--XX\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
        + file
        + "\"\r\nContent-Type: application/pdf\r\n\r\n"
        + content
        + "\r\n";
  }

  private String token() throws Exception {
    return tokenOf(login("000.00.00.H56", "sandbox"));
  }

  private static String tokenOf(HttpResponse<String> login) {
    return Objects.requireNonNull(Caller.json(login).object("data")).text("access_token");
  }

  private HttpResponse<String> login(String id, String secret) throws Exception {
    String body = "{\"client_id\":\"" + id + "\",\"client_secret\":\"" + secret + "\"}";
    return post("token", body, "", "application/json");
  }

  private static String credentials(String id) {
    return "{\"client_id\":\"" + id + "\",\"client_secret\":\"sandbox\"}";
  }

  private HttpResponse<String> post(String path, String body, String token) throws Exception {
    return post(path, body, token, "application/json");
  }

  private HttpResponse<String> post(String path, String body, String token, String type)
      throws Exception {
    return send(sandbox.wires().igateUri(), path, body, token, type);
  }

  private HttpResponse<String> get(String path, String token) throws Exception {
    return ask(sandbox.wires().igateUri(), path, token);
  }

  private HttpResponse<String> ask(URI at, String path, String token) throws Exception {
    return http.send(
        HttpRequest.newBuilder(at.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(URI at, String path, String body, String token, String type)
      throws Exception {
    return http.send(
        HttpRequest.newBuilder(at.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
