package dev.npsp.sdk.sandbox.internal.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A revision that the office holds; it never changes but for what becomes of it. */
final class HeldReport {
  static final String SENT = "sent";
  static final String RETURNED = "returned";
  static final String APPROVED = "approved";
  static final String LOCKED = "locked";

  private final String agency;
  private final ReportSeeds.Duty duty;
  private final int revision;
  private final JsonObject message;
  private final List<Event> events = new ArrayList<>();

  private record Event(String status, Instant at, String note) {}

  HeldReport(
      String agency, ReportSeeds.Duty duty, int revision, JsonObject message, Instant received) {
    this.agency = agency;
    this.duty = duty;
    this.revision = revision;
    this.message = message;
    this.events.add(new Event(SENT, received, ""));
  }

  boolean hasContent(JsonObject other) {
    return Arrays.equals(Wire.write(message::writeTo), Wire.write(other::writeTo));
  }

  String status() {
    return events.get(events.size() - 1).status();
  }

  Instant received() {
    return events.get(0).at();
  }

  void becomes(String status, Instant at, String note) {
    events.add(new Event(status, at, note));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("regime", duty.regime());
    json.writeStringField("agency", agency);
    json.writeStringField("period", duty.period());
    json.writeNumberField("revision", revision);
    json.writeStringField("status", status());
    for (String name : message.names()) {
      if (!name.equals("values")) {
        copy(name, json);
      }
    }
    json.writeArrayFieldStart("values");
    for (JsonObject value : message.objects("values")) {
      value.writeTo(json);
    }
    json.writeEndArray();
    json.writeStringField("receivedAt", received().toString());
    json.writeStringField("dueAt", duty.due().toString());
    json.writeArrayFieldStart("events");
    for (Event event : events) {
      json.writeStartObject();
      json.writeStringField("status", event.status());
      json.writeStringField("at", event.at().toString());
      if (!event.note().isEmpty()) {
        json.writeStringField("note", event.note());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void copy(String name, JsonGenerator json) throws IOException {
    JsonObject object = message.object(name);
    if (object != null) {
      json.writeFieldName(name);
      object.writeTo(json);
    } else {
      json.writeStringField(name, message.text(name));
    }
  }
}
