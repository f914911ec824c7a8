package dev.npsp.sdk.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.ByteBuffer;

/**
 * The one JSON object of a message that somebody sent to us. It may stand behind a byte order mark,
 * and as the only element of an array; of several, none is taken, since whoever sent them would
 * believe that all were. How long a message may be is said by its route.
 */
public final class InboundJson {

  private InboundJson() {}

  /** The object of a message that nobody signed; it, or the array, may also come as a JSON text. */
  public static JsonNode object(Json json, ByteBuffer body) throws JsonUnreadable {
    return required(only(json, json.tree(body)));
  }

  /**
   * The object of a message that is signed, or that moves money: what could be read in two ways is
   * refused, so no member stands there twice in whatever letter case, and a JSON text is a text.
   */
  public static JsonNode unambiguousObject(Json json, ByteBuffer body) throws JsonUnreadable {
    return required(NestedJson.onlyElement(json.unambiguousTree(body)));
  }

  /** A value inside a message, out of its text and out of an array of one. */
  public static JsonNode only(Json json, JsonNode value) throws JsonUnreadable {
    JsonNode opened = NestedJson.openedOnly(json, value);
    if (opened.isArray() && opened.size() > 1) {
      throw new JsonUnreadable(ServiceText.NOT_AN_OBJECT.text());
    }
    return opened;
  }

  /** What the object says, as the record that names its members. */
  public static <T> T row(Json json, JsonNode object, Class<T> type) throws JsonUnreadable {
    T row = json.row(object, type);
    if (row == null) {
      throw new JsonUnreadable(ServiceText.NOT_AN_OBJECT.text());
    }
    return row;
  }

  private static JsonNode required(JsonNode object) throws JsonUnreadable {
    if (!object.isObject()) {
      throw new JsonUnreadable(ServiceText.NO_OBJECT.text());
    }
    return object;
  }
}
