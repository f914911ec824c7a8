package dev.npsp.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private Caller caller;

  @BeforeEach
  void dial() {
    caller = new Caller(sandbox.uri());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LayGiDo|-|Dịch vụ không tồn tại: LayGiDo",
        "laydanhsachtthc|-|Dịch vụ không tồn tại",
        "LayDanhSachTTHC|\"more\":\"1\"|more không có trong đặc tả",
        "LayDanhSachTTHC|\"data\":[]|data không có trong đặc tả",
        "LayThuTuc|\"mattTHC\":\"1\"|mattTHC không có trong đặc tả",
        "LayThuTuc|-|maTTHC bị thiếu",
        "LayThuTuc|\"maTTHC\":1|maTTHC phải là chuỗi",
        "LayThuTuc|\"maTTHC\":\"\"|maTTHC không được để trống",
        "TraCuuHoSo|\"MaHoSo\":\"x\"|MaHoSo không có trong đặc tả",
        "DongBoHoSoMC|\"isUpdating\":true,\"data\":[{}]|isUpdating phải là chuỗi",
        "DongBoHoSoMC|\"isUpdating\":\"TRUE\",\"data\":[{}]|isUpdating phải là một trong True, False",
        "DongBoHoSoMC|\"isUpdating\":\"True\"|data bị thiếu",
        "DongBoHoSoMC|\"isUpdating\":\"True\",\"data\":{}|data phải là mảng",
        "DongBoHoSoMC|\"isUpdating\":\"True\",\"data\":null|data phải là mảng",
        "DongBoTrangThaiHoSo|\"type\":\"1\",\"data\":{}|type phải là một trong 2",
        "DongBoTrangThaiHoSo|\"type\":\"2\",\"data\":[]|data phải là đối tượng",
        "CapNhatTienDoHoSoMC|\"data\":[]|data không được rỗng",
        "CapNhatTienDoHoSoMC|\"data\":[1]|data[0].phải là đối tượng",
        "LayThuTuc|\"maTTHC\":\"1\",\"maTTHC\":\"1\"|maTTHC xuất hiện hai lần"
      })
  void call_whenTheEnvelopeBreaksTheSheet_namesWhat(String service, String members, String named)
      throws Exception {
    JsonObject answer = caller.call(service, members.equals("-") ? "" : members);

    assertThat(answer.scalar("error_code")).isEqualTo("-1");
    assertThat(answer.text("message")).contains(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"session\":", "[]", "\uFEFF{}", "{} {}", "", "{\"session\":\"a\",}"})
  void call_whenNoJson_answersMinusOneWithHttp200(String body) throws Exception {
    var response = caller.post("mapi/g", body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response).scalar("error_code")).isEqualTo("-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json; charset=windows-1258"})
  void call_whenNoUtf8Json_isRefused(String contentType) throws Exception {
    assertThat(Caller.json(caller.post("mapi/g", "{}", contentType)).text("message"))
        .contains("Content-Type");
  }

  @Test
  void call_whenLengthIsNotGiven_isRefused() throws Exception {
    HttpRequest chunked =
        HttpRequest.newBuilder(caller.at("mapi/g"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofByteArray("{}".getBytes(StandardCharsets.UTF_8))))
            .build();

    assertThat(Caller.json(caller.send(chunked)).text("message")).contains("Content-Length");
  }

  @Test
  void call_whenMembersComeInAnotherOrder_isTheSame() throws Exception {
    String session = caller.login("000.00.00.G05");
    String body =
        "{\"data\":[%s],\"isUpdating\":\"False\",\"service\":\"DongBoHoSoMC\",\"madonvi\":\"G05\",\"session\":\"%s\"}"
            .formatted(Caller.dossier(), session);

    assertThat(Caller.json(caller.post("mapi/g", body)).scalar("error_code")).isEqualTo("0");
    assertThat(sandbox.dossier(Caller.DOSSIER).json()).isEqualTo(Caller.dossier().strip());
  }

  @Test
  void adapter_takesTheDestinationFromQueryOrHeader_andAsksForIt() throws Exception {
    Caller behind = new Caller(sandbox.adapterUri());
    String login = "{\"username\":\"H56\",\"password\":\"sandbox\"}";
    String destination = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

    assertThat(Caller.json(behind.post("mapi/login", login)).text("message")).contains("dstcode");
    assertThat(Caller.json(behind.post("mapi/login?dstcode=G22", login)).text("message"))
        .contains("dstcode");
    assertThat(
            Caller.json(behind.post("mapi/login?dstcode=" + destination, login))
                .scalar("error_code"))
        .isEqualTo("0");
    HttpRequest withHeader =
        HttpRequest.newBuilder(sandbox.uri().resolve("XrdAdapter/RestService/forward/mapi/login"))
            .header("Content-Type", "application/json")
            .header("dstcode", destination)
            .POST(HttpRequest.BodyPublishers.ofString(login))
            .build();
    assertThat(Caller.json(behind.send(withHeader)).scalar("error_code")).isEqualTo("0");
  }
}
