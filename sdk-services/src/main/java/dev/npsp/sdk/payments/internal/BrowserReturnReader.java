package dev.npsp.sdk.payments.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.payments.BrowserReturn;
import dev.npsp.sdk.payments.BrowserReturnRejected;
import dev.npsp.sdk.payments.BrowserReturnRejected.Reason;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.wire.Base64Text;
import dev.npsp.sdk.wire.InboundJson;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what a payer's browser brings back from a pay page. */
public final class BrowserReturnReader {

  private static final int LONGEST = 32_768;
  private static final String DATA = "data=";
  private static final String REFERENCE = "MaThamChieu";
  private static final Json JSON = new Json();

  private BrowserReturnReader() {}

  /** The hint in a form's body or in a query. */
  public static BrowserReturn form(String form) {
    requireShort(form);
    List<String> values =
        Stream.of(form.split("&"))
            .map(String::strip)
            .filter(field -> field.startsWith(DATA))
            .map(field -> field.substring(DATA.length()))
            .toList();
    if (values.size() != 1) {
      throw new BrowserReturnRejected(Reason.NO_DATA);
    }
    return data(unescaped(values.get(0)));
  }

  /** The hint in the field itself, of which a plus may have become a blank. */
  public static BrowserReturn data(String data) {
    requireShort(data);
    if (data.isBlank()) {
      throw new BrowserReturnRejected(Reason.NO_DATA);
    }
    return hint(object(text(data.strip().replace(' ', '+'))));
  }

  private static void requireShort(String text) {
    if (text.length() > LONGEST) {
      throw new BrowserReturnRejected(Reason.TOO_LARGE);
    }
  }

  private static String unescaped(String value) {
    try {
      return URLDecoder.decode(value, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BrowserReturnRejected(Reason.NOT_BASE64); // a percent sign that begins no octet
    }
  }

  /** A page makes base64 of Latin-1 with {@code btoa}; what is UTF-8 was made by something else. */
  private static String text(String base64) {
    byte[] bytes;
    try {
      bytes = Base64Text.bytes(base64, LONGEST);
    } catch (JsonUnreadable e) {
      throw new BrowserReturnRejected(Reason.NOT_BASE64);
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, ISO_8859_1);
    }
  }

  private static JsonNode object(String text) {
    try {
      return InboundJson.unambiguousObject(JSON, ByteBuffer.wrap(text.getBytes(UTF_8)));
    } catch (JsonUnreadable e) {
      throw new BrowserReturnRejected(Reason.NOT_AN_OBJECT);
    }
  }

  private static BrowserReturn hint(JsonNode object) {
    String reference = Json.text(object, REFERENCE).strip();
    if (!PaymentReference.isWellFormed(reference)) {
      throw new BrowserReturnRejected(Reason.NO_REFERENCE);
    }
    return BrowserReturn.builder(PaymentReference.of(reference)).claims(claims(object)).build();
  }

  private static Map<String, String> claims(JsonNode object) {
    Map<String, String> claims = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      JsonNode value = member.getValue();
      if (!value.isNull() && !member.getKey().equalsIgnoreCase(REFERENCE)) {
        claims.put(member.getKey(), value.isValueNode() ? value.asText() : value.toString());
      }
    }
    return claims;
  }
}
