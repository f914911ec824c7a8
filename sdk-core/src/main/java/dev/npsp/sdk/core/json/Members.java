package dev.npsp.sdk.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The members of one object of a form, read strictly; absent is one thing, wrong another. */
final class Members {

  private static final Json JSON = new Json();

  private final JsonNode object;
  private final String path;

  private Members(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  /** The outermost object. */
  static Members of(String json) {
    try {
      JsonNode tree = JSON.unambiguousTree(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
      if (tree.isObject()) {
        return new Members(tree, "");
      }
    } catch (JsonUnreadable e) {
      throw new JsonFormRejected("", CoreText.JSON_NONE.text());
    }
    throw new JsonFormRejected("", CoreText.JSON_NO_OBJECT.text());
  }

  /** Members in their order, as JSON. */
  static String text(Map<String, Object> members) {
    if (!isWhole(members)) {
      throw new IllegalArgumentException("A text of the value holds half a character.");
    }
    return new String(JSON.write(members), StandardCharsets.UTF_8);
  }

  /** Half a character could be written escaped, and read by few others. */
  private static boolean isWhole(Object value) {
    if (value instanceof String text) {
      return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
    if (value instanceof Map<?, ?> members) {
      return members.values().stream().allMatch(Members::isWhole);
    }
    return !(value instanceof List<?> list) || list.stream().allMatch(Members::isWhole);
  }

  JsonFormRejected rejected(String member, LocalizedText message) {
    return new JsonFormRejected(path + member, message);
  }

  Optional<String> text(String member) {
    JsonNode value = object.get(member);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw rejected(member, CoreText.JSON_NO_TEXT.text());
    }
    return Optional.of(value.textValue());
  }

  String required(String member) {
    return text(member).orElseThrow(() -> rejected(member, CoreText.JSON_MISSING.text()));
  }

  /**
   * What a text means; the reader refuses with IllegalArgumentException, of which nothing stays.
   */
  <T> Optional<T> meant(String member, Function<String, T> reader) {
    return text(member).map(text -> meaning(member, text, reader));
  }

  <T> List<T> eachMeant(String member, Function<String, T> reader) {
    JsonNode values = object.get(member);
    if (values == null) {
      return List.of();
    }
    if (!values.isArray()) {
      throw rejected(member, CoreText.JSON_NO_LIST.text());
    }
    List<T> read = new ArrayList<>(values.size());
    for (JsonNode value : values) {
      if (!value.isTextual()) {
        throw rejected(member, CoreText.JSON_HOLDS_NO_TEXT.text());
      }
      read.add(meaning(member, value.textValue(), reader));
    }
    return read;
  }

  private <T> T meaning(String member, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw rejected(member, CoreText.JSON_OTHER_FORM.text()); // the cause would hold the text
    }
  }

  long whole(String member) {
    JsonNode value = object.get(member);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw rejected(member, CoreText.JSON_NO_WHOLE_NUMBER.text());
    }
    return value.longValue();
  }

  Optional<Members> members(String member) {
    JsonNode value = object.get(member);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isObject()) {
      throw rejected(member, CoreText.JSON_NO_MEMBERS.text());
    }
    return Optional.of(new Members(value, path + member + "."));
  }

  void requireType(String type) {
    if (!required("type").equals(type)) {
      throw rejected("type", CoreText.JSON_OTHER_TYPE.text(type));
    }
  }
}
