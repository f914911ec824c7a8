package dev.npsp.sdk.sandbox.internal.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.data.Agency;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.ProcedureShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code api/v1/..}, what the rebuilt portal's own web pages read: POST with JSON, 201 for a yes
 * and 400 for an id that is not known. Ids, forms, files and cases are invented; procedures are
 * those of the other wires. One file in each procedure is empty, as some are at the real one.
 */
public final class PublicApi {
  public static final String PREFIX = "/api/v1/";

  private static final String JSON = "application/json; charset=utf-8";
  private static final int CREATED = 201;
  private static final int BAD = 400;
  private static final int MOST_ROWS = 200;

  private final Seeds seeds;
  private final ProcedureShelf shelf;
  private final PublishedFigures figures;
  private final CallCounts counts;

  /** An answer: its HTTP status means something here. */
  public record Reply(int status, String contentType, byte[] body) {}

  /** Writes one row. */
  @FunctionalInterface
  private interface RowForm<T> {
    void write(JsonGenerator json, T row) throws IOException;
  }

  public PublicApi(Seeds seeds, ProcedureShelf shelf, DossierStore dossiers, CallCounts counts) {
    this.seeds = seeds;
    this.shelf = shelf;
    this.figures = new PublishedFigures(seeds, dossiers);
    this.counts = counts;
  }

  public void count(String path) {
    counts.call(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Answers a call; a GET, or what is no JSON, is refused. */
  public Reply answer(String method, String path, byte[] body) {
    count(path);
    JsonObject asked = method.equals("POST") ? Wire.object(body) : null;
    if (asked == null) {
      return bad();
    }
    String service = path.substring(PREFIX.length());
    if (service.startsWith(PublishedFigures.PREFIX)) {
      Wire.Writing index =
          figures.answer(service.substring(PublishedFigures.PREFIX.length()), asked);
      return index == null ? bad() : ok(index);
    }
    return switch (service) {
      case "submitting/formality/list-all-public-formality-by-citizen",
          "submitting/formality/list-all-formality-by-citizen" ->
          procedures(asked);
      case "configuring/formality/list-formality-case-by-citizen" -> cases(asked);
      case "submitting/formality/list-department-url-by-citizen" -> services(asked);
      case "configuring/formality/get-formality-by-citizen" ->
          one(asked.text("id"), PublicProcedure::write);
      case "configuring/formality/get-formality-form-by-citizen" ->
          one(asked.text("id"), PublicProcedure::writeForm);
      case "configuring/formality/export-pdf-formality-detail-by-citizen" -> pdf(asked);
      case "submitting/preview-attachment" -> attachment(asked.text("fileId"));
      case "configuring/citizen/department/list-with-location" -> departments(asked);
      case "reporting/formalities" -> applied(asked);
      default -> envelope(404, "NOT_FOUND", json -> json.writeNull());
    };
  }

  private Reply procedures(JsonObject asked) {
    String words = lower(asked.text("q"));
    String agency = asked.text("departmentCode");
    String field = asked.text("categoryId");
    List<ProcedureSeed> found =
        shelf.all().stream()
            .filter(seed -> lower(seed.name()).contains(words) || seed.code().equals(words))
            .filter(seed -> agency.isEmpty() || PublishedFigures.isWithin(seed.agency(), agency))
            .filter(seed -> field.isEmpty() || seed.fieldCode().equals(field))
            .toList();
    return list("items", asked, found, PublicProcedure::id, PublicProcedure::writeItem);
  }

  private Reply cases(JsonObject asked) {
    return list(
        "rows", asked, ofTheQuery(asked), PublicProcedure::caseId, PublicProcedure::writeCase);
  }

  private Reply services(JsonObject asked) {
    return list(
        "rows",
        asked,
        ofTheQuery(asked),
        PublicProcedure::serviceId,
        (json, seed) -> PublicProcedure.writeService(json, seed, figures.id(seed.agency())));
  }

  private List<ProcedureSeed> ofTheQuery(JsonObject asked) {
    String words = lower(asked.text("search"));
    String agency = asked.text("departmentCode");
    String level = asked.text("implementLevel");
    return shelf.all().stream()
        .filter(seed -> lower(seed.name()).contains(words))
        .filter(seed -> agency.isEmpty() || PublishedFigures.isWithin(seed.agency(), agency))
        .filter(seed -> level.isEmpty() || PublicProcedure.onlineLevel(seed).equals(level))
        .toList();
  }

  private Reply one(String id, RowForm<ProcedureSeed> row) {
    ProcedureSeed seed = find(id);
    return seed == null ? bad() : ok(json -> row.write(json, seed));
  }

  private @Nullable ProcedureSeed find(String id) {
    return shelf.all().stream()
        .filter(seed -> PublicProcedure.id(seed).equals(id))
        .findFirst()
        .orElse(null);
  }

  private Reply pdf(JsonObject asked) {
    String id = asked.text("formalityId");
    ProcedureSeed seed = find(id.isEmpty() ? asked.text("id") : id);
    return seed == null ? bad() : new Reply(CREATED, "application/pdf", PublicProcedure.pdf(seed));
  }

  private Reply attachment(String fileId) {
    for (ProcedureSeed seed : shelf.all()) {
      byte[] file = PublicProcedure.file(seed, fileId);
      if (file != null) {
        return new Reply(CREATED, "application/octet-stream", file);
      }
    }
    return bad();
  }

  private Reply departments(JsonObject asked) {
    Object levels = asked.value("levels");
    boolean isMinistry = levels instanceof List<?> list && list.contains("MINISTRY");
    if (isMinistry) {
      List<Agency> ministries =
          seeds.agencies().stream().filter(agency -> agency.level().equals("0")).toList();
      return list(
          "rows",
          asked,
          ministries,
          figures::id,
          (json, agency) ->
              department(json, figures.id(agency), agency.code(), agency.name(), "MINISTRY"));
    }
    return list(
        "rows",
        asked,
        seeds.provinces(),
        figures::id,
        (json, province) ->
            department(json, figures.id(province), "", province.name(), "PROVINCE"));
  }

  private static void department(
      JsonGenerator json, String id, String code, String name, String level) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("name", name);
    json.writeStringField("code", code);
    json.writeStringField("level", level);
    json.writeBooleanField("hasChild", level.equals("PROVINCE"));
    json.writeEndObject();
  }

  private Reply applied(JsonObject asked) {
    String words = lower(asked.text("q"));
    List<ProcedureSeed> found =
        shelf.all().stream().filter(seed -> lower(seed.name()).contains(words)).toList();
    int rows = number(asked, "pageSize", 20);
    int page = number(asked, "currentPage", 1);
    List<ProcedureSeed> shown = found.stream().skip((long) (page - 1) * rows).limit(rows).toList();
    List<String> provinces = seeds.provinces().stream().map(figures::id).toList();
    return ok(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("items");
          for (ProcedureSeed seed : shown) {
            PublicProcedure.writeApplied(json, seed, figures.id(seed.agency()), provinces);
          }
          json.writeEndArray();
          PublishedFigures.pagination(json, found.size(), page, rows);
          json.writeEndObject();
        });
  }

