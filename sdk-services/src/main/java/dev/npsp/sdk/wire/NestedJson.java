package dev.npsp.sdk.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.util.Map;

/** JSON that peers put as a text into JSON, once or several times. */
public final class NestedJson {

  /** Nobody wraps oftener; a text that still is one after that is no JSON. */
  private static final int DEEPEST = 5;

  /** As deep as our reader of plain JSON goes. */
  private static final int DEEPEST_TREE = 200;

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
        throw new JsonUnreadable(ServiceText.TEXT_IN_TEXT.text());
      }
      node = json.tree(text);
    }
    return node;
  }

  /** The same, and out of an array of one, as which some peers write an object. */
  public static JsonNode openedOnly(Json json, JsonNode value) throws JsonUnreadable {
    return opened(json, onlyElement(opened(json, value)));
  }

  /** An array of one element is that element. */
  public static JsonNode onlyElement(JsonNode value) {
    return value.isArray() && value.size() == 1 ? value.get(0) : value;
  }

  /**
   * The value with every object and array opened that came as a text, at whatever place; other
   * texts stay as they are.
   */
  public static JsonNode openedWhole(Json json, JsonNode value) throws JsonUnreadable {
    return openedWhole(json, value, 0);
  }

  private static JsonNode openedWhole(Json json, JsonNode value, int depth) throws JsonUnreadable {
    if (depth > DEEPEST_TREE) {
      throw new JsonUnreadable(ServiceText.TOO_DEEP.text());
    }
    JsonNode node = depth == 0 ? opened(json, value) : openedIfJson(json, value);
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        object.set(member.getKey(), openedWhole(json, member.getValue(), depth + 1));
      }
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(node.size());
      for (JsonNode element : node) {
        array.add(openedWhole(json, element, depth + 1));
      }
      return array;
    }
    return node;
  }

  /** A text that only looks like JSON, as people write, is a text. */
  private static JsonNode openedIfJson(Json json, JsonNode value) {
    try {
      JsonNode opened = opened(json, value);
      return opened.isContainerNode() ? opened : value;
    } catch (JsonUnreadable e) {
      return value;
    }
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
