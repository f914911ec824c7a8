package dev.npsp.sdk.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.VietnameseText;
import java.util.Set;

/**
 * Opens the envelope of an answer: {@code error_code} (0, "0" or "00" says yes), {@code message},
 * {@code result} or, with some peers, {@code data}. A gateway may have put the whole answer as JSON
 * text into {@code message}.
 */
final class MapiEnvelope {

  private static final Set<String> YES = Set.of("0", "00");

  private final Json json;

  MapiEnvelope(Json json) {
    this.json = json;
  }

  /**
   * What an envelope holds.
   *
   * @param code the code as it came
   * @param message the words, in NFC
   * @param result what it carries, possibly missing
   * @param whole all of it, for operations whose value stands beside the code
   */
  record Content(String code, String message, JsonNode result, JsonNode whole) {

    boolean saysYes() {
      return YES.contains(code.strip());
    }
  }

  Content open(byte[] body) throws JsonUnreadable {
    return open(json.tree(body), true);
  }

  private Content open(JsonNode answer, boolean mayBeWrapped) throws JsonUnreadable {
    if (!answer.isObject()) {
      throw new JsonUnreadable("no JSON object");
    }
    JsonNode inner = mayBeWrapped ? json.embedded(Json.text(answer, "message")) : null;
    if (inner != null && inner.isObject() && hasCode(inner)) {
      return open(inner, false);
    }
    if (!hasCode(answer)) {
      throw new JsonUnreadable("a JSON object without error_code");
    }
    return new Content(
        code(answer), VietnameseText.nfc(Json.text(answer, "message")), result(answer), answer);
  }

  private static boolean hasCode(JsonNode answer) {
    return !code(answer).isEmpty();
  }

  private static String code(JsonNode answer) {
    String code = Json.text(answer, "error_code");
    return code.isEmpty() ? Json.text(answer, "errorCode") : code;
  }

  /** {@code result}, else {@code data}; missing when there is neither. */
  private static JsonNode result(JsonNode answer) {
    JsonNode result = Json.member(answer, "result");
    return result.isMissingNode() ? Json.member(answer, "data") : result;
  }
}
