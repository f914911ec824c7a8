package dev.npsp.sdk.sandbox.internal.mapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outer object of a generic call. Its scalars are read, its {@code data} is only stepped over
 * and looked at later, so that members may come in any order and a batch is not held twice.
 */
final class Envelope {
  private static final String DATA = "data";
  private static final String NOT_TEXT = "phải là chuỗi";

  private final byte[] body;
  private final Map<String, @Nullable String> texts = new LinkedHashMap<>();
  private @Nullable JsonToken dataToken;
  private int dataFrom;
  private int dataLength;

  private Envelope(byte[] body) {
    this.body = body;
  }

  static Envelope read(byte[] body) throws IOException, Refusal {
    Envelope envelope = new Envelope(body);
    try (JsonParser parser = Wire.parser(body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw Refusal.of("Nội dung phải là một đối tượng JSON");
      }
      envelope.readMembers(parser);
      if (parser.nextToken() != null) {
        throw Refusal.of("Có nội dung thừa sau đối tượng JSON");
      }
    }
    return envelope;
  }

  /** The text of a member that has to be there. */
  String text(String name) throws Refusal {
    if (!texts.containsKey(name)) {
      throw Refusal.at(name, "bị thiếu");
    }
    String text = texts.get(name);
    if (text == null) {
      throw Refusal.at(name, NOT_TEXT);
    }
    return text;
  }

  /** The text of a member, or "" when it is not there. */
  String peek(String name) {
    String text = texts.get(name);
    return text == null ? "" : text;
  }

  Set<String> names() {
    return texts.keySet();
  }

  boolean hasData() {
    return dataToken != null;
  }

  /** A parser that stands on the first token of {@code data}. */
  JsonParser data(JsonToken expected) throws IOException, Refusal {
    if (dataToken == null) {
      throw Refusal.at(DATA, "bị thiếu");
    }
    if (dataToken != expected) {
      throw Refusal.at(
          DATA, expected == JsonToken.START_ARRAY ? "phải là mảng" : "phải là đối tượng JSON");
    }
    JsonParser parser = Wire.parser(body, dataFrom, dataLength);
    parser.nextToken();
    return parser;
  }

  byte[] body() {
    return body;
  }

  int dataFrom() {
    return dataFrom;
  }

  private void readMembers(JsonParser parser) throws IOException, Refusal {
    String name;
    while ((name = parser.nextFieldName()) != null) {
      JsonToken token = parser.nextToken();
      if (texts.containsKey(name) || (name.equals(DATA) && dataToken != null)) {
        throw Refusal.at(name, "xuất hiện hai lần");
      }
      if (name.equals(DATA)) {
        stepOverData(parser, token);
      } else {
        texts.put(name, token == JsonToken.VALUE_STRING ? parser.getText() : null);
        parser.skipChildren();
      }
    }
  }

  private void stepOverData(JsonParser parser, JsonToken token) throws IOException {
    dataToken = token;
    dataFrom = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
    parser.skipChildren();
    parser.finishToken();
    dataLength = Math.toIntExact(parser.currentLocation().getByteOffset()) - dataFrom;
  }
}
