package dev.npsp.sdk.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.charset.StandardCharsets;

/** JSON that peers put as a text into JSON, once or several times. */
public final class NestedJson {

  /** Nobody wraps oftener; a text that still is one after that is no JSON. */
  private static final int DEEPEST = 5;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private NestedJson() {}

  /**
   * The object or array inside the texts; a value that is no JSON text, such as XML, is given as it
   * is.
   */
  public static JsonNode opened(Json json, JsonNode value) throws JsonUnreadable {
    JsonNode node = value;
    for (int depth = 0; node.isTextual(); depth++) {
      String text = text(node);
      if (!mayBeJson(text)) {
        return node;
      }
      if (depth == DEEPEST) {
        throw new JsonUnreadable("JSON as a text in a text, too often");
      }
      node = json.tree(text.getBytes(StandardCharsets.UTF_8));
    }
    return node;
  }

  /** The text of a node, without the byte order mark that some files bring along. */
  public static String text(JsonNode node) {
    String text = node.asText("").strip();
    int start = 0;
    while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
      start++;
    }
    return text.substring(start).strip();
  }

  private static boolean mayBeJson(String text) {
    return text.startsWith("{") || text.startsWith("[") || text.startsWith("\"");
  }
}
