package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.util.ByteBufferBackedInputStream;
import dev.npsp.sdk.core.internal.text.CoreText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place that names Jackson's mapper. What we write is exactly the wire record, in its
 * order, compact. What we read may be a number for a text or a text for a number, one object for an
 * array, any letter case, with a byte order mark in front, with fields that we do not know. A
 * number is read as it was written, never as a double: {@code 2.000000} may be the code of a
 * procedure.
 */
public final class Json {

  private static final int BOM_LENGTH = 3;

  /**
   * More than the largest answer has, and few enough for a small heap: an empty object takes thirty
   * times its three bytes.
   */
  private static final long MOST_TOKENS = 3_000_000;

  /** Rows in a text, in an array: nobody wraps them oftener. */
  private static final int DEEPEST_ROWS = 5;

  /**
   * An element that is null, or cannot be read as what the list holds, is not in the list: whoever
   * walks over rows meets rows. A list of money lines, where one that is none could hide an amount,
   * says {@code Nulls.SET} and refuses what is null.
   */
  private static final JsonSetter.Value NO_NULL_IN_A_LIST =
      JsonSetter.Value.forContentNulls(Nulls.SKIP);

  private final ObjectMapper mapper;

  public Json() {
    SimpleModule lenient = new SimpleModule("npsp-lenient");
    lenient.addDeserializer(String.class, new LenientText());
    NumberOrNothing.addTo(lenient);
    NoNullTexts.addTo(lenient);
    this.mapper =
        JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .withCoercionConfig(
                LogicalType.Collection,
                config ->
                    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty))
            .addHandler(new OddValueAsMissing())
            .addModule(lenient)
            .defaultLocale(Locale.ROOT)
            .build();
    mapper.setDefaultSetterInfo(NO_NULL_IN_A_LIST);
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(64 * 1024 * 1024)
                .maxNestingDepth(200)
                .maxTokenCount(MOST_TOKENS)
                .build());
  }

  /** The wire record as compact UTF-8 JSON, members in the record's order. */
  public byte[] write(Object wireRecord) {
    CollectedBytes written = new CollectedBytes();
    try {
      mapper.writeValue(written, wireRecord);
      return written.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(
          "A wire record of ours cannot be written: " + wireRecord.getClass(), e);
    }
  }

  /** Adds the text as a JSON string. */
  public static void quote(String text, StringBuilder to) {
    to.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, to);
    to.append('"');
  }

  /** Any JSON value; {@link JsonUnreadable} when the bytes are something else. */
  public JsonNode tree(byte[] utf8) throws JsonUnreadable {
    return tree(ByteBuffer.wrap(utf8));
  }

  /** {@link #tree(byte[])} of what lies between position and limit; the position stays. */
  public JsonNode tree(ByteBuffer utf8) throws JsonUnreadable {
    ByteBuffer text = withoutBom(utf8);
    try {
      JsonNode tree =
          text.hasArray()
              ? mapper.readTree(
                  text.array(), text.arrayOffset() + text.position(), text.remaining())
              : mapper.readTree(new ByteBufferBackedInputStream(text));
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (IOException | NumberFormatException e) {
      throw new JsonUnreadable(
          CoreText.NOT_JSON.text()); // an exponent beyond all numbers is no IOException
    }
  }

  /** {@link #tree(byte[])} of a text, which has no byte order mark. */
  public JsonNode tree(String text) throws JsonUnreadable {
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException | NumberFormatException e) {
      throw new JsonUnreadable(CoreText.NOT_JSON.text());
    }
  }

  /**
   * JSON that can be read in one way only, for what is signed: a member that stands there twice, in
   * whatever letter case, could be the first one to who signed it and the last one to us.
   */
  public JsonNode unambiguousTree(ByteBuffer utf8) throws JsonUnreadable {
    JsonNode tree = tree(utf8);
    try (JsonParser parser = parser(utf8)) {
      requireEachMemberOnce(parser);
    } catch (IOException e) {
      throw new JsonUnreadable(CoreText.NOT_JSON.text());
    }
    return tree;
  }

  private static void requireEachMemberOnce(JsonParser parser) throws IOException, JsonUnreadable {
    Deque<Set<String>> open = new ArrayDeque<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        open.push(new HashSet<>());
      } else if (token == JsonToken.END_OBJECT) {
        open.pop();
      } else if (token == JsonToken.FIELD_NAME
          && !open.element().add(parser.currentName().toLowerCase(Locale.ROOT))) {
        throw new JsonUnreadable(CoreText.MEMBER_TWICE.text());
      }
    }
  }

  /**
   * The text of one member of the outermost object, any letter case, without keeping the rest;
   * {@code ""} when there is none, when it is no text, or when it is there twice.
   */
  public String textAtTop(ByteBuffer utf8, String name) throws JsonUnreadable {
    String found = "";
    boolean twice = false;
    boolean seen = false;
    try (JsonParser parser = parser(utf8)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isIt = parser.currentName().equalsIgnoreCase(name);
        JsonToken value = parser.nextToken();
        twice |= isIt && seen;
        seen |= isIt;
        found = isIt && value == JsonToken.VALUE_STRING ? parser.getText() : found;
        parser.skipChildren();
      }
    } catch (IOException e) {
      throw new JsonUnreadable(CoreText.NOT_JSON.text());
    }
    return twice ? "" : found;
  }

  /** JSON that came as a text inside JSON; null when the text is no JSON object or array. */
  public @Nullable JsonNode embedded(String text) {
    String stripped = text.strip();
    String trimmed = stripped.startsWith("\uFEFF") ? stripped.substring(1).strip() : stripped;
    if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) {
      return null;
    }
    try {
      return tree(trimmed);
    } catch (JsonUnreadable e) {
      return null;
    }
  }

  /** One row; null when the value is missing or null. */
  public <T> @Nullable T row(JsonNode value, Class<T> type) throws JsonUnreadable {
    JsonNode object = value.isArray() && value.size() > 0 ? value.get(0) : value;
    if (object.isMissingNode()
        || object.isNull()
        || (object.isTextual() && object.asText().isBlank())) {
      return null;
    }
    try {
      return mapper.treeToValue(object, type);
    } catch (JsonProcessingException e) {
      throw new JsonUnreadable(CoreText.NOT_A.text(type.getSimpleName()));
    }
  }

  /**
   * Rows: of an array, of one object in place of an array, of either as a JSON text, or none of
   * what is missing, null, blank or empty. What is there and is no row is not "none": {@link
   * JsonUnreadable}.
   */
  public <T> List<T> rows(JsonNode value, Class<T> type) throws JsonUnreadable {
    List<T> rows = new ArrayList<>(value.isArray() ? value.size() : 1);
    addRows(value, type, rows, 0);
    return rows;
  }

  private <T> void addRows(JsonNode value, Class<T> type, List<T> rows, int depth)
      throws JsonUnreadable {
    if (depth > DEEPEST_ROWS) {
      throw new JsonUnreadable(CoreText.NOT_A.text(type.getSimpleName()));
    }
    if (isNothing(value)) {
      return;
    }
    if (value.isArray()) {
      for (JsonNode element : value) {
        addRows(element, type, rows, depth + 1);
      }
      return;
    }
    if (!value.isObject()) {
      JsonNode embedded = value.isTextual() ? embedded(value.asText()) : null;
      if (embedded == null) {
        throw new JsonUnreadable(CoreText.NOT_A.text(type.getSimpleName()));
      }
      addRows(embedded, type, rows, depth + 1);
      return;
    }
    T row = row(value, type);
    if (row == null) {
      throw new JsonUnreadable(CoreText.NOT_A.text(type.getSimpleName()));
    }
    rows.add(row);
  }

  /** Whether nothing is said: missing, null, blank, or a structure of nothing but such. */
  public static boolean isNothing(JsonNode value) {
    if (value.isContainerNode()) {
      for (JsonNode part : value) {
        if (!isNothing(part)) {
          return false;
        }
      }
      return true;
    }
    return value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && value.asText().isBlank());
  }

  /** The member of that name in any letter case; a missing node when there is none. */
  public static JsonNode member(JsonNode object, String name) {
    JsonNode exact = object.get(name);
    if (exact != null) {
      return exact;
    }
    var members = object.fields();
    while (members.hasNext()) {
      var member = members.next();
      if (member.getKey().equalsIgnoreCase(name)) {
        return member.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  /** The member as text, number or not; empty when missing or null. */
  public static String text(JsonNode object, String name) {
    JsonNode member = member(object, name);
    return member.isValueNode() && !member.isNull() ? member.asText() : "";
  }

  private JsonParser parser(ByteBuffer utf8) throws IOException {
    return mapper.getFactory().createParser(new ByteBufferBackedInputStream(withoutBom(utf8)));
  }

  /** A view with a position of its own, behind a byte order mark. */
  private static ByteBuffer withoutBom(ByteBuffer bytes) {
    ByteBuffer text = bytes.duplicate();
    int start = text.position();
    boolean startsWithBom =
        text.remaining() >= BOM_LENGTH
            && text.get(start) == (byte) 0xEF
            && text.get(start + 1) == (byte) 0xBB
            && text.get(start + 2) == (byte) 0xBF;
    return startsWithBom ? text.position(start + BOM_LENGTH) : text;
  }
}
