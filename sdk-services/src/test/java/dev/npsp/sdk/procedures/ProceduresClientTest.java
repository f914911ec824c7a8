package dev.npsp.sdk.procedures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProceduresClientTest {

  private static final ProcedureCode CODE = ProcedureCode.of("2.000000");
  private static final String THREE =
      """
      {"error_code": 0, "result": [
        {"MATTHC": "1.000001", "TENTTHC": "Đổi giấy phép lái xe"},
        {"MATTHC": "1.000002", "TENTTHC": "Cấp lại giấy phép xây dựng"},
        {"MATTHC": "1.000003", "TENTTHC": "Đăng ký khai sinh"}]}
      """;

  @Test
  void get_ofTheSample_sendsTheRequestOfTheSheet() {
    PortalOnPaper portal = PortalOnPaper.answeringSample("/samples/mapi-LayThuTuc-response.json");

    Procedure procedure = client(portal).get(CODE);

    assertThat(procedure.name()).isEqualTo("Thủ tục ví dụ A");
    assertThat(portal.asked())
        .containsExactly(
            new PortalOnPaper.Asked("/integrate", compact("/samples/mapi-LayThuTuc-request.json")));
  }

  @Test
  void list_ofTheSample_sendsTheRequestOfTheSheet() {
    PortalOnPaper portal =
        PortalOnPaper.answeringSample("/samples/mapi-LayDanhSachTTHC-response.json");

    assertThat(client(portal).list())
        .extracting(ProcedureSummary::name)
        .containsExactly("Thủ tục ví dụ A", "Thủ tục ví dụ B");
    assertThat(portal.asked())
        .containsExactly(
            new PortalOnPaper.Asked(
                "/share", compact("/samples/mapi-LayDanhSachTTHC-request.json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "giấy phép|1.000001,1.000002",
        "GIAY  phep|1.000001,1.000002",
        "phép, giấy XÂY|1.000002",
        "xay d|1.000002",
        "lai|1.000001,1.000002",
        "ay|''",
        "doi giay phep|1.000001",
        "đăng|1.000003",
        "không có|''",
        "''|1.000001,1.000002,1.000003",
        "'  '|1.000001,1.000002,1.000003",
      })
  void search_byWords_findsNamesThatHoldThemAll(String words, String codes) {
    assertThat(client(PortalOnPaper.answering(THREE)).search(words))
        .extracting(ProcedureSummary::codeText)
        .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(",", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error_code\":0,\"result\":[]}",
        "{\"error_code\":\"00\",\"result\":null}",
        "{\"error_code\":\"0\"}",
        "{\"error_code\":0,\"result\":\"\"}",
        "{\"error_code\":0,\"result\":[{}]}",
        "{\"error_code\":\"-1\",\"message\":\"Không có dữ liệu\"}",
        "{\"error_code\":\"-3\",\"message\":\"Không tìm thấy thủ tục\"}",
        "{\"message\":\"{\\\"error_code\\\":\\\"-1\\\",\\\"message\\\":\\\"not found\\\"}\"}",
      })
  void getAndFind_whenTheCodeIsUnknown_sayAbsent(String answer) {
    ProceduresClient procedures = client(PortalOnPaper.answering(answer));

    assertThat(procedures.find(CODE)).isEmpty();
    assertThatThrownBy(() -> procedures.get(CODE))
        .isInstanceOf(NotFoundAtPortal.class)
        .hasMessageContaining("procedures.get (LayThuTuc)")
        .hasMessageContaining("search(words)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error_code\":-1,\"message\":\"\"}",
        "{\"error_code\":\"-1\"}",
        "{\"error_code\":-1,\"message\":null}",
        "{\"error_code\":-1,\"message\":\" ... \"}",
        "{\"error_code\":-1,\"message\":\"Lỗi hệ thống\"}",
        "{\"error_code\":-1,\"message\":\"Internal error\"}",
        "{\"error_code\":\"-3\",\"message\":\"Không được phép\"}",
      })
  void getAndFind_whenThePortalFails_doNotSayAbsent(String answer) {
    ProceduresClient procedures = client(PortalOnPaper.answering(answer));

    assertThatThrownBy(() -> procedures.find(CODE)).isExactlyInstanceOf(RefusedByPortal.class);
    assertThatThrownBy(() -> procedures.get(CODE)).isExactlyInstanceOf(RefusedByPortal.class);
  }

  @Test
  void getAndFind_whenTheLoginIsRefused_saySoAndNotAbsent() {
    PortalOnPaper portal = PortalOnPaper.answering("{\"error_code\":0,\"result\":[]}");
    portal.answersLoginsWith(
        "{\"error_code\":-1,\"message\":\"Tên đăng nhập hoặc mật khẩu không đúng\"}");
    ProceduresClient procedures = client(portal);

    assertThatThrownBy(() -> procedures.find(CODE)).isInstanceOf(LoginRefused.class);
    assertThatThrownBy(() -> procedures.get(CODE)).isInstanceOf(LoginRefused.class);
    assertThat(portal.asked()).isEmpty();
  }

  @Test
  void getAndFind_whenEvenANewSessionIsRefused_saySoAndNotAbsent() {
    PortalOnPaper portal =
        PortalOnPaper.answering("{\"error_code\":-1,\"message\":\"Phiên làm việc không tồn tại\"}");
    ProceduresClient procedures = client(portal);

    assertThatThrownBy(() -> procedures.find(CODE)).isInstanceOf(SessionRefused.class);
    assertThatThrownBy(() -> procedures.get(CODE)).isInstanceOf(SessionRefused.class);
  }

  @Test
  void get_whenTheAnswerIsTextInsideMessage_readsIt() {
    String inner =
        "{\\\"error_code\\\":\\\"00\\\",\\\"result\\\":[{\\\"MATTHC\\\":\\\"2.000000\\\",\\\"TENTTHC\\\":\\\"A\\\"}]}";

    assertThat(client(PortalOnPaper.answering("{\"message\":\"" + inner + "\"}")).get(CODE).name())
        .isEqualTo("A");
  }

  private static ProceduresClient client(PortalOnPaper portal) {
    return OverMapi.procedures(portal.context());
  }

  /** The samples are indented for people and hold no blank inside a value. */
  private static String compact(String resource) {
    return new String(Sample.bytes(resource), UTF_8).replaceAll("\\s", "");
  }

  @Test
  void listOf_andDecision_readTheirRows() {
    PortalOnPaper portal =
        PortalOnPaper.answering(
            "{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"A\",\"SoQuyetDinh\":\"7/QĐ\"}]}");
    ProceduresClient client = OverMapi.procedures(portal.context());

    assertThat(client.listOf(AgencyCode.of("H99")).items())
        .extracting(ProcedureSummary::codeText)
        .containsExactly("1.000001");
    AnnouncingDecision decision = client.decision("1").items().get(0);
    assertThat(decision.column("SOQUYETDINH")).contains("7/QĐ");
    assertThat(decision.column("KHONGCO")).isEmpty();
  }
}
