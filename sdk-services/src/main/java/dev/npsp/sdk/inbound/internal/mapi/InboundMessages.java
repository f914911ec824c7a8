package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.EnvelopeMessage;
import dev.npsp.sdk.inbound.internal.mapi.UnusableMessage.Problem;
import dev.npsp.sdk.wire.NestedJson;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads what the portal sent: an object, or one object in an array, or either as JSON text. */
final class InboundMessages {

  private static final String BODY = "Nội dung";

  private final Json json;

  InboundMessages(Json json) {
    this.json = json;
  }

  <T> T message(ByteBuffer body, Class<T> type) throws UnusableMessage {
    return row(object(body), type, BODY);
  }

  /** What stands in {@code data}. */
  <T> T data(EnvelopeMessage envelope, Class<T> type) throws UnusableMessage {
    JsonNode data = envelope.data();
    if (data == null) {
      throw new UnusableMessage("data", Problem.MISSING);
    }
    return row(unwrapped(data, "data"), type, "data");
  }

  private JsonNode object(ByteBuffer body) throws UnusableMessage {
    JsonNode object = unwrapped(tree(body), BODY);
    if (!object.isObject()) {
      throw new UnusableMessage(BODY, Problem.NOT_JSON);
    }
    return object;
  }

  private JsonNode tree(ByteBuffer body) throws UnusableMessage {
    try {
      return json.tree(body);
    } catch (JsonUnreadable e) {
      throw new UnusableMessage(BODY, Problem.NOT_JSON);
    }
  }

  private JsonNode unwrapped(JsonNode node, String field) throws UnusableMessage {
    try {
      return NestedJson.openedOnly(json, node);
    } catch (JsonUnreadable e) {
      throw new UnusableMessage(field, Problem.NOT_JSON);
    }
  }

  private <T> T row(JsonNode object, Class<T> type, String field) throws UnusableMessage {
    @Nullable T row;
    try {
      row = json.row(object, type);
    } catch (JsonUnreadable e) {
      throw new UnusableMessage(field, Problem.NOT_JSON);
    }
    if (row == null) {
      throw new UnusableMessage(field, Problem.MISSING);
    }
    return row;
  }
}
