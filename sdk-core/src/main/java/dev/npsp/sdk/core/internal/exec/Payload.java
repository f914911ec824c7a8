package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.internal.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a call sends, before it is bytes. Written once a call, whatever the attempts. */
@FunctionalInterface
public interface Payload {

  /**
   * A payload as bytes.
   *
   * @param body the bytes
   * @param contentType what they are; empty where the headers of the wire say it
   */
  record Written(Body body, Optional<String> contentType) {}

  /** Makes bytes of it; only JSON gets the frame of the wire. */
  Written write(Json json, Function<byte[], Body> frame);

  /** A record as JSON, in the frame of the wire. */
  static Payload json(Object message) {
    return (json, frame) -> new Written(frame.apply(json.write(message)), Optional.empty());
  }

  /** Fields as a form of a web page sends them, in their order. */
  static Payload form(Map<String, String> fields) {
    String text =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    Written written =
        new Written(
            Body.of(text.getBytes(StandardCharsets.US_ASCII)),
            Optional.of("application/x-www-form-urlencoded"));
    return (json, frame) -> written;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Parts of a form, with files among them; read from the disk while they are sent. */
  static Payload multipart(List<FormPart> parts) {
    return multipart(parts, Multipart.randomBoundary());
  }

  /** Parts of a form between lines that are known before, for tests that compare bytes. */
  static Payload multipart(List<FormPart> parts, String boundary) {
    Written written =
        new Written(
            Multipart.body(parts, boundary),
            Optional.of("multipart/form-data; boundary=" + boundary));
    return (json, frame) -> written;
  }

  /** Nothing. */
  static Payload none() {
    return (json, frame) -> new Written(Body.empty(), Optional.empty());
  }
}
