package dev.npsp.sdk.internal.wire.payments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.wire.Checksum;
import java.util.regex.Pattern;

/**
 * Signed values of a message, exactly as they came and without any normal form, since the checksum
 * was made over just those.
 */
public final class SignedJson {

  /** Whole dong, written in the one way: no sign, no zero in front, no fraction, no exponent. */
  private static final Pattern AMOUNT = Pattern.compile("0|[1-9]\\d{0,17}");

  private SignedJson() {}

  /** A text as it came, or the digits of a whole number; {@code ""} when missing or null. */
  public static String raw(JsonNode object, String name) throws JsonUnreadable {
    JsonNode value = Json.member(object, name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isTextual() || value.isIntegralNumber()) {
      return value.asText();
    }
    throw new JsonUnreadable(name + " is neither text nor a whole number");
  }

  /** Digits that say a whole number of dong in the one way. */
  public static void requireAmount(String digits, String name) throws JsonUnreadable {
    if (!AMOUNT.matcher(digits).matches()) {
      throw new JsonUnreadable(name + " is not a whole number of dong");
    }
  }

  /** Values that no other values could sign like. */
  public static void requireSignable(Iterable<String> values) throws JsonUnreadable {
    for (String value : values) {
      if (!Checksum.isSignable(value)) {
        throw new JsonUnreadable("a signed field holds a '|' or a control character");
      }
    }
  }
}
