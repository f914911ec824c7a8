package dev.npsp.sdk.internal.mapi.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.mapi.inbound.Unusable.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what the portal sent: an object, or one object in an array, or either as JSON text. */
final class InboundMessages {

  private static final String BODY = "Nội dung";

  private final Json json;

  InboundMessages(Json json) {
    this.json = json;
  }

  <T> T message(byte[] body, Class<T> type) throws Unusable {
    return row(object(body), type, BODY);
  }

  /** What stands in {@code data}. */
  <T> T data(EnvelopeMessage envelope, Class<T> type) throws Unusable {
    JsonNode data = envelope.data();
    if (data == null) {
      throw new Unusable("data", Problem.MISSING);
    }
    return row(unwrapped(data), type, "data");
  }

  private JsonNode object(byte[] body) throws Unusable {
    try {
      JsonNode object = unwrapped(json.tree(body));
      if (!object.isObject()) {
        throw new Unusable(BODY, Problem.NOT_JSON);
      }
      return object;
    } catch (JsonUnreadable e) {
      throw new Unusable(BODY, Problem.NOT_JSON);
    }
  }

  private JsonNode unwrapped(JsonNode node) {
    JsonNode single = node.isArray() && node.size() == 1 ? node.get(0) : node;
    JsonNode inner = single.isTextual() ? json.embedded(single.asText()) : null;
    return inner == null ? single : inner;
  }

  private <T> T row(JsonNode object, Class<T> type, String field) throws Unusable {
    @Nullable T row;
    try {
      row = json.row(object, type);
    } catch (JsonUnreadable e) {
      throw new Unusable(field, Problem.NOT_JSON);
    }
    if (row == null) {
      throw new Unusable(field, Problem.MISSING);
    }
    return row;
  }
}
