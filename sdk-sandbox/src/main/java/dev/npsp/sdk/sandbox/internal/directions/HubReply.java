package dev.npsp.sdk.sandbox.internal.directions;

import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.nio.charset.StandardCharsets;

/** An answer of the hub: a no has HTTP 200 as well, but for keys and forms that are not taken. */
public record HubReply(int status, String contentType, byte[] body) {
  private static final String JSON = "application/json;charset=UTF-8";
  private static final String PLAIN = "text/plain;charset=UTF-8";
  private static final String HUB_FAILURE = "20";

  static HubReply ok(Wire.Writing members) {
    return json(
        200,
        json -> {
          json.writeStartObject();
          json.writeBooleanField("success", true);
          json.writeStringField("message", "OK");
          members.to(json);
          json.writeEndObject();
        });
  }

  /** Some codes were seen as text, that of a failure of the hub as a number. */
  static HubReply refused(String code, String why) {
    return json(
        200,
        json -> {
          json.writeStartObject();
          json.writeBooleanField("success", false);
          json.writeStringField("message", why);
          json.writeObjectFieldStart("data");
          json.writeNullField("docId");
          json.writeStringField("status", "error");
          if (code.equals(HUB_FAILURE)) {
            json.writeNumberField("errorCode", Integer.parseInt(code));
          } else {
            json.writeStringField("errorCode", code);
          }
          json.writeStringField("errorDesc", why);
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  /** A failure of the hub: nothing was taken, and the same call fares better a moment after. */
  public static byte[] hubFailure() {
    return refused(HUB_FAILURE, "Lỗi hệ thống trục").body();
  }

  /** Keys that are not accepted, in plain text, as one real server says it. */
  public static HubReply unauthorized() {
    return plain(401, "Unauthorized");
  }

  /** The same in the other form that was logged. */
  static HubReply unlicensed() {
    return json(
        401,
        json -> {
          json.writeStartObject();
          json.writeNullField("errorDetail");
          json.writeNumberField("code", 401);
          json.writeStringField("message", "Unauthorized");
          json.writeStringField("licenseInfo", "invalid");
          json.writeNumberField("totalTime", 0);
          json.writeEndObject();
        });
  }

  static HubReply plain(int status, String text) {
    return new HubReply(status, PLAIN, text.getBytes(StandardCharsets.UTF_8));
  }

  private static HubReply json(int status, Wire.Writing writing) {
    return new HubReply(status, JSON, Wire.write(writing));
  }
}
