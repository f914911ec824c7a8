package dev.npsp.sdk.wire.mapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.internal.FeedbackOverMapi;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.testing.Spellings;
import dev.npsp.sdk.wire.ClientContext;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Zero says yes in any spelling, another number says no, and what is no number says neither. */
class CodeSpellingsTest {

  private final PortalOnPaper portal = PortalOnPaper.answering("{}");
  private final ClientContext context = portal.context();
  private final FeedbackClient feedback = new FeedbackOverMapi(context);
  private final ProceduresClient procedures = OverMapi.procedures(context);

  private void publish(String code) {
    portal.nowAnswers(
        ("{\"error_code\":" + code + ",\"message\":\"Dữ liệu\",\"result\":[]}").getBytes(UTF_8));
    feedback.publish(List.of(question()));
  }

  private static PublishedQuestion question() {
    return PublishedQuestion.builder("1", "G05-01", "Hỏi gì?", "Đơn vị").build();
  }

  private List<?> list(String member, String code) {
    portal.nowAnswers(
        ("{\"" + member + "\":" + code + ",\"message\":\"Dữ liệu\",\"result\":[]}")
            .getBytes(UTF_8));
    return procedures.list().items();
  }

  @Example
  void call_whenTheCodeIsZeroInAnySpelling_isAccepted() {
    for (String code : Spellings.zeros()) {
      assertThatCode(() -> publish(code)).as(code).doesNotThrowAnyException();
      assertThat(list("errorCode", code)).as(code).isEmpty();
    }
  }

  @Example
  void call_whenTheCodeIsAnotherNumber_isRefused() {
    for (String code : Spellings.otherNumbers()) {
      assertThatThrownBy(() -> publish(code)).as(code).isInstanceOf(RefusedByPortal.class);
    }
  }

  @Example
  void call_whenTheCodeIsNoNumber_isUnknownForAWriteAndNotUnderstoodForARead() {
    for (String code : Spellings.noNumbers()) {
      assertThatThrownBy(() -> publish(code)).as(code).isInstanceOf(OutcomeUnknown.class);
      assertThatThrownBy(() -> list("error_code", code))
          .as(code)
          .isInstanceOf(AnswerNotUnderstood.class);
    }
  }

  @Example
  void login_whenTheCodeIsZeroInAnySpelling_isIn() {
    for (String code : Spellings.zeros()) {
      PortalOnPaper fresh = PortalOnPaper.answering("{\"error_code\":0,\"result\":[]}");
      fresh.answersLoginsWith("{\"session\":\"s\",\"error_code\":" + code + "}");
      assertThatCode(() -> OverMapi.procedures(fresh.context()).list())
          .as(code)
          .doesNotThrowAnyException();
    }
  }

  /** A gateway's own no is no yes, whatever stands in its message. */
  @Example
  void call_whenTheGatewaySaysNoAroundAYes_isRefused() {
    portal.nowAnswers(
        "{\"error_code\":\"-1\",\"message\":\"{\\\"error_code\\\":0}\"}".getBytes(UTF_8));
    assertThatThrownBy(() -> feedback.publish(List.of(question())))
        .isInstanceOf(RefusedByPortal.class);
  }

  @Property(tries = 500)
  void code_ofAnyText_isAtMostOneThing(@ForAll @StringLength(max = 60) String text)
      throws Exception {
    ReplyCode code = code(Spellings.text(text.replaceAll("\\p{Cntrl}", " ")));
    assertThat(code.isZero() && code.isMissing()).isFalse();
    assertThat(!code.isZero() || code.isNumber()).isTrue();
    assertThat(code.is(0)).isEqualTo(code.isZero());
    if (code.isNumber() && text.strip().matches("-?\\d{1,9}")) {
      assertThat(code.is(Integer.parseInt(text.strip()))).isTrue();
    }
  }

  @Property(tries = 100)
  void code_ofANumber_isThatNumberInEverySpelling(
      @ForAll @IntRange(min = -999, max = 999) int number) throws Exception {
    for (String form : List.of("%d", "\"%d\"", "%d.0", "\"%d.00\"", "%de0", "\" %d \"")) {
      ReplyCode code = code(form.formatted(number));
      assertThat(code.is(number)).as(form).isTrue();
      assertThat(code.is(number + 1)).as(form).isFalse();
      assertThat(code.isZero()).as(form).isEqualTo(number == 0);
    }
  }

  private static ReplyCode code(String json) throws Exception {
    JsonNode tree = new Json().tree(("{\"error_code\":" + json + "}").getBytes(UTF_8));
    return ReplyCode.in(tree, "error_code");
  }
}
