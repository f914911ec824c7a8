package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.NestedJson;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hash over what a message says: the same for another order or letter case of the members, for
 * blanks between them, for an object in a text or in an array of one, and for another key that the
 * sender shows in it.
 */
final class MessageFingerprint {

  private static final String KEY = "securitykey";

  private MessageFingerprint() {}

  static String of(Json json, JsonNode message) throws JsonUnreadable {
    StringBuilder text = new StringBuilder();
    append(NestedJson.openedWhole(json, message), text);
    return Digests.sha256Hex(text.toString());
  }

  /** The reader has bounded how deep it is. */
  private static void append(JsonNode value, StringBuilder to) {
    if (value.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        members.put(member.getKey().toLowerCase(Locale.ROOT), member.getValue());
      }
      members.remove(KEY);
      to.append('{');
      members.forEach(
          (name, member) -> {
            quoted(name, to);
            append(member, to);
          });
      to.append('}');
    } else if (value.isArray() && value.size() == 1) {
      append(value.get(0), to);
    } else if (value.isArray()) {
      to.append('[');
      for (JsonNode element : value) {
        append(element, to);
      }
      to.append(']');
    } else {
      quoted(value.asText(""), to);
    }
  }

  /** With its length in front, so that no two texts run into one. */
  private static void quoted(String text, StringBuilder to) {
    to.append(text.length()).append(':').append(text);
  }
}
