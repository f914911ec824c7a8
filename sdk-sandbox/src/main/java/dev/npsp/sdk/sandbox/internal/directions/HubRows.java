package dev.npsp.sdk.sandbox.internal.directions;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Official;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the hub tells of messages. */
final class HubRows {

  private HubRows() {}

  static void list(JsonGenerator json, List<HeldMessage> messages, String agency)
      throws IOException {
    json.writeNumberField("count", messages.size());
    json.writeArrayFieldStart("data");
    for (HeldMessage message : messages) {
      json.writeStartObject();
      json.writeStringField("serviceType", message.type().equals("edoc") ? "eDoc" : "status");
      json.writeStringField("messageType", message.type());
      json.writeStringField("docId", message.docId());
      json.writeStringField("from", message.sender());
      json.writeStringField("to", agency);
      json.writeStringField("status", message.markOf(agency));
      json.writeStringField("statusDesc", "");
      json.writeStringField("createdTime", DocumentHub.moment(message.arrived()));
      json.writeStringField("updatedTime", DocumentHub.moment(message.changedFor(agency)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Files stay in the message; none stands beside it. */
  static void message(JsonGenerator json, HeldMessage message) throws IOException {
    json.writeObjectFieldStart("data");
    json.writeStringField("docId", message.docId());
    json.writeStringField("from", message.sender());
    if (message.content().orElse(null) instanceof Official document) {
      json.writeStringField("fromName", document.senderName());
      json.writeStringField("edocCode", document.code());
      json.writeStringField("edocAbstract", document.subject());
    }
    json.writeStringField("edxml", new String(message.edxml(), StandardCharsets.UTF_8));
    json.writeArrayFieldStart("attachments");
    json.writeEndArray();
    json.writeEndObject();
  }
}
