package dev.npsp.sdk.sandbox.internal.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.SandboxDirection;
import dev.npsp.sdk.sandbox.SandboxDirection.Outcome;
import dev.npsp.sdk.sandbox.internal.directions.DocumentHub;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code /sandbox/directions/} does and tells. Ours, not a hub's. */
final class DirectionTestApi {

  private final DocumentHub hub;

  DirectionTestApi(DocumentHub hub) {
    this.hub = hub;
  }

  byte[] act(Exchange exchange, String what) throws IOException {
    String subject = exchange.parameter("subject");
    String document = exchange.parameter("document");
    return switch (what) {
      case "issue" ->
          id(
              "document",
              hub.issue(subject, due(exchange), receivers(exchange.parameter("receiver"))));
      case "update" -> id("document", hub.amend("2", document, subject, due(exchange)));
      case "replace" -> id("document", hub.amend("3", document, subject, due(exchange)));
      case "recall" -> {
        hub.recall(document, exchange.parameter("reason"));
        yield TestApiJson.done();
      }
      case "repeat" -> id("message", hub.repeat(exchange.parameter("message")));
      case "lock" -> {
        hub.lockOut(exchange.parameter("agency"));
        yield TestApiJson.done();
      }
      case "deliver" ->
          id(
              "message",
              hub.deliver(
                  exchange.parameter("receiver"), exchange.parameter("type"), exchange.body()));
      default -> throw new NoSuchElementException("nothing to do at directions/" + what);
    };
  }

  byte[] tell(Exchange exchange, String what) {
    if (!what.equals("board")) {
      throw new NoSuchElementException("nothing to tell at directions/" + what);
    }
    String document = exchange.parameter("document");
    List<SandboxDirection> directions =
        hub.board().stream()
            .filter(each -> document.isEmpty() || each.documentId().equals(document))
            .toList();
    return Wire.write(json -> board(json, directions));
  }

  static List<String> receivers(String list) {
    return List.of(list.strip().split("\\s*,\\s*"));
  }

  private static LocalDate due(Exchange exchange) {
    return day(exchange.parameter("due"));
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("due is a day, yyyy-MM-dd", e);
    }
  }

  private static byte[] id(String name, String id) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeStringField(name, id);
          json.writeEndObject();
        });
  }

  private static void board(JsonGenerator json, List<SandboxDirection> directions)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("agencies");
    Map<String, List<SandboxDirection>> byAgency =
        directions.stream()
            .collect(
                Collectors.groupingBy(
                    SandboxDirection::receiver, TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<SandboxDirection>> agency : byAgency.entrySet()) {
      json.writeStartObject();
      json.writeStringField("agency", agency.getKey());
      for (Outcome outcome : Outcome.values()) {
        json.writeNumberField(outcome.name(), count(agency.getValue(), outcome));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("directions");
    for (SandboxDirection direction : directions) {
      direction(json, direction);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static long count(List<SandboxDirection> directions, Outcome outcome) {
    return directions.stream().filter(each -> each.outcome() == outcome).count();
  }

  private static void direction(JsonGenerator json, SandboxDirection direction) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", direction.documentId());
    json.writeStringField("issuer", direction.issuer());
    json.writeStringField("receiver", direction.receiver());
    json.writeStringField("subject", direction.subject());
    json.writeStringField("due", direction.due().map(LocalDate::toString).orElse(""));
    json.writeStringField("outcome", direction.outcome().name());
    json.writeArrayFieldStart("told");
    for (SandboxDirection.Told told : direction.told()) {
      json.writeStartObject();
      json.writeStringField("code", told.code());
      json.writeStringField("at", told.at().toString());
      json.writeStringField("note", told.note());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
