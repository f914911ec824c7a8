package dev.npsp.sdk.dossiers.internal.igate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.IgateEnvironment;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.testing.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ministry's portal gives: codes, lists, tracked dossiers and tokens. */
class IgateRecordsTest {

  private static final URI PORTAL = URI.create("http://igate.invalid/api");
  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H22");
  private static final DossierCode CODE = DossierCode.of("000.00.00.H22-260609-0001");

  private final List<HttpCall> sent = new ArrayList<>();
  private final Map<String, HttpReply> answers =
      new HashMap<>(
          Map.of(
              "token", ok("{\"code\":200,\"message\":\"\",\"data\":{\"access_token\":\"t-1\"}}")));
  private final PortalClient portal = builder().build();

  @Test
  void allocateCode_forAnAgencyOrAProcedure_asksForTheNextValue() {
    answers.put("GetNextValue", ok("{\"value\":\"000.00.00.H22-20260609-0000001\"}"));

    assertThat(portal.dossiers().allocateCode(AGENCY))
        .isEqualTo(DossierCode.of("000.00.00.H22-20260609-0000001"));
    portal.dossiers().allocateCode(ProcedureCode.of("2.999492"));

    assertThat(sent.get(1).method()).isEqualTo("GET");
    assertThat(sent)
        .extracting(call -> call.uri().toString())
        .containsExactly(
            "http://igate.invalid/api/token",
            "http://igate.invalid/api/GetNextValue?code=000.00.00.H22",
            "http://igate.invalid/api/GetNextValue?code=2.999492");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":\"\"}",
        "{\"value\":null}",
        "{\"value\":\"what\"}",
        "{\"value\":\"000.00.00.H56-20260609-0000001\"}",
        "{}",
        "[]",
        "{\"code\":200,\"data\":{}}"
      })
  void allocateCode_whenNoCodeOfTheAgencyComes_isNotUnderstood(String body) {
    answers.put("GetNextValue", ok(body));

    assertThatThrownBy(() -> portal.dossiers().allocateCode(AGENCY))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void allocateCode_whenThePortalRefuses_isRefused() {
    answers.put("GetNextValue", reply(403, "{\"code\":403,\"message\":\"Không được phép\"}"));

    assertThatThrownBy(() -> portal.dossiers().allocateCode(AGENCY))
        .isInstanceOf(RefusedByPortal.class);
  }

  @Test
  void list_whenThePortalCountsMoreThanItLists_saysSoInsteadOfEnding() {
    answers.put(
        "list",
        ok(
            "{\"Total\":2,\"Data\":[{\"MaHoSo\":\"000.00.00.H22-260609-0001\",\"TenChuHoSo\":\"A\",\"SoGiayTo\":\"1\",\"NgayTiepNhan\":\"2026-06-09"
                + " 08:00:00\",\"NgayHenTra\":\"?\","
                + "\"TrangThaiHoSo\":4,\"MaTTHC\":\"2.999492\",\"EformId\":\"\",\"Moi\":7}]}"));
    try (PortalClient told = withPaths()) {
      Page<RecordedDossier> page = told.dossiers().list();

      RecordedDossier row = page.items().get(0);
      assertThat(row.status()).contains(DossierStatus.PROCESSING);
      assertThat(row.received()).contains(VietnamTime.of(2026, 6, 9, 8, 0));
      assertThat(row.applicantName()).contains("A");
      assertThat(row.additional())
          .containsOnly(
              Map.entry("SoGiayTo", "1"), Map.entry("NgayHenTra", "?"), Map.entry("Moi", "7"));
      assertThat(page.hasNext()).isTrue();
      assertThatThrownBy(page::next).isInstanceOf(NotOffered.class);
    }
  }

  @Test
  void list_whenARowHasFormData_readsItOrKeepsWhatItCannotRead() {
    String rows =
        "{\"Total\":3,\"Data\":[{\"MaHoSo\":\"000.00.00.H22-260609-0001\","
            + "\"EformThongTinChiTiet\":{\"hoTen\":\"A\",\"giai\":[{\"ten\":\"B\"}]}},"
            + "{\"MaHoSo\":\"000.00.00.H22-260609-0002\",\"EformThongTinChiTiet\":[1]},"
            + "{\"MaHoSo\":\"000.00.00.H22-260609-0003\",\"EformThongTinChiTiet\":{}}]}";
    answers.put("list", ok(rows));
    try (PortalClient told = withPaths()) {
      List<RecordedDossier> listed = told.dossiers().list().items();

      FormData read = listed.get(0).formData().orElseThrow();
      assertThat(read.text("hoTen")).contains("A");
      assertThat(read.groups("giai").get(0).text("ten")).contains("B");
      assertThat(listed.get(0).additional()).isEmpty();
      assertThat(listed.get(1).formData()).isEmpty();
      assertThat(listed.get(1).additional()).containsEntry("EformThongTinChiTiet", "[1]");
      assertThat(listed.get(2).formData()).isEmpty();
    }
  }

  /** One of those that has an envelope around it puts the rows where they always stand, or not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'code':200,'message':'OK','Total':3,'Data':[ROW,ROW]}| true",
        "{'code':200,'message':'OK','Total':2,'Data':[ROW,ROW]}| false",
        "{'code':200,'message':'OK','data':[ROW,ROW]}| false",
        "{'code':200,'message':'OK','data':{'Total':3,'Data':[ROW,ROW]}}| true",
        "{'code':200,'data':[{'response':{'Total':3,'Data':[ROW,ROW]}}]}| true",
        "{'code':200,'data':[{'response':{'code':200,'data':[ROW,ROW]}}]}| false"
      })
  void list_whenAnEnvelopeStandsAroundIt_findsTheRows(String body, boolean hasMore) {
    String row = "{\"MaHoSo\":\"000.00.00.H22-260609-0001\"}";
    answers.put("list", ok(body.replace('\'', '"').replace("ROW", row)));
    try (PortalClient told = withPaths()) {
      Page<RecordedDossier> page = told.dossiers().list();

      assertThat(page.items()).extracting(RecordedDossier::code).containsExactly(CODE, CODE);
      assertThat(page.hasNext()).isEqualTo(hasMore);
    }
  }

  @Test
  void allocateCode_whenTheValueStandsBesideACode_isThatValue() {
    answers.put(
        "GetNextValue",
        ok("{\"code\":200,\"message\":\"OK\",\"value\":\"000.00.00.H22-20260609-0000001\"}"));

    assertThat(portal.dossiers().allocateCode(AGENCY))
        .isEqualTo(DossierCode.of("000.00.00.H22-20260609-0000001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Total\":1}",
        "{\"code\":200,\"data\":{\"Total\":1,\"Items\":[{\"MaHoSo\":\"000.00.00.H22-260609-0001\"}]}}",
        "{\"Total\":1,\"Data\":[{\"MaHoSo\":\"\",\"MaTTHC\":\"1.000001\"}]}",
        "{\"Total\":\"many\",\"Data\":[]}",
        "{\"Total\":1,\"Data\":\"what\"}"
      })
  void list_whenARowIsNone_isNotUnderstood(String body) {
    answers.put("list", ok(body));
    try (PortalClient told = withPaths()) {
      assertThatThrownBy(() -> told.dossiers().list()).isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @Test
  void get_overTheTracking_readsWhatCitizensSee() {
    answers.put(
        "track",
        ok(
            "{\"content\":[{\"code\":\"000.00.00.H22-260609-0001\","
                + "\"applicant\":{\"data\":{\"fullname\":\"Nguyễn Văn Mẫu\"}},"
                + "\"procedure\":{\"translate\":[{\"name\":\"Thủ tục mẫu\"}]},"
                + "\"statusCurrentTask\":\"Đang xử lý\",\"applyMethod\":{\"name\":\"Trực tuyến\"},"
                + "\"appliedDate\":\"2026-06-09T01:00:00.000+0000\",\"completedDate\":null,"
                + "\"appointmentDate\":\"?\"}]}"));
    try (PortalClient told = withPaths()) {
      RecordedDossier tracked = told.dossiers().get(CODE);

      assertThat(tracked.statusText()).contains("Đang xử lý");
      assertThat(tracked.status()).isEmpty();
      assertThat(tracked.applicantName()).contains("Nguyễn Văn Mẫu");
      assertThat(tracked.filed()).contains(VietnamTime.of(2026, 6, 9, 8, 0));
      assertThat(tracked.additional())
          .containsOnly(
              Map.entry("procedure.name", "Thủ tục mẫu"),
              Map.entry("applyMethod.name", "Trực tuyến"),
              Map.entry("appointmentDate", "?"));
    }
    assertThat(sent.get(1).uri())
        .hasToString(
            "http://igate.invalid/api/track?page=0&size=10&spec=slice&code=000.00.00.H22-260609-0001");
  }

  @Test
  void find_overTheTracking_whenNothingOrAnotherComes_isEmpty() {
    try (PortalClient told = withPaths()) {
      answers.put("track", ok("{\"content\":[]}"));
      assertThat(told.dossiers().find(CODE)).isEmpty();
      answers.put("track", ok("{\"content\":[{\"code\":\"khac\"}]}"));
      assertThat(told.dossiers().find(CODE)).isEmpty();
      answers.put("track", ok("{\"content\":\"khac\"}"));
      assertThatThrownBy(() -> told.dossiers().find(CODE)).isInstanceOf(AnswerNotUnderstood.class);
      answers.put("track", ok("{\"content\":[{}]}"));
      assertThatThrownBy(() -> told.dossiers().find(CODE)).isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, 89, 1", "100, 91, 2", "'\"100\"', 91, 2", "3600, 539, 1", "3600, 541, 2",
    "0, 539, 1", "-5, 539, 1", "'\"soon\"', 539, 1", "'{}', 539, 1", "null, 541, 2"
  })
  void token_whenItsTimeIsTold_isRenewedBeforeItEnds(String told, int seconds, int logins) {
    answers.put(
        "token",
        ok("{\"code\":200,\"data\":{\"access_token\":\"t-1\",\"expires_in\":" + told + "}}"));
    answers.put("list", ok("{\"Total\":0,\"Data\":[]}"));
    Instant start = VietnamTime.of(2026, 6, 9, 8, 0);
    MovableClock clock = new MovableClock(start);
    try (PortalClient aging = builder().clock(clock).build()) {
      aging.dossiers().list();
      clock.forward(Duration.ofSeconds(seconds));
      aging.dossiers().list();
    }

    assertThat(sent)
        .extracting(IgateRecordsTest::lastSegment)
        .filteredOn("token"::equals)
        .hasSize(logins);
  }

  /** In front of the portal stand frameworks and gateways, each with words of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|",
        "''| Bearer",
        "Unauthorized|",
        "Unauthorized| Bearer",
        "{\"message\":\"Unauthorized\"}|",
        "{\"error\":\"invalid_token\"}| Bearer error=\"invalid_token\"",
        "{\"statusCode\":401,\"message\":\"?\"}|",
        "{\"timestamp\":1,\"status\":401,\"error\":\"Unauthorized\",\"path\":\"/\"}|",
        "<html><body>401</body></html>| bearer",
        "{\"code\":401,\"message\":\"\"}|"
      })
  void call_whenAnInterfaceAnswers401_obtainsAnotherToken(String body, @Nullable String challenge) {
    Headers headers =
        challenge == null ? Headers.none() : Headers.none().with("WWW-Authenticate", challenge);
    HttpReply refusal = new HttpReply(401, headers, body.getBytes(UTF_8));
    answers.put("list", ok("{\"Total\":0,\"Data\":[]}"));
    answers.put("track", ok("{\"content\":[]}"));
    answers.put("sso", ok("{\"access_token\":\"t-2\"}"));

    try (PortalClient told = refusedOnce(refusal)) {
      assertThat(told.dossiers().list().items()).isEmpty();
    }
    try (PortalClient told = refusedOnce(refusal)) {
      assertThat(told.dossiers().find(CODE)).isEmpty();
    }

    assertThat(sent)
        .extracting(IgateRecordsTest::lastSegment)
        .containsExactly("token", "list", "token", "list", "sso", "track", "sso", "track");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>401</body></html>",
        "{\"type\":\"Server.ClientProxy.AccessDenied\",\"message\":\"?\"}"
      })
  void call_whenSomebodyElseAnswers401_keepsTheToken(String body) {
    answers.put("list", reply(401, body));

    assertThatThrownBy(() -> portal.dossiers().list()).isInstanceOf(AnsweredByIntermediary.class);
    assertThat(sent).extracting(IgateRecordsTest::lastSegment).containsExactly("token", "list");
  }

  /** A portal whose first answer that is no token is that refusal. */
  private PortalClient refusedOnce(HttpReply refusal) {
    List<HttpReply> refusals = new ArrayList<>(List.of(refusal));
    IgateEnvironment ofTwoTokens =
        IgateEnvironment.builder(PORTAL)
            .listPath("list")
            .trackingPath("track")
            .trackingTokenUri(URI.create("http://igate.invalid/sso"))
            .trackingClient(Credentials.clientCredentials("tra-cuu", Secret.of("bi-mat")))
            .build();
    return PortalClient.builder(
            ofTwoTokens, AGENCY, Credentials.clientCredentials("he-thong", Secret.of("bi-mat")))
        .transport(
            call -> {
              sent.add(call);
              boolean isToken = Set.of("token", "sso").contains(lastSegment(call));
              return isToken || refusals.isEmpty() ? answer(call) : refusals.remove(0);
            })
        .sleeper(pause -> {})
        .build();
  }

  private PortalClient withPaths() {
    return builder().build();
  }

  private PortalClientBuilder builder() {
    return PortalClient.builder(
            IgateEnvironment.builder(PORTAL).listPath("list").trackingPath("track").build(),
            AGENCY,
            Credentials.clientCredentials("he-thong", Secret.of("bi-mat")))
        .transport(
            call -> {
              sent.add(call);
              return answer(call);
            })
        .sleeper(pause -> {});
  }

  private HttpReply answer(HttpCall call) {
    return Objects.requireNonNull(answers.get(lastSegment(call)));
  }

  private static String lastSegment(HttpCall call) {
    String path = call.uri().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static HttpReply ok(String body) {
    return reply(200, body);
  }

  private static HttpReply reply(int status, String body) {
    return new HttpReply(status, Headers.none(), body.getBytes(UTF_8));
  }
}
