package dev.npsp.sdk.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A form whose fields may stand beside each other with a prefix ({@code nycHoTen}) or inside an
 * object of that name ({@code nyc: {HoTen}}), in any letter case: both become the object. Names and
 * dates may be split ({@code {Ho, ChuDem, Ten}}, {@code {ngaySinh, thangSinh, namSinh}}): both
 * become one text.
 */
public final class FlatForm {

  private FlatForm() {}

  /**
   * The form with one object a prefix.
   *
   * @param form the form as it came
   * @param groups the prefixes, and below each the names that may follow it
   */
  public static ObjectNode grouped(JsonNode form, Map<String, Set<String>> groups) {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    form.fields().forEachRemaining(field -> put(result, field.getKey(), field.getValue(), groups));
    return result;
  }

  private static void put(
      ObjectNode result, String name, JsonNode value, Map<String, Set<String>> groups) {
    for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
      String prefix = group.getKey();
      if (name.equalsIgnoreCase(prefix) && value.isObject()) {
        ObjectNode object = object(result, prefix);
        value
            .fields()
            .forEachRemaining(
                field -> object.set(unprefixed(field.getKey(), group), joined(field.getValue())));
        return;
      }
      String rest = unprefixed(name, group);
      if (rest.length() < name.length()) {
        object(result, prefix).set(rest, joined(value));
        return;
      }
    }
    result.set(name, value);
  }

  /** The name behind the prefix, if it is one of the group's; otherwise the name itself. */
  private static String unprefixed(String name, Map.Entry<String, Set<String>> group) {
    String prefix = group.getKey();
    if (!name.regionMatches(true, 0, prefix, 0, prefix.length())) {
      return name;
    }
    String rest = name.substring(prefix.length());
    return group.getValue().contains(rest.toLowerCase(Locale.ROOT)) ? rest : name;
  }

  private static ObjectNode object(ObjectNode parent, String name) {
    return parent.get(name) instanceof ObjectNode there ? there : parent.putObject(name);
  }

  /** One text of a split name or date; anything else as it is. */
  private static JsonNode joined(JsonNode value) {
    if (!value.isObject()) {
      return value;
    }
    String name = joined(value, " ", "Ho", "ChuDem", "Ten");
    String date = joined(value, ".", "ngaySinh", "thangSinh", "namSinh");
    String text = name.isEmpty() ? date : name;
    return text.isEmpty() ? value : JsonNodeFactory.instance.textNode(text);
  }

  private static String joined(JsonNode object, String between, String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      String part = Json.text(object, name).strip();
      if (!part.isEmpty()) {
        text.append(text.length() == 0 ? "" : between).append(part);
      }
    }
    return text.toString();
  }
}
