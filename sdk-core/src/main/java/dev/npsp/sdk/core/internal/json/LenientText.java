package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.npsp.sdk.core.internal.text.VietnameseText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Text as peers send it: a string, a number, true or false, even a structure (kept as JSON text);
 * always in NFC.
 */
final class LenientText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;

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
    if (token.isStructStart()) {
      return parser.readValueAsTree().toString();
    }
    return parser.getValueAsString();
  }
}
