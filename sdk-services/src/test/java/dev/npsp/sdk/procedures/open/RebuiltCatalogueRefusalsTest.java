package dev.npsp.sdk.procedures.open;

import static dev.npsp.sdk.procedures.open.RebuiltAnswers.ID;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the public catalogue of the rebuilt portal says no, or somebody before it. */
class RebuiltCatalogueRefusalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"code\":\"BAD_REQUEST\",\"message\":\"id không đúng\",\"data\":null}",
        "{\"statusCode\":400,\"message\":\"Bad Request\",\"error\":\"Bad Request\"}"
      })
  void call_ofAnIdThatIsNotKnown_isNotFoundOrEmpty(String body) {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(400, body);

    assertThat(portal.client().findProcedure("không có")).isEmpty();
    assertThat(portal.client().form("không có")).isEmpty();
    assertThatThrownBy(() -> portal.client().procedure("x")).isInstanceOf(NotFoundAtPortal.class);
    assertThatThrownBy(() -> portal.client().pdf("x")).isInstanceOf(NotFoundAtPortal.class);
    assertThatThrownBy(() -> portal.client().attachment("x")).isInstanceOf(NotFoundAtPortal.class);
    assertThatThrownBy(() -> portal.client().search("x"))
        .isInstanceOf(RefusedByPortal.class)
        .isNotInstanceOf(NotFoundAtPortal.class);
    assertThat(portal.calls).as("never repeated").hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 403})
  void call_whenAFirewallAnswers_isANoAndNeverRepeated(int status) {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(status, firewallPage());

    AnsweredByIntermediary no =
        catchThrowableOfType(AnsweredByIntermediary.class, () -> portal.client().search(rows(200)));

    assertThat(no.status()).isEqualTo(status);
    assertThat(no.retryCanHelp()).isFalse();
    assertThat(no.remedy()).contains("take it as a no");
    assertThat(portal.calls).as("neither repeated nor asked in smaller pages").hasSize(1);
    assertThatThrownBy(() -> portal.client().attachment("1"))
        .isInstanceOf(AnsweredByIntermediary.class);
    assertThatThrownBy(() -> portal.client().findProcedure(ID))
        .isInstanceOf(AnsweredByIntermediary.class);
    assertThat(portal.calls).hasSize(3);
  }

  private static String firewallPage() {
    String http =
        new String(Sample.bytes("/samples/g4-gateway-rejected.http"), StandardCharsets.UTF_8);
    return http.replace("\r", "").split("\n\n", 2)[1];
  }

  @Test
  void call_whenTooManyAreSent_isToldAtOnce() {
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(429, "{}");

    assertThatThrownBy(() -> portal.client().search("a")).isInstanceOf(PortalBusy.class);
    assertThatThrownBy(() -> portal.client().procedure(ID)).isInstanceOf(PortalBusy.class);
    assertThat(portal.calls).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "7",
        "{\"code\":\"OK\"}",
        "{\"code\":\"OK\",\"data\":null}",
        "{\"code\":\"OK\",\"data\":{}}",
        "{\"code\":\"OK\",\"data\":{\"list\":[]}}",
        "{\"code\":\"OK\",\"data\":{\"items\":[{\"x\":1}]}}"
      })
  void search_whenTheAnswerIsNoList_isNotUnderstood(String answer) {
    assertThatThrownBy(() -> RebuiltPortalOnPaper.answering(201, answer).client().search("a"))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void call_whenItsCodeIsNoYes_isRefused() {
    assertThatThrownBy(
            () ->
                RebuiltPortalOnPaper.answering(
                        200, "{\"code\":\"ERROR\",\"message\":\"Lỗi\",\"data\":{\"items\":[]}}")
                    .client()
                    .search("a"))
        .isInstanceOfSatisfying(
            RefusedByPortal.class, no -> assertThat(no.message()).isEqualTo("Lỗi"));
  }
}
