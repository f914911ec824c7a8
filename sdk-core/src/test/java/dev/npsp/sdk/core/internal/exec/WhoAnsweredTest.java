package dev.npsp.sdk.core.internal.exec;

import static dev.npsp.sdk.core.internal.exec.Bench.APPEND;
import static dev.npsp.sdk.core.internal.exec.Bench.READ;
import static dev.npsp.sdk.core.internal.exec.Bench.UPSERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of who answered, at the smallest wire. */
class WhoAnsweredTest {

  private static final String PAGE = "<html><body>The requested URL was rejected</body></html>";

  private final Bench bench = Bench.withoutSessions();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | <html>no</html> | WEB_PAGE | 3",
        "200 | \uFEFF  <!DOCTYPE HTML><p>no | WEB_PAGE | 3",
        "200 | Request blocked | GATEWAY | 3",
        "302 | '' | GATEWAY | 1",
        "307 | <html>moved</html> | GATEWAY | 1",
        "400 | <html>no</html> | WEB_PAGE | 1",
        "401 | '' | GATEWAY | 1",
        "403 | <html>no</html> | WEB_PAGE | 1",
        "404 | {\"timestamp\":\"x\",\"status\":404,\"error\":\"Not Found\"} | GATEWAY | 1",
        "404 | {\"message\":\"no Route matched with those values\"} | GATEWAY | 1",
        "404 | {\"statusCode\":404,\"code\":\"7\",\"message\":\"Resource not found\"} | GATEWAY | 1",
        "404 | {\"timestamp\":1,\"status\":404,\"error\":\"x\",\"code\":\"7\"} | GATEWAY | 1",
        "405 | Method Not Allowed | GATEWAY | 1",
        "413 | <html>large</html> | WEB_PAGE | 1",
        "500 | <?xml version='1.0'?><soap:Fault>Server.ServerProxy.X</soap:Fault> | SECURITY_SERVER | 3",
        "500 | {\"type\":\"Server.ServerProxy.ServiceFailed\",\"message\":\"x\"} | SECURITY_SERVER | 3",
        "500 | <fault>no</fault> | GATEWAY | 3",
        "502 | <html>Bad Gateway</html> | WEB_PAGE | 3",
        "503 | no healthy upstream | GATEWAY | 3"
      })
  void table_ofWhatAnIntermediarySays(int status, String body, Intermediary by, int attempts) {
    bench.portal.answersAlways(call -> TestPortal.reply(status, body));

    AnsweredByIntermediary read =
        catchThrowableOfType(AnsweredByIntermediary.class, () -> bench.call(READ));
    assertThat(read.answeredBy()).isEqualTo(by);
    assertThat(read.status()).isEqualTo(status);
    assertThat(read).hasMessageContaining("HTTP " + status);
    assertThat(bench.portal.calls()).hasSize(attempts);
    for (var write : List.of(UPSERT, APPEND)) {
      assertThatThrownBy(() -> bench.call(write))
          .isInstanceOf(OutcomeUnknown.class)
          .hasCauseInstanceOf(AnsweredByIntermediary.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"407, 1", "408, 3", "425, 3", "429, 3"})
  void table_ofWhatWasNotRead(int status, int attempts) {
    bench.portal.answersAlways(TestPortal.status(status));

    for (var operation : List.of(READ, UPSERT, APPEND)) {
      int before = bench.portal.calls().size();
      assertThatThrownBy(() -> bench.call(operation))
          .isInstanceOf(status == 429 ? PortalBusy.class : NotSent.class)
          .hasMessageContaining("HTTP " + status);
      assertThat(bench.portal.calls()).hasSize(before + attempts);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429})
  void append_whenTheFirstWasNotRead_isSentAgain(int status) {
    bench.portal.answers(TestPortal.status(status));

    assertThat(bench.call(APPEND)).isEqualTo("ok");
    assertThat(bench.portal.calls()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 301, 400, 401, 403, 404, 405, 407, 408, 413, 425, 429, 502})
  void upsert_afterALostAnswer_isUnknownWhoeverAnswersNext(int status) {
    bench.portal.answers(TestPortal.breaks()).answersAlways(TestPortal.status(status));

    assertThatThrownBy(() -> bench.call(UPSERT))
        .isInstanceOf(OutcomeUnknown.class)
        .hasCauseInstanceOf(AnsweredByIntermediary.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {407, 408, 425, 429})
  void read_afterALostAnswer_isNotSent(int status) {
    bench.portal.answers(TestPortal.breaks()).answersAlways(TestPortal.status(status));

    assertThatThrownBy(() -> bench.call(READ)).isInstanceOf(NotSent.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 301, 400, 401, 403, 404, 405, 407, 408, 413, 425, 429, 502})
  void login_whoeverAnswers_isNotSentAndNamesHim(int status) {
    Bench sessions = Bench.withSessions();
    TestPortal.Step step = TestPortal.status(status);
    sessions.portal.answersLogin(step, step, step);

    assertThatThrownBy(() -> sessions.call(UPSERT))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("HTTP " + status);
    assertThat(sessions.portal.calls()).isEmpty();
  }

  @Test
  void login_whenThePortalRefuses_isLoginRefusedWhateverTheStatus() {
    for (int status : new int[] {200, 400, 401, 403, 408}) {
      Bench sessions = Bench.withSessions();
      sessions.portal.answersLogin(
          call -> TestPortal.reply(status, "{\"code\":9,\"message\":\"sai mật khẩu\"}"));

      assertThatThrownBy(() -> sessions.call(READ)).isInstanceOf(LoginRefused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thiếu dstcode", "DSTCODE is missing", "dst_code not found"})
  void any_whenAnAdapterMissesTheProvider_isNotSentAndNamesTheSetting(String words) {
    TestPortal.Step refuses = TestPortal.refuses(-1, words);
    Bench sessions = Bench.withSessions();
    sessions.portal.answersLogin(refuses);
    bench.portal.answersAlways(refuses);

    for (Bench one : List.of(sessions, bench)) {
      assertThatThrownBy(() -> one.call(APPEND))
          .isInstanceOf(NotSent.class)
          .hasMessageContaining("withDestination");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 422})
  void yesUnder4xx_isReadOfAReadAndUnknownOfAWrite(int status) {
    bench.portal.answersAlways(
        call -> TestPortal.reply(status, "{\"code\":0,\"result\":{\"name\":\"bàn\"}}"));

    assertThat(bench.call(READ)).isEqualTo("bàn");
    assertThatThrownBy(() -> bench.call(UPSERT)).isInstanceOf(OutcomeUnknown.class);
    assertThatThrownBy(() -> bench.call(APPEND)).isInstanceOf(OutcomeUnknown.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 401, 403, 404, 408, 409, 425})
  void refusalInAnEnvelope_isThePortalsWhateverTheStatus(int status) {
    bench.portal.answersAlways(
        call -> TestPortal.reply(status, "{\"code\":7,\"message\":\"trùng mã\"}"));

    assertThatThrownBy(() -> bench.call(APPEND)).isExactlyInstanceOf(RefusedByPortal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
  void page_inAnyEncoding_isAPage(String charset) {
    byte[] page = ("\r\n\t" + PAGE).getBytes(Charset.forName(charset));
    bench.portal.answersAlways(call -> new HttpReply(200, Headers.none(), page));

    assertThatThrownBy(() -> bench.call(READ)).isInstanceOf(AnsweredByIntermediary.class);
  }

  @Test
  void sender_isKnownByHeadersToo() {
    for (Map.Entry<String, Intermediary> sign :
        Map.of(
                "X-Squid-Error", Intermediary.PROXY,
                "X-Road-Error", Intermediary.SECURITY_SERVER)
            .entrySet()) {
      HttpReply reply =
          new HttpReply(
              403,
              Headers.of(Map.of(sign.getKey(), List.of("x"))),
              PAGE.getBytes(StandardCharsets.UTF_8));
      assertThat(WhoAnswered.atFirstSight(reply, false).orElseThrow().by())
          .contains(sign.getValue());
    }
  }

  @Test
  void http_toAPortThatSpeaksTls_isNotSent() {
    bench.portal.answersAlways(
        call ->
            TestPortal.reply(
                400, "<html>400 The plain HTTP request was sent to HTTPS port</html>"));

    assertThatThrownBy(() -> bench.call(APPEND))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("https");
  }

  @Test
  void serverInTrouble_withoutAWordOfWhose_isNoAnswer() {
    bench.portal.answersAlways(call -> TestPortal.reply(500, ""));

    assertThatThrownBy(() -> bench.call(READ)).isExactlyInstanceOf(NoAnswer.class);
    assertThatThrownBy(() -> bench.call(APPEND)).isInstanceOf(OutcomeUnknown.class);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void notConnected_forAnyReason_isNotSentAndSaysWhatToDo(Reason reason) {
    bench.portal.answersAlways(
        call -> {
          throw new NotConnectedException(reason, "x", null);
        });

    NotSent first = catchThrowableOfType(NotSent.class, () -> bench.call(APPEND));
    assertThat(first.remedy()).isNotBlank();
    bench.portal.answers(TestPortal.breaks());
    assertThatThrownBy(() -> bench.call(UPSERT)).isInstanceOf(OutcomeUnknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "407, 1, jdk.http.auth.tunneling.disabledSchemes",
    "403, 1, HTTP 403",
    "502, 3, HTTP 502",
    "503, 3, HTTP 503"
  })
  void tunnel_whenRefused_isTriedAgainOnlyWhereThatHelps(int status, int attempts, String words) {
    bench.portal.answersAlways(
        call -> {
          throw NotConnectedException.refusedByProxy(status, "portal.test", null);
        });

    assertThatThrownBy(() -> bench.call(APPEND))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining(words);
    assertThat(bench.portal.calls()).hasSize(attempts);
  }

  @ParameterizedTest
  @CsvSource({"403, true", "404, true", "503, true", "405, false", "413, false", "414, false"})
  void retryCanHelp_unlessTheRequestItselfWasRefused(int status, boolean helps) {
    bench.portal.answersAlways(TestPortal.status(status));

    AnsweredByIntermediary read =
        catchThrowableOfType(AnsweredByIntermediary.class, () -> bench.call(READ));
    assertThat(read.retryCanHelp()).isEqualTo(helps);
  }

  @Test
  @SuppressWarnings("NullAway") // what the JDK's client gives for a 407 to CONNECT
  void replyWithoutABody_isReadAsAnEmptyOne() {
    bench.portal.answersAlways(call -> new HttpReply(407, Headers.none(), null));

    assertThatThrownBy(() -> bench.call(APPEND)).isInstanceOf(NotSent.class);
  }
}
