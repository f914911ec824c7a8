package dev.npsp.sdk.wire.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.ServiceText;

/**
 * Opens the envelope of an answer: {@code error_code} (see {@link ReplyCode}), {@code message}, and
 * what {@link ResultShape} finds in {@code result} or {@code data}. A gateway may have put the
 * whole answer as JSON text into {@code message}; when its own code beside that says no, it is a
 * no.
 */
public final class MapiEnvelope {

  private final Json json;

  public MapiEnvelope(Json json) {
    this.json = json;
  }

  /**
   * What an envelope holds.
   *
   * @param code the code as it came
   * @param saysYes whether the code is zero
   * @param message the words, in NFC
   * @param result what it carries, possibly missing
   * @param whole all of it, for operations whose value stands beside the code
   */
  public record Content(
      String code, boolean saysYes, String message, JsonNode result, JsonNode whole) {}

  /** What an answer says; its value is what {@code result} carries. */
  public static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    return status(new MapiEnvelope(json).open(reply.body()));
  }

  /** What an envelope says; its value is what {@code result} carries. */
  public static ReplyStatus status(Content content) {
    return content.saysYes()
        ? ReplyStatus.accepted(content.code(), content.message(), content.result())
        : ReplyStatus.refused(content.code(), content.message());
  }

  /** The same of an answer whose value stands beside the code, not in a result. */
  static ReplyStatus flat(HttpReply reply, Json json) throws JsonUnreadable {
    Content content = new MapiEnvelope(json).open(reply.body());
    return content.saysYes()
        ? ReplyStatus.accepted(content.code(), content.message(), content.whole())
        : ReplyStatus.refused(content.code(), content.message());
  }

  public Content open(byte[] body) throws JsonUnreadable {
    return open(json.tree(body));
  }

  public Content open(JsonNode answer) throws JsonUnreadable {
    return open(answer, true);
  }

  private Content open(JsonNode answer, boolean mayBeWrapped) throws JsonUnreadable {
    if (!answer.isObject()) {
      throw new JsonUnreadable(ServiceText.NO_OBJECT.text());
    }
    ReplyCode code = code(answer);
    JsonNode inner = mayBeWrapped ? json.embedded(Json.text(answer, "message")) : null;
    if (inner != null
        && inner.isObject()
        && !code(inner).isMissing()
        && (code.isMissing() || code.isZero())) {
      return open(inner, false);
    }
    code.required("error_code");
    String message = VietnameseText.nfc(Json.text(answer, "message"));
    return code.isZero()
        ? new Content(code.text(), true, message, ResultShape.in(json, answer), answer)
        : new Content(code.text(), false, message, MissingNode.getInstance(), answer);
  }

  private static ReplyCode code(JsonNode answer) {
    return ReplyCode.in(answer, "error_code", "errorCode");
  }
}
