package dev.npsp.sdk.wire.onestop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.Capability;
import dev.npsp.sdk.Gateway;
import dev.npsp.sdk.GatewayEnvironment;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.identity.TechId;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the gateways of Thanh Hóa and Điện Biên are sent, and how their answers are read. */
class OneStopGatewaysTest {

  private static final URI GATEWAY = URI.create("http://gateway.invalid/api");
  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H56");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String YES = "{\"error_code\":0,\"message\":\"Đồng bộ thành công\"}";
  private static final String EXISTS =
      "{\"error_code\":\"-3\",\"message\":\"Mã hồ sơ đã tồn tại\"}";
  private static final Dossier DOSSIER =
      Dossier.builder(
              DossierCode.of("000.00.00.H56-260105-0007"),
              ProcedureReference.of(
                  ProcedureCode.of("2.999492"), "Thủ tục mẫu", "G99-XX01", "Lĩnh vực mẫu"),
              Applicant.of(Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017"))))
          .received(VietnamTime.of(2026, 1, 5, 8, 0))
          .status(DossierStatus.RECEIVED)
          .processingUnit("Đơn vị mẫu")
          .build();
  private static final ProgressStep STEP =
      ProgressStep.builder(DOSSIER.code(), DossierStatus.PROCESSING, "Trần Thị Thử")
          .note("Thẩm định")
          .at(VietnamTime.of(2026, 1, 7, 9, 0))
          .build();

  private final List<HttpCall> sent = new ArrayList<>();
  private final Deque<String> answers = new ArrayDeque<>();
  private final PortalClient thanhHoa = client(withPaths());
  private final PortalClient dienBien =
      client(PortalEnvironment.gateway(Gateway.DIEN_BIEN, GATEWAY));

  @AfterEach
  void close() {
    thanhHoa.close();
    dienBien.close();
  }

  @Test
  void submit_asNewAndThenChanged_goesToTwoPathsWithTheRowsOfMapi() throws Exception {
    answers.add(wrapped(YES));
    answers.add(wrapped(YES));

    assertThat(thanhHoa.dossiers().submit(DOSSIER).created()).isTrue();
    assertThat(thanhHoa.dossiers().submit(DOSSIER).updated()).isTrue();

    assertThat(sent)
        .extracting(call -> call.uri().toString())
        .containsExactly("http://gateway.invalid/api/add", "http://gateway.invalid/api/update");
    assertThat(body(0)).isEqualTo(body(1));
    JsonNode row = MAPPER.readTree(body(0)).get("data").get(0);
    assertThat(MAPPER.readTree(body(0)).properties()).hasSize(1);
    assertThat(row).isEqualTo(rowOverMapi());
  }

  /** The same dossier over mapi, of which the gateway's differs in nothing. */
  private JsonNode rowOverMapi() throws Exception {
    answers.add("{\"session\":\"s-1\",\"error_code\":0}");
    answers.add(YES);
    try (PortalClient mapi = client(PortalEnvironment.mapi(GATEWAY))) {
      mapi.dossiers().submit(DOSSIER);
    }
    return MAPPER.readTree(body(sent.size() - 1)).get("data").get(0);
  }

  @Test
  void submit_whenTheGatewayHasIt_isSentToTheOtherPath() {
    answers.add(wrapped(EXISTS));
    answers.add(wrapped(YES));

    assertThat(thanhHoa.dossiers().submit(DOSSIER).updated()).isTrue();
    assertThat(sent.get(1).uri().getPath()).isEqualTo("/api/update");
  }

  @Test
  void reportProgress_sendsTheStepsOfMapiAndTakesWordsForAYes() {
    answers.add("Cập nhật tiến độ thành công");

    thanhHoa.dossiers().reportProgress(STEP);

    assertThat(sent.get(0).uri()).hasToString("http://gateway.invalid/api/progress");
    assertThat(body(0))
        .isEqualTo(
            """
            {"data":[{"MaHoSo":"000.00.00.H56-260105-0007","NguoiXuLy":"Trần Thị Thử",\
            "ChucDanh":"","ThoiDiemXuLy":"20260107090000","PhongBanXuLy":"",\
            "NoiDungXuLy":"Thẩm định","TrangThai":"4","NgayBatDau":"",\
            "NgayKetThucTheoQuyDinh":""}]}\
            """);
  }

  @TestFactory
  Stream<DynamicTest> reportProgress_whenWordsSayYes_isTaken() {
    return Stream.of(
            "Đồng bộ thành công",
            "\"Cập nhật thành công\"",
            "\uFEFFCẬP NHẬT THÀNH CÔNG",
            "Cập nhật thành công 1 bước.",
            "Cập nhật thành công 10/10 bước",
            "Thành công: 05/01/2026 00:00:00",
            "Đồng bộ 3/3 thành công (100%)",
            "Cập nhật thành công 3 trên 3 hồ sơ",
            "10 hồ sơ đã đồng bộ thành công (00:05)",
            "{\"message\":\"Cập nhật thành công\"}",
            "{\"Message\":\"{\\\"error_code\\\":\\\"00\\\"}\"}",
            "\"{\\\"message\\\":\\\"Thành công\\\"}\"",
            YES)
        .map(
            answer ->
                DynamicTest.dynamicTest(
                    answer,
                    () -> {
                      answers.add(answer);
                      thanhHoa.dossiers().reportProgress(STEP);
                      assertThat(answers).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> reportProgress_whenWordsSayNo_isRefused() {
    return Stream.of(
            "Cập nhật không thành công",
            "Đồng bộ chưa thành công",
            "Thất bại",
            "Hồ sơ không tồn tại",
            "{\"message\":\"{\\\"error_code\\\":-1,\\\"message\\\":\\\"Sai\\\"}\"}")
        .map(
            answer ->
                DynamicTest.dynamicTest(
                    answer,
                    () -> {
                      answers.add(answer);
                      assertThatThrownBy(() -> thanhHoa.dossiers().reportProgress(STEP))
                          .isInstanceOf(RefusedByPortal.class);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> reportProgress_whenWordsSayNeither_isUnknown() {
    return Stream.of(
            "",
            "OK",
            "Đã nhận",
            "Cập nhật thành công 2 hồ sơ, 1 hồ sơ lỗi",
            "Cập nhật thành công, không có thay đổi",
            "Đồng bộ: thành công 1, thất bại 0",
            "Thành công: 2; thất bại: 1",
            "Cập nhật thành công 0/1 hồ sơ",
            "Thành công: 0",
            "Thành công 2 / 3 bước",
            "0/1 bước được cập nhật thành công",
            "Đồng bộ 2/3 thành công",
            "Cập nhật thành công 2 trên tổng số 3 hồ sơ",
            "Thành công 50%",
            "Cập nhật thành công một phần",
            "Kết nối thành công, hồ sơ bị từ chối",
            "Cập nhật thành công 2 bước, bỏ qua 1 bước",
            "Không thành công 1 hồ sơ, thành công 2 hồ sơ",
            "{\"message\":\"OK\"}",
            "<html><body>Cập nhật thành công</body></html>",
            "thành công" + " a".repeat(2000))
        .map(
            answer ->
                DynamicTest.dynamicTest(
                    answer.isEmpty() || answer.length() > 60
                        ? answer.length() + " characters"
                        : answer,
                    () -> {
                      answers.add(answer);
                      assertThatThrownBy(() -> thanhHoa.dossiers().reportProgress(STEP))
                          .isInstanceOf(OutcomeUnknown.class);
                    }));
  }

  @Test
  void updateStatus_sendsTheObjectOfMapi() {
    answers.add(wrapped(YES));

    thanhHoa
        .dossiers()
        .updateStatus(
            StatusUpdate.builder("X-1", DossierStatus.RECEIVED)
                .at(VietnamTime.of(2026, 1, 7, 9, 0))
                .build());

    assertThat(sent.get(0).uri().getPath()).isEqualTo("/api/status");
    assertThat(body(0))
        .isEqualTo(
            """
            {"type":"2","data":{"MaHoSo":"X-1","MaHoSoDonVi":"","MaDoiTuong":"","NoiDung":"",\
            "NgayXuLy":"20260107090000","TrangThai":"2","TaiLieuXuLy":[]}}\
            """);
  }

  @Test
  void procedures_areAskedByPathAndQueryAndReadOutOfMessage() {
    answers.add(
        wrapped("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Một\"}]}"));
    answers.add(
        wrapped(
            "{\"error_code\":\"0\",\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Một\"}]}"));
    answers.add(wrapped("{\"error_code\":0,\"result\":[{\"SOQD\":\"12\"}]}"));

    assertThat(thanhHoa.procedures().list().items()).hasSize(1);
    assertThat(thanhHoa.procedures().get(ProcedureCode.of("1.000001")).name()).isEqualTo("Một");
    assertThat(thanhHoa.procedures().decision("7").items()).hasSize(1);

    assertThat(sent)
        .allSatisfy(call -> assertThat(call.method()).isEqualTo("GET"))
        .extracting(call -> call.uri().toString().substring(GATEWAY.toString().length()))
        .containsExactly(
            "/KetNoiMotCuaQuocGia/LayDanhSachTTHCDonVi?maDonVi=000.00.00.H56",
            "/KetNoiMotCuaQuocGia/LayThuTuc?maTTHC=1.000001",
            "/KetNoiMotCuaQuocGia/LayQDCB?idQDCB=7");
  }

  @Test
  void procedures_whenThereIsNone_areNotFound() {
    answers.add(wrapped("{\"error_code\":-1,\"message\":\"Không tìm thấy thủ tục\"}"));
    assertThatThrownBy(() -> thanhHoa.procedures().get(ProcedureCode.of("1.000001")))
        .isInstanceOf(NotFoundAtPortal.class);
  }

  /** Words are no list: "thành công" says yes to what is told, and answers no question. */
  @Test
  void procedures_whenTheAnswerIsWords_areNotUnderstoodAndNotEmpty() {
    answers.addAll(Collections.nCopies(3, "{\"message\":\"Lấy dữ liệu thành công\"}"));
    assertThatThrownBy(() -> thanhHoa.procedures().list()).isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void catalogues_whichWereSeen_areAskedAndOthersAreNotOffered() {
    answers.add(
        wrapped(
            "{\"error_code\":0,\"result\":[{\"MANHOMTHUTUC\":\"1\",\"TENNHOMTHUTUC\":\"A\"}]}"));

    assertThat(thanhHoa.catalogues().list(Catalogue.PROCEDURE_GROUPS).items()).hasSize(1);
    assertThat(sent.get(0).uri().getPath())
        .isEqualTo("/api/KetNoiMotCuaQuocGia/LayDanhMucNhomThuTuc");
    assertThatThrownBy(() -> thanhHoa.catalogues().list(Catalogue.SEXES))
        .isInstanceOf(NotOffered.class)
        .hasMessageContaining("PortalEnvironment.mapi(..)");
    assertThat(sent).hasSize(1);
  }

  @Test
  void dienBien_listsProceduresAndFindsAccounts() {
    answers.add("{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Một\"}]}");
    answers.add(wrapped("{\"error_code\":0,\"result\":[{\"TECHNICALID\":\"t-1\"}]}"));

    assertThat(dienBien.procedures().list().items()).hasSize(1);
    assertThat(dienBien.identity().accountOf(PersonalId.of("038099000017")))
        .contains(TechId.of("t-1"));

    assertThat(sent)
        .extracting(call -> call.uri().toString().substring(GATEWAY.toString().length()))
        .containsExactly(
            "/KetNoiMotCuaQuocGia/LayDanhSachTTHC",
            "/KetNoiMotCuaQuocGia/TraCuuTechID?mstorcmnd=038099000017");
  }

  @Test
  void dienBien_offersNothingElse() {
    assertThat(dienBien.environment().capabilities())
        .containsExactlyInAnyOrder(Capability.PROCEDURES, Capability.IDENTITY);
    assertThatThrownBy(() -> dienBien.procedures().get(ProcedureCode.of("1.000001")))
        .isInstanceOf(NotOffered.class)
        .hasMessageContaining("Gateway.THANH_HOA");
    assertThatThrownBy(() -> dienBien.procedures().listOf(AGENCY)).isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> dienBien.procedures().decision("1")).isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> dienBien.dossiers().submit(DOSSIER)).isInstanceOf(NotOffered.class);
    assertThatThrownBy(() -> dienBien.catalogues().list(Catalogue.AGENCIES))
        .isInstanceOf(NotOffered.class);
    assertThat(sent).isEmpty();
  }

  @Test
  void thanhHoa_withoutPaths_offersNoDossiersAndSaysWhichPathsAreMissing() {
    try (PortalClient bare = client(PortalEnvironment.gateway(Gateway.THANH_HOA, GATEWAY))) {
      assertThat(bare.environment().capabilities())
          .containsExactlyInAnyOrder(Capability.PROCEDURES, Capability.CATALOGUES);
      NotOffered lacking =
          catchThrowableOfType(NotOffered.class, () -> bare.dossiers().submit(DOSSIER));
      assertThat(lacking.remedy())
          .contains("addPath")
          .contains("PortalEnvironment.igate(..)", "Gateway.HA_GIANG");
      assertThatThrownBy(() -> bare.dossiers().reportProgress(STEP))
          .isInstanceOf(NotOffered.class)
          .hasMessageContaining("progressPath");
    }
    assertThat(sent).isEmpty();
  }

  @Test
  void environment_withAPathThatTheGatewayDoesNotHave_isRefused() {
    assertThatThrownBy(
            () -> GatewayEnvironment.builder(Gateway.HA_GIANG, GATEWAY).addPath("a").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("THANH_HOA");
    assertThatThrownBy(
            () -> GatewayEnvironment.builder(Gateway.DIEN_BIEN, GATEWAY).statusPath("a").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Điện Biên");
  }

  private static GatewayEnvironment withPaths() {
    return GatewayEnvironment.builder(Gateway.THANH_HOA, GATEWAY)
        .addPath("add")
        .updatePath("update")
        .progressPath("progress")
        .statusPath("status")
        .build();
  }

  private PortalClient client(PortalEnvironment environment) {
    return PortalClient.builder(environment, AGENCY, Credentials.password("u", Secret.of("bi-mat")))
        .transport(
            call -> {
              sent.add(call);
              return new HttpReply(200, Headers.none(), answers.remove().getBytes(UTF_8));
            })
        .sleeper(pause -> {})
        .build();
  }

  private static String wrapped(String answer) {
    ObjectNode shell = MAPPER.createObjectNode();
    return shell.put("message", answer).toString();
  }

  private String body(int call) {
    StringBuilder text = new StringBuilder();
    sent.get(call).body().parts().forEach(part -> text.append(new String(part, UTF_8)));
    return text.toString();
  }
}