  /** A page behind a cursor, which is the id of the last row of the page before. */
  private static <T> Reply list(
      String member, JsonObject asked, List<T> all, Function<T, String> id, RowForm<T> row) {
    int limit = number(asked, "limit", 10);
    String after = asked.text("lastId");
    int from = 0;
    while (!after.isEmpty() && from < all.size() && !id.apply(all.get(from)).equals(after)) {
      from++;
    }
    List<T> shown =
        all.subList(Math.min(all.size(), after.isEmpty() ? 0 : from + 1), all.size()).stream()
            .limit(limit)
            .toList();
    return ok(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart(member);
          for (T each : shown) {
            row.write(json, each);
          }
          json.writeEndArray();
          if (!shown.isEmpty()) {
            json.writeStringField("lastId", id.apply(shown.get(shown.size() - 1)));
          }
          json.writeNumberField("total", all.size());
          json.writeEndObject();
        });
  }

  static int number(JsonObject asked, String name, int otherwise) {
    String text = asked.scalar(name);
    return text.matches("[1-9]\\d{0,4}") ? Math.min(MOST_ROWS, Integer.parseInt(text)) : otherwise;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }

  private static Reply ok(Wire.Writing data) {
    return envelope(CREATED, "OK", data);
  }

  private static Reply bad() {
    return envelope(BAD, "BAD_REQUEST", json -> json.writeNull());
  }

  private static Reply envelope(int status, String code, Wire.Writing data) {
    return new Reply(
        status,
        JSON,
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("code", code);
              json.writeStringField("message", code);
              json.writeFieldName("data");
              data.to(json);
              json.writeEndObject();
            }));
  }

  /** What this wire says when something is wrong: nothing that it says otherwise. */
  public static byte[] bareError() {
    return "{\"code\":\"ERROR\",\"message\":\"\",\"data\":null}".getBytes(StandardCharsets.UTF_8);
  }
}
