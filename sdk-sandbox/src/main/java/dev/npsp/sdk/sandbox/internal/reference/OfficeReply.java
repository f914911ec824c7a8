package dev.npsp.sdk.sandbox.internal.reference;

import dev.npsp.sdk.sandbox.internal.json.Wire;

/** An answer: its HTTP status means something here. */
public record OfficeReply(int status, byte[] body) {

  public static OfficeReply ok(Wire.Writing data) {
    return new OfficeReply(
        200,
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("code", "OK");
              json.writeStringField("message", "");
              json.writeFieldName("data");
              data.to(json);
              json.writeEndObject();
            }));
  }

  public static OfficeReply refused(int status, String code, String message) {
    return new OfficeReply(
        status,
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("code", code);
              json.writeStringField("message", message);
              json.writeEndObject();
            }));
  }

  /** A code that says no, and nothing else. */
  public static byte[] bareError() {
    return refused(400, "BAD_REQUEST", "").body();
  }
}
