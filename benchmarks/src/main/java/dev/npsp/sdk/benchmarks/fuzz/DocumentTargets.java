package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.directions.DirectionStore;
import dev.npsp.sdk.directions.DirectionsClient;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.edocuments.AttachmentStore;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.DocumentAxis;
import dev.npsp.sdk.edocuments.DocumentAxisBuilder;
import dev.npsp.sdk.edocuments.DocumentReference;
import dev.npsp.sdk.edocuments.EDocument;
import dev.npsp.sdk.edocuments.EDocumentReader;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import dev.npsp.sdk.edocuments.StatusMessage;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Electronic documents, answers of the document axis in both forms, and directions in them. */
final class DocumentTargets {

  private static final AgencyCode AGENCY = AgencyCode.of("H99");
  private static final Correspondent SELF = Correspondent.of(AGENCY, "UBND tỉnh Mẫu");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
  private static final EDocument DOCUMENT =
      EDocument.builder(SELF, SELF, "105", "VP", DAY, "Nhiệm vụ mẫu").build();
  private static final StatusMessage STATUS =
      StatusMessage.builder(
              SELF,
              DocumentReference.of(DOCUMENT),
              EDocumentStatus.ACCEPTED,
              Portals.CLOCK.instant())
          .build();

  private static final String NOTHING = "{\"success\":true,\"message\":\"OK\",\"data\":[]}";

  /** A view reads nothing. */
  private static final Set<String> OF_NO_ANSWER = Set.of("with", "close");

  /** What the SDK hands over is a file of this machine, which no input may choose. */
  private static final Set<String> OF_NO_ANSWER_OF_THE_SDK = Set.of("with", "close", "get");

  private DocumentTargets() {}

  static List<Target> all() {
    return List.of(
        Target.of(
            "edXML",
            input -> {
              String unused =
                  EDocumentReader.storing(AttachmentStore.inMemory())
                      .read(new ByteArrayInputStream(input))
                      .toString();
            },
            "edxml-"),
        directions());
  }

  /** A list of one message, no statuses, and then the input answers everything. */
  private static Target directions() {
    Line line = Line.ofCalls(Corpus.text("axis-list.json"), NOTHING);
    DocumentAxis axis = overHub(line);
    return Target.of(
        "directions in the answers of a hub",
        input -> {
          line.answers(input);
          String unused =
              DirectionsClient.over(
                      axis,
                      SELF,
                      DirectionStore.inMemory(),
                      WorkingCalendar.standard(),
                      Portals.CLOCK)
                  .receive(DAY, DAY)
                  .toString();
        },
        "axis-message-");
  }

  static List<Area> areas() {
    return List.of(
        area("document axis over a hub", DocumentTargets::overHub, OF_NO_ANSWER, "axis-", "http-"),
        area(
            "document axis over the SDK",
            DocumentTargets::overSdk,
            OF_NO_ANSWER_OF_THE_SDK,
            "axis-sdk-"));
  }

  /** All operations but these, so that what is new is tried by itself. */
  private static Area area(
      String name, Function<Line, Object> client, Set<String> leftOut, String... seeds) {
    Set<String> methods =
        Stream.of(DocumentAxis.class.getMethods())
            .map(Method::getName)
            .filter(method -> !leftOut.contains(method))
            .collect(Collectors.toSet());
    return new Area(
        name,
        DocumentAxis.class,
        Line::ofCalls,
        client,
        Arguments.of(DOCUMENT, STATUS, DAY, AxisMark.DONE, SELF),
        List.of(seeds),
        methods,
        false);
  }

  private static DocumentAxis overHub(Line line) {
    return with(DocumentAxis.hub(Portals.NOWHERE, AGENCY, "system-1", Secret.of("key-1")), line);
  }

  private static DocumentAxis overSdk(Line line) {
    return with(
        DocumentAxis.overSdk(
            (verb, header, file) -> new String(line.answer().body(), UTF_8), AGENCY),
        line);
  }

  private static DocumentAxis with(DocumentAxisBuilder builder, Line line) {
    return builder
        .transport(line)
        .retry(RetryPolicy.none())
        .clock(Portals.CLOCK)
        .sleeper(pause -> {})
        .build();
  }
}
