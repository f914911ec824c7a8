package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.NestedJson;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A hash over what a message says: the same for another order or letter case of the members, for
 * blanks between them, for an object in a text or in an array of one, for another key that the
 * sender shows in it, and for the session and the day of another sending of it.
 */
final class MessageFingerprint {

  private static final Set<String> OF_THE_SENDER = Set.of("securitykey");

  /** In the envelope alone: within the message a day is what it says. */
  private static final Set<String> OF_THE_SENDING = Set.of("securitykey", "session", "ngay");

  private MessageFingerprint() {}

  static String of(Json json, JsonNode message) throws JsonUnreadable {
    StringBuilder text = new StringBuilder();
    append(NestedJson.openedWhole(json, message), OF_THE_SENDING, text);
    return Digests.sha256Hex(text.toString());
  }

  /** The reader has bounded how deep it is. */
  private static void append(JsonNode value, Set<String> leftOut, StringBuilder to) {
    if (value.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        members.put(member.getKey().toLowerCase(Locale.ROOT), member.getValue());
      }
      members.keySet().removeAll(leftOut);
      to.append('{');
      members.forEach(
          (name, member) -> {
            quoted(name, to);
            append(member, OF_THE_SENDER, to);
          });
      to.append('}');
    } else if (value.isArray() && value.size() == 1) {
      append(value.get(0), leftOut, to);
    } else if (value.isArray()) {
      to.append('[');
      for (JsonNode element : value) {
        append(element, OF_THE_SENDER, to);
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
