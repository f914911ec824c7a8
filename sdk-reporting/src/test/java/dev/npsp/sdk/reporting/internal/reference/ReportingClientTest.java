package dev.npsp.sdk.reporting.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.reporting.AgencyOverview;
import dev.npsp.sdk.reporting.ContentKind;
import dev.npsp.sdk.reporting.Deadline;
import dev.npsp.sdk.reporting.FiledReport;
import dev.npsp.sdk.reporting.OwedReport;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportCell;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportStatus;
import dev.npsp.sdk.reporting.ReportingClient;
import dev.npsp.sdk.reporting.ReportingOverview;
import dev.npsp.sdk.reporting.Reports;
import dev.npsp.sdk.reporting.TemplateReference;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference protocol, message by message. */
class ReportingClientTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILED =
      """
      {"code":"OK","message":"","data":{"regime":"KSTTHC-06a","agency":"H56.14","period":"2026-11",
      "revision":1,"status":"sent","template":{"form":"06a","version":1},
      "values":[{"row":"I","column":"total","number":"5","unit":"hồ sơ","source":"counted","note":"x"}],
      "narrative":"Trong kỳ","receivedAt":"2026-11-18T09:00:00+07:00","dueAt":"2026-11-18T17:00:00+07:00",
      "events":[{"status":"sent","at":"2026-11-18T02:00:00Z"}]}}\
      """;

  private final List<HttpCall> sent = new ArrayList<>();
  private final Deque<Object> answers = new ArrayDeque<>();
  private final Transport transport =
      new Transport() {
        @Override
        public HttpReply send(HttpCall call) throws IOException {
          sent.add(call);
          if (call.uri().getPath().endsWith("/v1/token") && !(answers.peek() instanceof Login)) {
            return reply(
                200,
                "{\"code\":\"OK\",\"message\":\"\",\"data\":{\"accessToken\":\"t\",\"expiresIn\":3600}}");
          }
          Object next = answers.remove();
          if (next instanceof IOException lost) {
            throw lost;
          }
          return next instanceof Login login ? login.reply() : (HttpReply) next;
        }

        @Override
        public void close() {}
      };
  private final ReportingClient reporting =
      ReportingClient.builder(
              URI.create("https://reporting.example.vn/api"),
              Reports.AGENCY,
              Credentials.clientCredentials("H56.14", Secret.of("mật khẩu")))
          .transport(transport)
          .language(LocalizedText.VIETNAMESE)
          .clock(Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), ZoneOffset.UTC))
          .sleeper(pause -> {})
          .build();

  /** What a login gets. */
  private record Login(HttpReply reply) {}

  private static HttpReply reply(int status, String body) {
    return new HttpReply(
        status,
        Headers.none().with("Content-Type", "application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private void answers(int status, String body) {
    answers.add(reply(status, body));
  }

  @Test
  void send_aReport_putsItUnderItsRevision() throws IOException {
    answers(200, FILED);
    FiledReport filed = reporting.send(Reports.report());
    assertThat(filed.status()).isEqualTo(ReportStatus.SENT);
    assertThat(filed.isLate()).isFalse();
    assertThat(filed.value(new ReportCell("I", "total")).orElseThrow().number()).isEqualTo("5");
    HttpCall login = sent.get(0);
    assertThat(body(login).toString())
        .isEqualTo("{\"clientId\":\"H56.14\",\"clientSecret\":\"mật khẩu\"}");
    HttpCall put = sent.get(1);
    assertThat(put.method()).isEqualTo("PUT");
    assertThat(put.uri())
        .hasToString(
            "https://reporting.example.vn/api/v1/reports/KSTTHC-06a/000.00.14.H56/2026-11/1");
    assertThat(put.headers().first("Authorization")).contains("Bearer t");
    JsonNode message = body(put);
    assertThat(message.path("template").toString()).isEqualTo("{\"form\":\"06a\",\"version\":1}");
    assertThat(message.has("reason")).isFalse();
    assertThat(message.path("values")).hasSize(9);
    assertThat(message.path("values").path(4).toString())
        .isEqualTo(
            "{\"row\":\"I.1\",\"column\":\"online\",\"number\":\"2\",\"unit\":\"hồ sơ\","
                + "\"source\":\"counted\"}");
    assertThat(message.toString()).doesNotContain("261102");
  }

  /** A form leaves its fields empty rather than out; the protocol has no empty text. */
  @Test
  void send_whatIsBlank_isLeftOut() throws IOException {
    answers(200, FILED);
    Report report =
        Reports.report().toBuilder()
            .regime(Reports.regime().toBuilder().content(ContentKind.DATA).build())
            .narrative("")
            .reason(" ")
            .values(
                Reports.report().values().stream()
                    .map(value -> value.toBuilder().note("").build())
                    .toList())
            .build();
    reporting.send(report);
    JsonNode message = body(sent.get(1));
    assertThat(message.has("narrative")).isFalse();
    assertThat(message.has("reason")).isFalse();
    assertThat(message.findValues("note")).isEmpty();
  }

  @Test
  void send_aReportThatBreaksRules_sendsNothingAndNamesThemAll() {
    Report wrong = Reports.empty().reason("\uFFFD").build();
    InvalidRequest refused =
        catchThrowableOfType(InvalidRequest.class, () -> reporting.send(wrong));
    assertThat(refused.violations())
        .extracting(Violation::code)
        .contains("CleanText", "ValueMissing")
        .hasSize(10);
    assertThat(refused.violations().toString()).contains("thiếu số liệu");
    assertThat(sent).isEmpty();
  }

  @Test
  void send_whenAnswersGetLost_isSentAgainAndThenUnknown() {
    answers.add(new IOException("reset"));
    answers(200, FILED);
    assertThat(reporting.send(Reports.report()).revision()).isEqualTo(1);
    answers.add(new IOException("reset"));
    answers.add(new IOException("reset"));
    answers.add(new IOException("reset"));
    assertThatThrownBy(() -> reporting.send(Reports.report())).isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void send_whenOtherContentIsHeld_isRefusedWithTheRemedy() {
    answers(409, "{\"code\":\"REVISION_EXISTS\",\"message\":\"có rồi\"}");
    AlreadyAtPortal refused =
        catchThrowableOfType(AlreadyAtPortal.class, () -> reporting.send(Reports.report()));
    assertThat(refused.remedy()).contains("find(key)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOCKED", "REVISION_ORDER", "INVALID", "NOT_REPORTER", "BAD_REQUEST"})
  void send_whenRefused_saysWhatToDo(String code) {
    answers(409, "{\"code\":\"" + code + "\",\"message\":\"không\"}");
    RefusedByPortal refused =
        catchThrowableOfType(RefusedByPortal.class, () -> reporting.send(Reports.report()));
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.remedy()).isNotBlank();
  }

  @Test
  void send_whenTheAnswerIsAboutAnother_isUnknown() {
    answers(200, FILED.replace("2026-11\",", "2026-10\","));
    assertThatThrownBy(() -> reporting.send(Reports.report())).isInstanceOf(OutcomeUnknown.class);
    answers(200, FILED.replace("\"revision\":1", "\"revision\":2"));
    assertThatThrownBy(() -> reporting.send(Reports.report())).isInstanceOf(OutcomeUnknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"code\":0}",
        "{\"code\":\"ok\",\"message\":\"\"}",
        "{\"code\":\"OK\",\"message\":\"\"}",
        "{\"code\":\"OK\",\"message\":\"\",\"data\":{}}"
      })
  void find_whenTheAnswerIsNone_isNotUnderstood(String answer) {
    answers(200, answer);
    answers(200, answer); // a read is tried again where somebody else may have answered
    answers(200, answer);
    assertThatThrownBy(() -> reporting.find(Reports.report().key()))
        .isInstanceOfAny(AnswerNotUnderstood.class, AnsweredByIntermediary.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"number\":\"5\"|\"number\":\"nhiều\"",
        "\"number\":\"5\"|\"number\":\"5,0\"",
        "\"revision\":1|\"revision\":\"một\"",
        "\"revision\":1|\"revision\":0",
        "\"status\":\"sent\",\"template|\"status\":\"\",\"template",
        "2026-11-18T09:00:00+07:00|18/11/2026",
        "\"source\":\"counted\"|\"source\":\"guessed\"",
        "\"period\":\"2026-11\"|\"period\":\"11/2026\""
      })
  void find_whenAMemberCannotBeRead_isNotUnderstood(String change) {
    String[] parts = change.split("\\|");
    assertThat(FILED).contains(parts[0]);
    answers(200, FILED.replace(parts[0], parts[1]));
    assertThatThrownBy(() -> reporting.find(Reports.report().key()))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void find_whenNoneWasSent_isEmpty() {
    answers(404, "{\"code\":\"NOT_FOUND\",\"message\":\"\"}");
    assertThat(reporting.find(Reports.report().key())).isEmpty();
    answers(404, "{\"code\":\"NOT_FOUND\",\"message\":\"\"}");
    assertThat(reporting.revisions(Reports.report().key())).isEmpty();
  }

  @Test
  void find_whenTheStatusIsNew_keepsIt() {
    answers(
        200, FILED.replace("\"status\":\"sent\",\"template", "\"status\":\"archived\",\"template"));
    FiledReport filed = reporting.find(Reports.report().key()).orElseThrow();
    assertThat(filed.status().isKnown()).isFalse();
    assertThat(filed.status().mayBeRevised()).isFalse();
  }

  @Test
  void find_whenTheSessionHasEnded_logsInOnceAndRepeats() {
    answers(401, "{\"code\":\"SESSION_ENDED\",\"message\":\"\"}");
    answers(200, FILED);
    assertThat(reporting.find(Reports.report().key())).isPresent();
    assertThat(sent)
        .extracting(call -> call.uri().getPath())
        .filteredOn(path -> path.endsWith("token"))
        .hasSize(2);
  }

  @Test
  void login_whenRefused_saysWhatToCheck() {
    answers.add(new Login(reply(401, "{\"code\":\"LOGIN_REFUSED\",\"message\":\"sai\"}")));
    LoginRefused refused = catchThrowableOfType(LoginRefused.class, () -> reporting.regimes());
    assertThat(refused.remedy()).contains("khóa bí mật");
  }

  /** Nothing is owed when the list is there and empty; one that is not there says nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", ",\"data\":null", ",\"data\":{}", ",\"data\":[null]", ",\"data\":[{}]"})
  void lists_thatAreNotThere_areNotTakenForEmptyOnes(String data) {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> reporting.regimes(),
            () -> reporting.owed(Reports.AGENCY),
            () -> reporting.revisions(Reports.report().key()))) {
      answers(200, "{\"code\":\"OK\",\"message\":\"\"" + data + "}");
      assertThatThrownBy(call).isInstanceOf(AnswerNotUnderstood.class);
    }
    answers(200, "{\"code\":\"OK\",\"message\":\"\",\"data\":[]}");
    assertThat(reporting.regimes()).isEmpty();
  }

  @Test
  void regimes_andTemplate_areRead() {
    answers(
        200,
        """
        {"code":"OK","message":"","data":[{"code":"KSTTHC-06a","title":"Tình hình","content":"both",
        "reporters":["H56.14"],"recipient":"G22","frequency":"nine-months",
        "deadline":{"kind":"day-of-month","days":"20"},
        "closing":{"opensMonths":-1,"opensDay":15},"template":{"form":"06a","version":1}}]}\
        """);
    assertThat(reporting.regimes())
        .singleElement()
        .satisfies(
            regime -> {
              assertThat(regime.deadline()).isEqualTo(Deadline.dayOfMonth(20));
              assertThat(regime.isReporter(Reports.AGENCY)).isTrue();
              assertThat(regime.closing()).isPresent();
            });
    String template =
        """
        {"code":"OK","message":"","data":{"form":"06a","version":1,"title":"Tình hình giải quyết hồ sơ",
        "rows":[{"code":"I","name":"Tiếp nhận","unit":"hồ sơ","type":"count"},
        {"code":"I.1","name":"Mới tiếp nhận","unit":"hồ sơ","type":"count"},
        {"code":"I.2","name":"Kỳ trước chuyển qua","unit":"hồ sơ","type":"count"}],
        "columns":[{"code":"total","name":"Tổng số"},{"code":"online","name":"Trực tuyến"},{"code":"counter","name":"Trực tiếp"}],
        "formulas":[{"axis":"columns","text":"total = online + counter"},{"axis":"rows","text":"I = I.1 + I.2"}]}}\
        """;
    answers(200, template);
    assertThat(reporting.template(Reports.FORM)).isEqualTo(Reports.template());
    answers(200, template);
    assertThatThrownBy(() -> reporting.template(new TemplateReference("06a", 2)))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void owed_comesEarliestDueFirst_andOverviewAddsUp() {
    answers(
        200,
        """
        {"code":"OK","message":"","data":[
        {"regime":"B","title":"B","agency":"H56.14","period":"2026-Q4","dueAt":"2026-12-18T10:00:00Z"},
        {"regime":"A","title":"A","agency":"H56.14","period":"2026-11","dueAt":"2026-11-18T10:00:00Z"}]}\
        """);
    assertThat(reporting.owed(Reports.AGENCY))
        .extracting(OwedReport::title)
        .containsExactly("A", "B");
    assertThat(sent.get(1).uri())
        .hasToString("https://reporting.example.vn/api/v1/owed?agency=000.00.14.H56");
    answers(
        200,
        """
        {"code":"OK","message":"","data":{"period":"2026-11","agencies":[
        {"agency":"H56.14","sent":2,"late":1,"missing":0,"open":1,"revisions":3},
        {"agency":"H56.15","sent":0,"late":0,"missing":2,"open":0,"revisions":0}]}}\
        """);
    ReportingOverview overview =
        reporting.with(RequestOptions.defaults()).overview(ReportPeriod.parse("2026-11"));
    assertThat(overview.sent()).isEqualTo(2);
    assertThat(overview.late()).isEqualTo(1);
    assertThat(overview.missing()).isEqualTo(2);
    assertThat(overview.revisions()).isEqualTo(3);
    assertThat(overview.agency(Reports.AGENCY).map(AgencyOverview::open)).contains(1);
  }

  /** Less than none would take off from what others miss. */
  @ParameterizedTest
  @ValueSource(strings = {"sent", "late", "missing", "open", "revisions"})
  void overview_withLessThanNone_isNotUnderstood(String figure) {
    answers(
        200,
        """
        {"code":"OK","message":"","data":{"period":"2026-11","agencies":[
        {"agency":"H56.14","sent":2,"late":1,"missing":0,"open":1,"revisions":3}]}}\
        """
            .replaceFirst("\"" + figure + "\":", "\"" + figure + "\":-1"));
    ReportPeriod november = ReportPeriod.parse("2026-11");
    assertThatThrownBy(() -> reporting.overview(november))
        .isInstanceOf(AnswerNotUnderstood.class)
        .hasMessageContaining("agencies." + figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"reporting.example.vn", "ftp://a.vn/", "https://a_b.vn/", "https://a.vn/?x=1"})
  void builder_whenTheAddressCannotBeCalled_saysSo(String address) {
    Credentials.ClientCredentials client = Credentials.clientCredentials("id", Secret.of("s"));
    assertThatThrownBy(() -> ReportingClient.builder(URI.create(address), Reports.AGENCY, client))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonNode body(HttpCall call) throws IOException {
    return JSON.readTree(call.body().parts().get(0));
  }
}
