package dev.npsp.sdk.sandbox.internal.igate;

import dev.npsp.sdk.sandbox.internal.json.Wire;

/** An answer: its HTTP status means something here. */
public record IgateReply(int status, byte[] body) {

  static final int OK = 200;
  static final int INVALID = 400;
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int NO_SUCH_CALL = 404;

  /** A yes with what it carries. */
  static IgateReply ok(Wire.Writing data) {
    return envelope(OK, "Thành công", data);
  }

  /** A no; {@code data} is null. */
  static IgateReply refused(int status, String message) {
    return envelope(status, message, json -> json.writeNull());
  }

  /** An answer without an envelope. */
  static IgateReply bare(Wire.Writing content) {
    return new IgateReply(OK, Wire.write(content));
  }

  /** A code that says no, and nothing else. */
  public static byte[] bareError() {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeNumberField("code", INVALID);
          json.writeEndObject();
        });
  }

  private static IgateReply envelope(int status, String message, Wire.Writing data) {
    return new IgateReply(
        status,
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("code", status);
              json.writeStringField("message", message);
              json.writeFieldName("data");
              data.to(json);
              json.writeEndObject();
            }));
  }
}
