package dev.npsp.sdk.sandbox.internal.mapi;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;

/**
 * What a service answers, as bytes. HTTP status carries no information on this wire: refusals come
 * with 200, too.
 */
public final class MapiReply {
  private final byte[] json;

  private MapiReply(byte[] json) {
    this.json = json;
  }

  /** A write that was carried out. */
  static MapiReply done() {
    return of(0, "Đồng bộ thành công");
  }

  /** Nothing was carried out: generic failure. */
  public static MapiReply refused(String message) {
    return of(-1, message);
  }

  static MapiReply of(int code, String message) {
    return new MapiReply(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("error_code", code);
              json.writeStringField("message", message);
              json.writeEndObject();
            }));
  }

  /** The attested refusal carries its code as a string. */
  static MapiReply ofText(String code, String message) {
    return new MapiReply(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("error_code", code);
              json.writeStringField("message", message);
              json.writeEndObject();
            }));
  }

  /** A look-up's result under code 0. */
  static MapiReply result(Wire.Writing result) {
    return new MapiReply(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("error_code", 0);
              write(json, result);
            }));
  }

  /** A look-up's result under code "00": peers have met this form as well. */
  static MapiReply resultUnderDoubleZero(Wire.Writing result) {
    return new MapiReply(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("error_code", "00");
              write(json, result);
            }));
  }

  /** A non-zero code and nothing else. */
  public static MapiReply bareError() {
    return new MapiReply(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("error_code", -1);
              json.writeEndObject();
            }));
  }

  static MapiReply session(String session, int code, String message) {
    return new MapiReply(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("session", session);
              json.writeNumberField("error_code", code);
              json.writeStringField("message", message);
              json.writeEndObject();
            }));
  }

  public byte[] json() {
    return json.clone();
  }

  private static void write(JsonGenerator json, Wire.Writing result) throws IOException {
    json.writeFieldName("result");
    result.to(json);
    json.writeEndObject();
  }
}
