package dev.npsp.sdk.sandbox.internal.record;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.util.List;

/**
 * One request and what became of it, as it stands in a line of a record.
 *
 * @param direction {@code in} to the sandbox, {@code out} from it
 * @param requestHeaders each as {@code Name: value}, in the order of the wire
 * @param status 0 when no reply came
 */
record RecordedExchange(
    String direction,
    String method,
    String target,
    List<String> requestHeaders,
    String requestBody,
    int status,
    List<String> replyHeaders,
    String replyBody) {

  byte[] toLine() {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("direction", direction);
          json.writeStringField("method", method);
          json.writeStringField("target", target);
          json.writeStringField("requestHeaders", String.join("\n", requestHeaders));
          json.writeStringField("requestBody", requestBody);
          json.writeStringField("status", Integer.toString(status));
          json.writeStringField("replyHeaders", String.join("\n", replyHeaders));
          json.writeStringField("replyBody", replyBody);
          json.writeEndObject();
          json.writeRaw('\n');
        });
  }

  static RecordedExchange ofLine(String line) {
    JsonObject object = Wire.object(line);
    if (object == null) {
      throw new IllegalArgumentException("a line of the record is cut off");
    }
    return new RecordedExchange(
        object.text("direction"),
        object.text("method"),
        object.text("target"),
        object.text("requestHeaders").lines().toList(),
        object.text("requestBody"),
        Integer.parseInt(object.text("status")),
        object.text("replyHeaders").lines().toList(),
        object.text("replyBody"));
  }
}
