package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.procedures.internal.PublicPortal;
import dev.npsp.sdk.wire.EndpointWire;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.ServiceText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The gateway behind the portal's web pages. An answer is a bare array; with some callers an object
 * with {@code data}. There is no code: an answer that is neither is not the gateway's.
 */
public final class OpenPortalWire extends EndpointWire {

  /** The only path. */
  static final String PATH = "jsp/rest.jsp";

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
          .with("X-Requested-With", "XMLHttpRequest");

  public OpenPortalWire(PublicPortal portal) {
    super(
        "open-portal",
        portal.endpoint(),
        HEADERS.with("User-Agent", portal.agent()),
        EnvelopeRule.reading(OpenPortalWire::status));
  }

  /** The JSON is one field of a form. */
  @Override
  public Body frame(String service, byte[] payload) {
    String text = new String(payload, StandardCharsets.UTF_8);
    String form = "params=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return Body.of(form.getBytes(StandardCharsets.UTF_8));
  }

  static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    boolean isOurs =
        answer.isArray()
            || !Json.member(answer, "data").isMissingNode()
            || !ReplyCode.in(answer, "error_code", "errorCode").isMissing();
    if (reply.status() >= 400 && !isOurs) {
      throw new JsonUnreadable(ServiceText.NOT_THE_GATEWAY.text(reply.status()));
    }
    return judge(answer, json, true);
  }

  private static ReplyStatus judge(JsonNode answer, Json json, boolean mayBeText)
      throws JsonUnreadable {
    if (answer.isMissingNode() || answer.isNull() || saysNothing(answer)) {
      throw new JsonUnreadable(ServiceText.EMPTY.text());
    }
    if (answer.isTextual() && mayBeText) {
      JsonNode embedded = json.embedded(answer.asText());
      if (embedded != null) {
        return judge(embedded, json, false);
      }
    }
    if (answer.isArray()) {
      return ReplyStatus.accepted("", "", answer);
    }
    if (!answer.isObject()) {
      throw new JsonUnreadable(ServiceText.NEITHER_ROWS_NOR_OBJECT.text());
    }
    ReplyCode code = ReplyCode.in(answer, "error_code", "errorCode");
    boolean hasContent =
        !Json.member(answer, "data").isMissingNode()
            || !Json.member(answer, "result").isMissingNode();
    return hasContent && (code.isMissing() || code.isZero())
        ? ReplyStatus.accepted("", "", ResultShape.in(json, answer))
        : withoutData(answer, code);
  }

  private static boolean saysNothing(JsonNode answer) {
    return (answer.isTextual() && answer.asText().isBlank())
        || (answer.isObject() && answer.isEmpty());
  }

  /** One row in place of an array of one, unless it names a trouble. */
  private static ReplyStatus withoutData(JsonNode answer, ReplyCode code) throws JsonUnreadable {
    if (code.isZero()) {
      throw new JsonUnreadable(ServiceText.YES_WITHOUT_ROWS.text());
    }
    String message = Json.text(answer, "message");
    String error = Json.text(answer, "error");
    boolean isTrouble = !code.isMissing() || !message.isEmpty() || !error.isEmpty();
    return isTrouble
        ? ReplyStatus.refused(code.text(), VietnameseText.nfc(message.isEmpty() ? error : message))
        : ReplyStatus.accepted("", "", answer);
  }
}
