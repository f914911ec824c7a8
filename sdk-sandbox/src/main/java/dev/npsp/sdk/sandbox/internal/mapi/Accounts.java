package dev.npsp.sdk.sandbox.internal.mapi;

import dev.npsp.sdk.sandbox.internal.check.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Accounts of the national sign-on: {@code TraCuuTechID}. Every number has one, always the same,
 * but those that end in 9: people without an account have to be met in a test, too.
 */
final class Accounts {
  private static final Pattern NUMBER = Pattern.compile("\\d{9}|\\d{12}|\\d{10}(-\\d{3})?");

  private Accounts() {}

  static MapiReply lookUp(MapiCall call) throws Refusal {
    String number = call.text("mstorcmnd");
    if (!NUMBER.matcher(number).matches()) {
      throw Refusal.at("mstorcmnd", "phải là số định danh cá nhân hoặc mã số thuế");
    }
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          if (!number.endsWith("9")) {
            json.writeStartObject();
            json.writeStringField("TECHNICALID", idOf(number));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static String idOf(String number) {
    return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
