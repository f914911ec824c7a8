package dev.npsp.sdk.core.internal.exec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.LocalizedText;
import java.net.URI;

/** The smallest wire: parameters as they are, answers of {@code {code,message,result}}. */
final class TestWire implements Wire {

  private static final Headers HEADERS = Headers.none().with("Content-Type", "application/json");

  private final URI root;

  TestWire(URI root) {
    this.root = root;
  }

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public URI address(String path) {
    return root.resolve(path);
  }

  @Override
  public Headers headers() {
    return HEADERS;
  }

  @Override
  public EnvelopeRule rule() {
    return EnvelopeRule.reading(TestWire::status);
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode envelope = json.tree(reply.body());
    String code = Json.text(envelope, "code");
    String message = Json.text(envelope, "message");
    if (code.isEmpty()) {
      throw new JsonUnreadable(LocalizedText.of("not an envelope"));
    }
    return code.equals("0")
        ? ReplyStatus.accepted(code, message, Json.member(envelope, "result"))
        : ReplyStatus.refused(code, message);
  }
}
