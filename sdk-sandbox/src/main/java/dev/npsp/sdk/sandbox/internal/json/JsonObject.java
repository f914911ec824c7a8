package dev.npsp.sdk.sandbox.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small JSON object, read whole. Asking for a member of another type gives nothing. */
public final class JsonObject {
  private final Map<String, @Nullable Object> members;

  JsonObject(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  public Set<String> names() {
    return members.keySet();
  }

  public @Nullable Object value(String name) {
    return members.get(name);
  }

  /** The text of a string member; "" when there is none. */
  public String text(String name) {
    return members.get(name) instanceof String text ? text : "";
  }

  /** The text of a string or number member; "" when there is none. */
  public String scalar(String name) {
    Object value = members.get(name);
    return value instanceof BigDecimal number ? number.toPlainString() : text(name);
  }

  /** Writes it as it was read, members in their order. */
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      write(member.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    if (value instanceof JsonObject object) {
      object.writeTo(json);
    } else if (value instanceof List<?> elements) {
      json.writeStartArray();
      for (Object element : elements) {
        write(element, json);
      }
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof String text) {
      json.writeString(text);
    } else {
      json.writeNull();
    }
  }

  public boolean hasText(String name) {
    return members.get(name) instanceof String;
  }

  public @Nullable JsonObject object(String name) {
    return members.get(name) instanceof JsonObject object ? object : null;
  }

  /** The objects in an array member; empty when there is none. */
  public List<JsonObject> objects(String name) {
    if (!(members.get(name) instanceof List<?> elements)) {
      return List.of();
    }
    return elements.stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }
}
