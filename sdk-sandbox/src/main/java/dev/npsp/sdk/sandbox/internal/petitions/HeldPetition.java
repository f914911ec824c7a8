package dev.npsp.sdk.sandbox.internal.petitions;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.reference.AgencyPath;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A petition that the portal holds; what has happened to it never changes. */
final class HeldPetition {
  private static final Set<String> DECISIONS =
      Set.of("accepted", "refused", "supplement-requested", "forwarded", "passed-on");

  /** What may happen next, by where the petition stands. */
  private static final Map<Stage, Set<String>> NEXT =
      Map.of(
          Stage.WAITS, DECISIONS,
          Stage.IN_WORK,
              Set.of("accepted", "answered", "supplement-requested", "forwarded", "passed-on"),
          Stage.ASKED, Set.of("supplemented", "refused"),
          Stage.ANSWERED, Set.of("published", "rated"),
          Stage.PUBLIC, Set.of("rated"),
          Stage.ENDED, Set.of());

  private final String code;
  private final String firstAgency;
  private final PetitionOffice.Filing filing;
  private final List<Event> events = new ArrayList<>();
  private Stage stage = Stage.WAITS;
  private String holder;
  private Instant since;
  private boolean wasTakenOn;

  private enum Stage {
    WAITS,
    IN_WORK,
    ASKED,
    ANSWERED,
    PUBLIC,
    ENDED
  }

  /** One thing that happened: what was sent of it, or what the citizen did. */
  record Event(String kind, Instant at, @Nullable JsonObject message, String text, String rating) {

    boolean hasContent(JsonObject other) {
      return message != null
          && message.names().equals(other.names())
          && other.names().stream()
              .allMatch(name -> Objects.equals(message.value(name), other.value(name)));
    }
  }

  HeldPetition(String code, String agency, PetitionOffice.Filing filing, Instant at) {
    this.code = code;
    this.firstAgency = agency;
    this.filing = filing;
    this.holder = agency;
    this.since = at;
    events.add(new Event("filed", at, null, "", ""));
  }

  String code() {
    return code;
  }

  String holder() {
    return holder;
  }

  List<Event> events() {
    return events;
  }

  boolean hasHappened(String kind) {
    return events.stream().anyMatch(event -> event.kind().equals(kind));
  }

  /** Whether an agency of that root has it or had it. */
  boolean concerns(String root) {
    return AgencyPath.isWithin(AgencyPath.of(firstAgency), root)
        || AgencyPath.isWithin(AgencyPath.of(holder), root)
        || events.stream()
            .map(Event::message)
            .filter(Objects::nonNull)
            .anyMatch(message -> AgencyPath.isWithin(AgencyPath.of(message.text("agency")), root));
  }

  boolean allows(String kind) {
    boolean again = kind.equals("rated") && hasHappened("rated");
    return !again && Objects.requireNonNull(NEXT.get(stage)).contains(kind);
  }

  void add(Event event) {
    events.add(event);
    switch (event.kind()) {
      case "accepted" -> {
        stage = Stage.IN_WORK;
        wasTakenOn = true;
      }
      case "supplement-requested" -> stage = Stage.ASKED;
      case "supplemented" -> {
        stage = wasTakenOn ? Stage.IN_WORK : Stage.WAITS;
        since = event.at();
      }
      case "forwarded" -> {
        stage = Stage.WAITS;
        wasTakenOn = false;
        since = event.at();
        holder = Objects.requireNonNull(event.message()).text("to");
      }
      case "answered" -> {
        stage = Stage.ANSWERED;
        since = event.at();
      }
      case "published" -> stage = Stage.PUBLIC;
      case "refused", "passed-on" -> stage = Stage.ENDED;
      default -> {
        // a rating moves nothing
      }
    }
  }

  /** Fifteen working days to answer, two to make the answer public. */
  boolean isOverdue(WorkingCalendar calendar, Instant now) {
    int days =
        switch (stage) {
          case WAITS, IN_WORK -> 15;
          case ANSWERED -> 2;
          default -> 0;
        };
    return days > 0
        && now.isAfter(calendar.due(calendar.intake(since), ProcessingTime.workingDays(days)));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("petition", code);
    json.writeArrayFieldStart("events");
    for (int i = 0; i < events.size(); i++) {
      write(i + 1, events.get(i), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(int number, Event event, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("number", number);
    json.writeStringField("kind", event.kind());
    json.writeStringField("at", event.at().toString());
    if (number == 1) {
      json.writeStringField("to", firstAgency);
      json.writeFieldName("filing");
      writeFiling(json);
    }
    JsonObject message = event.message();
    if (message != null) {
      for (String name : message.names()) {
        if (!name.equals("kind")) {
          json.writeStringField(name, message.text(name));
        }
      }
    }
    if (!event.text().isEmpty()) {
      json.writeStringField("text", event.text());
    }
    if (!event.rating().isEmpty()) {
      json.writeStringField("rating", event.rating());
    }
    json.writeEndObject();
  }

  private void writeFiling(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", filing.title());
    json.writeStringField("content", filing.content());
    if (!filing.category().isEmpty()) {
      json.writeStringField("category", filing.category());
    }
    json.writeObjectFieldStart("petitioner");
    json.writeBooleanField("isOrganisation", false);
    json.writeStringField("name", filing.name());
    if (!filing.phone().isEmpty()) {
      json.writeStringField("phone", filing.phone());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
