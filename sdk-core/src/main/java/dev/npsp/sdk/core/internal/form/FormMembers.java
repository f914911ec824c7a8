package dev.npsp.sdk.core.internal.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.core.json.JsonFormRejected;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.LocalizedText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The members of one object of a form, read strictly; absent is one thing, wrong another. */
public final class FormMembers {

  private static final Json JSON = new Json();

  private final JsonNode object;
  private final String path;

  private FormMembers(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  /** The outermost object. */
  static FormMembers of(String json) {
    try {
      JsonNode tree = JSON.unambiguousTree(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)));
      if (tree.isObject()) {
        return new FormMembers(tree, "");
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
      return members.keySet().stream().allMatch(FormMembers::isWhole)
          && members.values().stream().allMatch(FormMembers::isWhole);
    }
    return !(value instanceof List<?> list) || list.stream().allMatch(FormMembers::isWhole);
  }

  /** The refusal of a member of this object. */
  public JsonFormRejected rejected(String member, LocalizedText message) {
    return new JsonFormRejected(path + member, message);
  }

  /** A text that may be left out. */
  public Optional<String> text(String member) {
    JsonNode value = object.get(member);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw rejected(member, CoreText.JSON_NO_TEXT.text());
    }
    return Optional.of(value.textValue());
  }

  /** A text that has to be there. */
  public String required(String member) {
    return text(member).orElseThrow(() -> rejected(member, CoreText.JSON_MISSING.text()));
  }

  /**
   * What a text means; the reader refuses with IllegalArgumentException or DateTimeException, of
   * which nothing stays.
   */
  public <T> Optional<T> meant(String member, Function<String, T> reader) {
    return text(member).map(text -> meaning(member, text, reader));
  }

  /** What each text of a list means; the list may be left out. */
  public <T> List<T> eachMeant(String member, Function<String, T> reader) {
    List<T> read = new ArrayList<>();
    for (JsonNode value : list(member)) {
      if (!value.isTextual()) {
        throw rejected(member, CoreText.JSON_HOLDS_NO_TEXT.text());
      }
      read.add(meaning(member, value.textValue(), reader));
    }
    return read;
  }

  /** The elements of a list, which may be left out. */
  private Iterable<JsonNode> list(String member) {
    JsonNode values = object.get(member);
    if (values == null) {
      return List.of();
    }
    if (!values.isArray()) {
      throw rejected(member, CoreText.JSON_NO_LIST.text());
    }
    return values;
  }

  /** A moment, in ISO 8601. */
  public Optional<Instant> moment(String member) {
    return meant(member, Instant::parse);
  }

  private <T> T meaning(String member, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw rejected(member, CoreText.JSON_OTHER_FORM.text()); // the cause would hold the text
    }
  }

  /** A whole number that has to be there. */
  public long whole(String member) {
    JsonNode value = object.get(member);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw rejected(member, CoreText.JSON_NO_WHOLE_NUMBER.text());
    }
    return value.longValue();
  }

  /** A moment that has to be there. */
  public Instant requiredMoment(String member) {
    return moment(member).orElseThrow(() -> rejected(member, CoreText.JSON_MISSING.text()));
  }

  /** A whole number that has to be there. */
  public int requiredNumber(String member) {
    return number(member).orElseThrow(() -> rejected(member, CoreText.JSON_MISSING.text()));
  }

  /** A whole number that may be left out. */
  public Optional<Integer> number(String member) {
    JsonNode value = object.get(member);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw rejected(member, CoreText.JSON_NO_WHOLE_NUMBER.text());
    }
    return Optional.of(value.intValue());
  }

  /** Yes or no, which may be left out. */
  public Optional<Boolean> flag(String member) {
    JsonNode value = object.get(member);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw rejected(member, CoreText.JSON_NO_FLAG.text());
    }
    return Optional.of(value.booleanValue());
  }

  /** Each object of a list, which may be left out. */
  public <T> List<T> each(String member, Function<FormMembers, T> reader) {
    List<T> read = new ArrayList<>();
    for (JsonNode value : list(member)) {
      String place = member + "[" + read.size() + "]";
      if (!value.isObject()) {
        throw rejected(place, CoreText.JSON_NO_MEMBERS.text());
      }
      read.add(reader.apply(new FormMembers(value, path + place + ".")));
    }
    return read;
  }

  /** An object that has to be there. */
  public FormMembers requiredMembers(String member) {
    return members(member).orElseThrow(() -> rejected(member, CoreText.JSON_MISSING.text()));
  }

  /** What a text means that has to be there. */
  public <T> T requiredMeant(String member, Function<String, T> reader) {
    return meant(member, reader).orElseThrow(() -> rejected(member, CoreText.JSON_MISSING.text()));
  }

  /** An object that may be left out. */
  public Optional<FormMembers> members(String member) {
    JsonNode value = object.get(member);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isObject()) {
      throw rejected(member, CoreText.JSON_NO_MEMBERS.text());
    }
    return Optional.of(new FormMembers(value, path + member + "."));
  }

  /** The fields of an electronic form, which may be left out. */
  public Optional<FormData> formData(String member) {
    JsonNode value = object.get(member);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(FormDataForms.read(value));
    } catch (IllegalArgumentException e) {
      throw rejected(member, CoreText.JSON_OTHER_FORM.text()); // the cause may hold a name
    }
  }

  /** The fields of an electronic form that have to be there. */
  public FormData requiredFormData(String member) {
    return formData(member).orElseThrow(() -> rejected(member, CoreText.JSON_MISSING.text()));
  }

  /** Refuses an object of another type. */
  public void requireType(String type) {
    if (!required("type").equals(type)) {
      throw rejected("type", CoreText.JSON_OTHER_TYPE.text(type));
    }
  }
}
