package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Text as peers send it: a string, a number as it was written, true or false, even a structure (one
 * value in an array is that value, an empty structure is nothing, any other is kept as JSON text);
 * always in NFC.
 */
final class LenientText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

  /** Beyond this many zeros a number keeps its exponent. */
  private static final int LONGEST_SCALE = 40;

  LenientText() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return VietnameseText.nfc(parser.getText());
    }
    if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      return plain(parser.getDecimalValue());
    }
    return token.isStructStart() ? structure(context.readTree(parser)) : parser.getValueAsString();
  }

  private static @Nullable String structure(JsonNode node) {
    if (node.isArray() && node.size() == 1) {
      return structure(node.get(0));
    }
    if (node.isNull() || (node.isContainerNode() && node.isEmpty())) {
      return null;
    }
    if (node.isFloat() || node.isDouble() || node.isBigDecimal()) {
      return plain(node.decimalValue());
    }
    return VietnameseText.nfc(node.isValueNode() ? node.asText() : node.toString());
  }

  /** {@code 1.0E7} is ten million; {@code 2.000000} keeps its zeros, as it may be a code. */
  private static String plain(BigDecimal number) {
    return Math.abs(number.scale()) <= LONGEST_SCALE ? number.toPlainString() : number.toString();
  }
}
