package dev.npsp.sdk.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the content of an envelope stands, in the forms that peers use: {@code result}, or {@code
 * data} when that is missing or says nothing; as it is, as JSON in a text, or one level down in a
 * {@code data} or {@code result} of its own, each of which may stand in an array. What has none of
 * these forms is given as it is: it is for the reader of rows to refuse, since a form that is not
 * known does not say that there is nothing.
 */
public final class ResultShape {

  private static final List<String> CONTENT = List.of("result", "data");

  /** What stands beside the content and is none. */
  private static final Set<String> AROUND =
      Set.of(
          "result",
          "data",
          "error_code",
          "errorcode",
          "message",
          "error_message",
          "signature",
          "status",
          "success",
          "total",
          "count",
          "page");

  private static final int DEEPEST = 3;

  private ResultShape() {}

  /** The content of an envelope; a missing node when there is nothing. */
  public static JsonNode in(Json json, JsonNode envelope) throws JsonUnreadable {
    return inside(json, envelope, 0);
  }

  /** The content of what an envelope carries. */
  public static JsonNode of(Json json, JsonNode content) throws JsonUnreadable {
    return unwrapped(json, content, 0);
  }

  /**
   * What rows were read as, when at least one of them says something. Rows that all say nothing of
   * what we know are a list in a form that is not known, and no empty list.
   */
  public static <T> List<T> readFrom(Collection<?> rows, List<T> read) throws JsonUnreadable {
    if (read.isEmpty() && !rows.isEmpty()) {
      throw new JsonUnreadable(ServiceText.UNKNOWN_ROWS.text());
    }
    return read;
  }

  /**
   * Whether any column of a row holds a value. Where no column is known by its name, an object
   * around further objects would look like a row.
   */
  public static boolean hasValues(Map<String, String> columns) {
    return columns.values().stream()
        .anyMatch(
            value -> value != null && !value.isBlank() && !mayBeContent(TextNode.valueOf(value)));
  }

  private static JsonNode inside(Json json, JsonNode envelope, int depth) throws JsonUnreadable {
    for (String name : CONTENT) {
      JsonNode content = unwrapped(json, Json.member(envelope, name), depth);
      if (!Json.isNothing(content)) {
        return content;
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode unwrapped(Json json, JsonNode value, int depth) throws JsonUnreadable {
    JsonNode content = opened(json, value);
    if (depth == DEEPEST || Json.isNothing(content)) {
      return content;
    }
    if (isWrapping(content)) {
      return inside(json, content, depth + 1);
    }
    return content.isArray() && holdsWrappings(json, content)
        ? flattened(json, content, depth)
        : content;
  }

  /** An object around the content; an answer in an answer has to say yes as well. */
  private static boolean isWrapping(JsonNode content) throws JsonUnreadable {
    if (!content.isObject()) {
      return false;
    }
    boolean around = true;
    boolean carries = false;
    for (Map.Entry<String, JsonNode> member : content.properties()) {
      String name = member.getKey().toLowerCase(Locale.ROOT);
      around &= AROUND.contains(name);
      carries |= CONTENT.contains(name) && mayBeContent(member.getValue());
    }
    boolean isWrapping = around || carries;
    ReplyCode code = ReplyCode.in(content, "error_code", "errorCode");
    if (isWrapping && !code.isMissing() && !code.isZero()) {
      throw new JsonUnreadable(ServiceText.YES_AROUND_NO.text());
    }
    return isWrapping && (carries || !code.isMissing() || hasContent(content));
  }

  private static boolean hasContent(JsonNode content) {
    return CONTENT.stream().anyMatch(name -> !Json.member(content, name).isMissingNode());
  }

  private static boolean mayBeContent(JsonNode value) {
    String text = value.isTextual() ? NestedJson.text(value) : "";
    return value.isContainerNode() || text.startsWith("{") || text.startsWith("[");
  }

  private static boolean holdsWrappings(Json json, JsonNode array) throws JsonUnreadable {
    for (JsonNode element : array) {
      if (!Json.isNothing(element) && !isWrapping(opened(json, element))) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode flattened(Json json, JsonNode array, int depth) throws JsonUnreadable {
    ArrayNode flat = JsonNodeFactory.instance.arrayNode();
    for (JsonNode element : array) {
      JsonNode content = unwrapped(json, element, depth + 1);
      if (content.isArray()) {
        content.forEach(flat::add);
      } else if (!content.isMissingNode()) {
        flat.add(content);
      }
    }
    return flat;
  }

  /** JSON in a text; a text that is none stays as it is. */
  private static JsonNode opened(Json json, JsonNode value) {
    if (!value.isTextual()) {
      return value;
    }
    try {
      return NestedJson.opened(json, value);
    } catch (JsonUnreadable e) {
      return value; // words that begin as JSON does
    }
  }
}
