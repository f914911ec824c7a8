package dev.npsp.sdk.payments.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.wire.ChecksumScheme;
import dev.npsp.sdk.wire.ServiceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signed values of a message: texts exactly as they came and without any normal form, since the
 * checksum was made over just those; amounts as the integer that the checksum covers.
 */
public final class SignedJson {

  /** A text that says a whole number of dong in one way: no blank, no zero in front, no sign. */
  private static final Pattern DONG = Pattern.compile("(0|[1-9][0-9]{0,17})(?:\\.0{1,2})?");

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
    throw new JsonUnreadable(ServiceText.NEITHER_TEXT_NOR_NUMBER.text(name));
  }

  /**
   * The integer that is signed for an amount: {@code 150000} for {@code "150000.00"}, {@code
   * 1.5E5}.
   */
  public static String amount(JsonNode object, String name) throws JsonUnreadable {
    return dong(Json.member(object, name))
        .orElseThrow(() -> new JsonUnreadable(ServiceText.NO_WHOLE_DONG.text(name)));
  }

  /** The same, or the text as it came where it is no amount: for who looks for a difference. */
  public static String amountOrRaw(JsonNode object, String name) throws JsonUnreadable {
    Optional<String> dong = dong(Json.member(object, name));
    return dong.isPresent() ? dong.get() : raw(object, name);
  }

  private static Optional<String> dong(JsonNode value) {
    String text =
        value.isNumber()
            ? WireAmount.digits(value).orElse("")
            : value.isTextual() ? value.asText() : "";
    Matcher dong = DONG.matcher(text);
    return dong.matches() ? Optional.of(dong.group(1)) : Optional.empty();
  }

  /** Values that no other values could sign like. */
  public static void requireSignable(Iterable<String> values) throws JsonUnreadable {
    for (String value : values) {
      if (!ChecksumScheme.isSignable(value)) {
        throw new JsonUnreadable(ServiceText.SIGNED_SEPARATOR.text());
      }
    }
  }
}
