package dev.npsp.sdk.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * One object in whatever shape strangers send it: read as the same object, or refused; never
 * something else, and never a part of it.
 */
class InboundJsonPropertiesTest {

  private static final Json JSON = new Json();

  /** Half a surrogate pair is a text like others here: what is sent on refuses it. */
  private static final List<String> TEXTS =
      List.of("Nguyễn Văn Thử", "", "{no json", "[", "\\ud800", "a\\u0000b", "\\uFEFF{}", "\\\"");

  /** A shape around an object. */
  enum Shape {
    AS_IT_IS(true, true),
    BLANKS_AROUND(true, true),
    BYTE_ORDER_MARK(true, true),
    ARRAY_OF_ONE(true, true),
    JSON_TEXT(true, false),
    MEMBER_TWICE(true, false),
    MEMBER_IN_TWO_LETTER_CASES(true, false),
    ARRAY_OF_TWO(false, false),
    ARRAY_WITH_NULL(false, false),
    TRAILING_OBJECT(false, false),
    TRAILING_GARBAGE(false, false),
    CUT_OFF(false, false),
    NOT_UTF_8(false, false);

    private final boolean isObject;
    private final boolean isUnambiguous;

    Shape(boolean isObject, boolean isUnambiguous) {
      this.isObject = isObject;
      this.isUnambiguous = isUnambiguous;
    }

    byte[] of(String object) {
      return switch (this) {
        case AS_IT_IS -> object.getBytes(UTF_8);
        case BLANKS_AROUND -> ("\r\n\t " + object + " \n").getBytes(UTF_8);
        case BYTE_ORDER_MARK -> ("\uFEFF" + object).getBytes(UTF_8);
        case ARRAY_OF_ONE -> ("[" + object + "]").getBytes(UTF_8);
        case JSON_TEXT -> quoted(object).getBytes(UTF_8);
        case MEMBER_TWICE -> ("{\"a\":0," + object.substring(1)).getBytes(UTF_8);
        case MEMBER_IN_TWO_LETTER_CASES -> ("{\"A\":0," + object.substring(1)).getBytes(UTF_8);
        case ARRAY_OF_TWO -> ("[" + object + "," + object + "]").getBytes(UTF_8);
        case ARRAY_WITH_NULL -> ("[" + object + ",null]").getBytes(UTF_8);
        case TRAILING_OBJECT -> (object + object).getBytes(UTF_8);
        case TRAILING_GARBAGE -> (object + "]").getBytes(UTF_8);
        case CUT_OFF -> object.substring(0, object.length() - 1).getBytes(UTF_8);
        case NOT_UTF_8 -> ("{\"\u00e9\":1," + object.substring(1)).getBytes(ISO_8859_1);
      };
    }
  }

  private static String quoted(String json) {
    StringBuilder text = new StringBuilder();
    Json.quote(json, text);
    return text.toString();
  }

  @Property
  void object_inAnyShape_isTheSameObjectOrRefused(
      @ForAll("objects") String object, @ForAll Shape shape) throws JsonUnreadable {
    byte[] body = shape.of(object);
    if (!shape.isObject) {
      refused(() -> InboundJson.object(JSON, ByteBuffer.wrap(body)));
      return;
    }
    JsonNode read = InboundJson.object(JSON, ByteBuffer.wrap(body));
    assertThat(read.get("a")).isEqualTo(JSON.tree(object).get("a"));
    assertThat(read.get("b")).isEqualTo(JSON.tree(object).get("b"));
  }

  @Property
  void unambiguousObject_inAnyShape_isTheSameObjectOrRefused(
      @ForAll("objects") String object, @ForAll Shape shape) throws JsonUnreadable {
    byte[] body = shape.of(object);
    if (!shape.isUnambiguous) {
      refused(() -> InboundJson.unambiguousObject(JSON, ByteBuffer.wrap(body)));
      return;
    }
    assertThat(InboundJson.unambiguousObject(JSON, ByteBuffer.wrap(body)))
        .isEqualTo(JSON.tree(object));
  }

