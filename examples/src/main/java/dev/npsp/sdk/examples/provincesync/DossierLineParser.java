package dev.npsp.sdk.examples.provincesync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Filing;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One dossier a line, in this example's own plain form: {@code code}, {@code procedure}, {@code
 * procedureName}, {@code field}, {@code fieldName}, {@code applicant}, {@code personalId}, {@code
 * received} and {@code due} ({@code 2026-11-20T08:30}, Vietnam time), {@code status}, {@code
 * processingUnit}, {@code summary}, {@code papers} ({@code name}, {@code uri}).
 */
final class DossierLineParser {

  /** Who works on a dossier of which nobody said so: the portal wants a name. */
  private static final String ONE_STOP_SHOP = "Bộ phận Một cửa";

  private final ObjectMapper mapper = new ObjectMapper();

  /** The dossier of a line; {@link IllegalArgumentException} says what is wrong with it. */
  Dossier read(String line) {
    JsonNode object = object(line);
    Instant received = moment(object, "received");
    Dossier.Builder dossier =
        Dossier.builder(
                DossierCode.of(required(object, "code")),
                procedure(object),
                Applicant.of(
                    Person.of(
                        required(object, "applicant"),
                        PersonalId.of(required(object, "personalId")))))
            .received(received)
            .filing(Filing.online(received))
            .status(DossierStatus.of(object.path("status").asText("2")))
            .processingUnit(object.path("processingUnit").asText(ONE_STOP_SHOP));
    if (object.hasNonNull("due")) {
      dossier.due(moment(object, "due"));
    }
    if (object.hasNonNull("summary")) {
      dossier.summary(object.get("summary").asText());
    }
    for (JsonNode paper : object.path("papers")) {
      dossier.addPaper(
          Attachment.link(required(paper, "name"), URI.create(required(paper, "uri"))));
    }
    return dossier.build();
  }

  private static ProcedureReference procedure(JsonNode object) {
    return ProcedureReference.of(
        ProcedureCode.of(required(object, "procedure")),
        required(object, "procedureName"),
        required(object, "field"),
        required(object, "fieldName"));
  }

  private JsonNode object(String line) {
    try {
      JsonNode object = mapper.readTree(line);
      if (object.isObject()) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
    throw new IllegalArgumentException("it is no JSON object");
  }

  private static String required(JsonNode object, String name) {
    JsonNode value = object.path(name);
    if (!value.isValueNode() || value.asText().isBlank()) {
      throw new IllegalArgumentException("it has no " + name);
    }
    return value.asText();
  }

  private static Instant moment(JsonNode object, String name) {
    try {
      return VietnamTime.of(LocalDateTime.parse(required(object, name)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " is not like 2026-11-20T08:30", e);
    }
  }
}
