package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.http.Transport;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hop alone: who is taken to have answered, and what becomes of a no. */
class LgspHopAnswersTest extends LgspBench {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"message\":\"Unauthorized\"}",
        "{\"code\":401,\"message\":\"Unauthorized\"}",
        "{\"statusCode\":401,\"message\":\"Unauthorized\"}",
        "{\"timestamp\":1,\"path\":\"/\",\"status\":401,\"error\":\"Unauthorized\"}",
        "<ams:fault xmlns:ams=\"x\"><ams:code>900901</ams:code></ams:fault>",
        "Unauthorized"
      })
  void call_whenTheHopSays401_obtainsAnotherTokenAndKeepsTheSession(String body) {
    try (PortalClient portal = portal(hop())) {
      portal.procedures().list();
      peer.seen.clear();
      peer.replies.add(reply(401, body));

      assertThat(portal.procedures().list().items()).hasSize(1);
    }
    assertThat(peer.paths()).containsExactly("/dvcqg/mapi/g", "/token", "/dvcqg/mapi/g");
    assertThat(header(peer.last(), "Authorization")).isEqualTo("Bearer t-2");
    assertThat(body(peer.last())).contains("\"s-1\"");
  }

  @Test
  void reportProgress_whenTheHopSays401_isSentOnceMore_sinceItWasNotPassedOn() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(401, ""));
      peer.replies.add(reply(200, "{\"error_code\":0}"));

      portal.dossiers().reportProgress(step());
    }
    assertThat(peer.paths())
        .containsExactly("/token", "/dvcqg/mapi/login", "/dvcqg/mapi/g", "/token", "/dvcqg/mapi/g");
  }

  @Test
  void call_whenTheHopRefusesEachToken_isRefusedAfterOneMore_andNamesTheHop() {
    try (PortalClient portal = portal(hop())) {
      for (int i = 0; i < 4; i++) {
        peer.replies.add(reply(401, ""));
      }

      SessionRefused refused =
          catchThrowableOfType(SessionRefused.class, () -> portal.procedures().list());

      assertThat(refused.remedy()).startsWith("the LGSP hop refuses sessions");
    }
    assertThat(peer.tokens).hasValue(2);
  }

  @Test
  void call_whenThePortalSays401InItsEnvelope_isItsRefusal_andKeepsTheToken() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(401, "{\"error_code\":\"-9\",\"message\":\"Không có quyền\"}"));

      assertThatThrownBy(() -> portal.procedures().list())
          .isExactlyInstanceOf(RefusedByPortal.class)
          .hasMessageContaining("-9");
    }
    assertThat(peer.tokens).hasValue(1);
  }

  @Test
  void call_whenThePortalsSessionEnded_logsInThroughTheHop_withTheSameToken() {
    try (PortalClient portal = portal(hop())) {
      portal.procedures().list();
      peer.seen.clear();
      peer.replies.add(reply(200, "{\"error_code\":-1,\"message\":\"Phiên đã hết hạn\"}"));

      portal.procedures().list();
    }
    assertThat(peer.paths()).containsExactly("/dvcqg/mapi/g", "/dvcqg/mapi/login", "/dvcqg/mapi/g");
    assertThat(peer.seen)
        .allSatisfy(call -> assertThat(header(call, "Authorization")).isEqualTo("Bearer t-1"));
  }

  @Test
  void call_whenAPageIsAnswered401_isAnsweredByAnIntermediary() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(401, "<!DOCTYPE html><html><body>Đăng nhập</body></html>"));

      assertThat(
              catchThrowableOfType(AnsweredByIntermediary.class, () -> portal.procedures().list())
                  .answeredBy())
          .isEqualTo(Intermediary.WEB_PAGE);
    }
    assertThat(peer.tokens).hasValue(1);
  }

  @Test
  void call_whenTheHopDoesNotKnowTheOperation_isAnsweredByAnIntermediary() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(404, "{\"message\":\"No matching resource\"}"));

      assertThat(
              catchThrowableOfType(AnsweredByIntermediary.class, () -> portal.procedures().list())
                  .answeredBy())
          .isEqualTo(Intermediary.GATEWAY);

      peer.replies.add(reply(403, "{\"message\":\"Forbidden\"}"));
      assertThatThrownBy(() -> portal.dossiers().reportProgress(step()))
          .isInstanceOf(OutcomeUnknown.class)
          .hasCauseInstanceOf(AnsweredByIntermediary.class);
    }
  }

  @Test
  void call_whenTheHopIsBusy_isBusy() {
    try (PortalClient portal = portal(hop())) {
      for (int i = 0; i < 3; i++) {
        peer.replies.add(reply(429, ""));
      }

      assertThatThrownBy(() -> portal.procedures().list()).isInstanceOf(PortalBusy.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, '{\"error\":\"invalid_client\",\"error_description\":\"Sai khóa\"}', invalid_client",
    "401, '{\"error\":\"invalid_client\"}', invalid_client",
    "200, '{\"error\":\"unauthorized_client\"}', unauthorized_client",
    "401, '{\"message\":\"Unauthorized\"}', HTTP 401",
  })
  void call_whenNoTokenIsGiven_isALoginRefused_withoutAnySecret(
      int status, String body, String code) {
    peer.token = reply(status, body);
    LgspHop hop = hop();
    PortalEnvironment environment = PortalEnvironment.mapi(API).through(hop);
    try (PortalClient portal = portal(environment)) {
      LoginRefused refused =
          catchThrowableOfType(LoginRefused.class, () -> portal.procedures().list());

      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.remedy()).contains("LgspKeys");
      assertThat(refused.operation()).contains("lgsp.obtainToken");
      assertThat(trace(refused) + hop + environment + KEYS + hop.routing() + peer.seen)
          .doesNotContain(SECRET, "ak-sample", KEYS.accessToken().reveal());
    }
    assertThat(peer.paths()).containsOnly("/token");
  }

  @Test
  void call_whenTheTokenHasNoBodyUnder401_isALoginRefused() {
    Transport silent = call -> reply(401, "");
    try (PortalClient portal =
        builder(PortalEnvironment.mapi(API).through(hop())).transport(silent).build()) {
      assertThatThrownBy(() -> portal.procedures().list()).isInstanceOf(LoginRefused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>Bảo trì</title></html>",
        "{\"token\":\"t\"}",
        "{\"access_token\":\"\"}",
        "{\"access_token\":\"a\\u0000b\"}",
        "[]"
      })
  void call_whenWhatComesIsNoToken_isNotSent(String body) {
    peer.token = reply(200, body);
    try (PortalClient portal = portal(hop())) {
      assertThatThrownBy(() -> portal.dossiers().reportProgress(step()))
          .isInstanceOf(NotSent.class);
    }
    assertThat(peer.paths()).containsOnly("/token");
  }

  @ParameterizedTest
  @CsvSource({
    "60, 55, 2", // what the hub says ends it before its age does, and a tenth is left for the way
    "60, 53, 1",
    "86400, 541, 2", // its age does
    "86400, 539, 1",
    "soon, 539, 1",
    "0, 539, 1",
    "-5, 539, 1"
  })
  void call_whenTheTokenIsOld_obtainsAnother(String told, int seconds, int tokens) {
    life = told;
    try (PortalClient portal = portal(hop())) {
      portal.procedures().list();
      clock.forward(Duration.ofSeconds(seconds));
      portal.procedures().list();
    }
    assertThat(peer.tokens).hasValue(tokens);
  }
}