  /** Texts in arrays in texts, as deep as peers wrap. */
  @Property
  void object_inSeveralShapesAtOnce_isTheSameObject(
      @ForAll("objects") String object, @ForAll("harmless") List<Shape> shapes)
      throws JsonUnreadable {
    String body = object;
    for (Shape shape : shapes) {
      body = new String(shape.of(body), UTF_8);
    }
    boolean isOnceInAnArray =
        shapes.indexOf(Shape.ARRAY_OF_ONE) == shapes.lastIndexOf(Shape.ARRAY_OF_ONE);
    ByteBuffer bytes = ByteBuffer.wrap(body.getBytes(UTF_8));
    if (isOnceInAnArray) {
      assertThat(InboundJson.object(JSON, bytes)).isEqualTo(JSON.tree(object));
    } else {
      refused(() -> InboundJson.object(JSON, bytes));
    }
  }

  /** What lies between position and limit is the message, and the position stays. */
  @Property
  void object_inAPartOfABuffer_isReadThereAlone(@ForAll("objects") String object)
      throws JsonUnreadable {
    byte[] message = object.getBytes(UTF_8);
    ByteBuffer around = ByteBuffer.allocateDirect(message.length + 4);
    around.put((byte) '[').put((byte) '{').put(message).put((byte) '}').put((byte) 'x');
    around.position(2).limit(message.length + 2);
    assertThat(InboundJson.object(JSON, around)).isEqualTo(JSON.tree(object));
    assertThat(InboundJson.unambiguousObject(JSON, around)).isEqualTo(JSON.tree(object));
    assertThat(around.position()).isEqualTo(2);
  }

  @Property
  void only_ofAnythingThatIsNoObject_isThatOrRefused(@ForAll("others") String other) {
    refused(() -> InboundJson.object(JSON, ByteBuffer.wrap(other.getBytes(UTF_8))));
    refused(() -> InboundJson.unambiguousObject(JSON, ByteBuffer.wrap(other.getBytes(UTF_8))));
  }

  @Example
  void object_thatIsTooLarge_isRefused() {
    String deep = "{\"a\":".repeat(300) + "1" + "}".repeat(300);
    String wide = "{\"a\":[" + "{},".repeat(1_600_000) + "{}]}";
    for (String large : List.of(deep, wide, quoted(deep))) {
      refused(() -> InboundJson.object(JSON, ByteBuffer.wrap(large.getBytes(UTF_8))));
      refused(() -> InboundJson.unambiguousObject(JSON, ByteBuffer.wrap(large.getBytes(UTF_8))));
    }
  }

  /** As the standard once allowed, and as JSON readers still tell it from UTF-8. */
  @Example
  void object_inUtf16_isReadAsThat() throws JsonUnreadable {
    byte[] body = "{\"a\":\"Thử\"}".getBytes(UTF_16LE);
    assertThat(InboundJson.object(JSON, ByteBuffer.wrap(body)).get("a").asText()).isEqualTo("Thử");
  }

  @Example
  void row_ofNothing_isRefused() {
    refused(() -> InboundJson.row(JSON, JsonNodeFactory.instance.nullNode(), String.class));
  }

  @Provide
  Arbitrary<String> objects() {
    return Arbitraries.of(TEXTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            texts -> {
              List<String> values = new ArrayList<>();
              texts.forEach(text -> values.add("\"" + text + "\""));
              return "{\"a\":" + values.get(0) + ",\"b\":[" + String.join(",", values) + "]}";
            });
  }

  @Provide
  Arbitrary<List<Shape>> harmless() {
    return Arbitraries.of(
            Shape.BLANKS_AROUND, Shape.BYTE_ORDER_MARK, Shape.ARRAY_OF_ONE, Shape.JSON_TEXT)
        .list()
        .ofMaxSize(4)
        .filter(InboundJsonPropertiesTest::marksStandInFront);
  }

  /** A mark stands in front of a whole text, not of an element or behind blanks. */
  private static boolean marksStandInFront(List<Shape> shapes) {
    for (int i = 0; i < shapes.size() - 1; i++) {
      if (shapes.get(i) == Shape.BYTE_ORDER_MARK && shapes.get(i + 1) != Shape.JSON_TEXT) {
        return false;
      }
    }
    return true;
  }

  @Provide
  Arbitrary<String> others() {
    return Arbitraries.of(
        "",
        " ",
        "null",
        "true",
        "7",
        "1e999999999999",
        "\"\"",
        "\"x\"",
        "\"{\"",
        "[]",
        "[null]",
        "[7]",
        "[\"\"]",
        "[[]]",
        "\"[]\"",
        "<html/>",
        "{",
        "}",
        "\uFEFF",
        "[{}");
  }

  private static void refused(ThrowingCallable reading) {
    assertThatThrownBy(reading).isInstanceOf(JsonUnreadable.class).hasNoCause();
  }
}
