package dev.npsp.sdk.catalogues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.SnapshotFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The agencies and fields as they were at one moment, with the hash of their content: to work with
 * when the portal cannot be reached, and to see what changed between two of them. Immutable.
 *
 * <p>The file is JSON: {@code format} ("npsp-snapshot"), {@code version} (1), {@code kind}
 * ("catalogues"), {@code sha256} (of the content, written compactly) and {@code content}, which
 * holds {@code takenAt}, {@code agencies} (code, name, level, additional) and {@code fields} (code,
 * name, sectorCode, additional).
 */
public final class CatalogueSnapshot {

  private static final String KIND = "catalogues";
  private static final Json JSON = new Json();

  private final Instant takenAt;
  private final List<Agency> agencies;
  private final List<AdministrativeField> fields;
  private final String contentHash;

  private CatalogueSnapshot(
      Instant takenAt, List<Agency> agencies, List<AdministrativeField> fields) {
    this.takenAt = takenAt;
    this.agencies = List.copyOf(agencies);
    this.fields = List.copyOf(fields);
    this.contentHash = Digests.sha256Hex(JSON.write(rows()));
  }

  /** These rows, seen at that moment. */
  public static CatalogueSnapshot of(
      Instant takenAt, List<Agency> agencies, List<AdministrativeField> fields) {
    return new CatalogueSnapshot(takenAt, agencies, fields);
  }

  /** Asks the portal for both, on this thread. */
  public static CatalogueSnapshot take(CataloguesClient portal, Clock clock) {
    Instant now = clock.instant();
    return of(now, portal.list(Catalogue.AGENCIES).items(), portal.list(Catalogue.FIELDS).items());
  }

  /** When the portal was asked. */
  public Instant takenAt() {
    return takenAt;
  }

  /** How old it is. */
  public Duration age(Clock clock) {
    return Duration.between(takenAt, clock.instant());
  }

  /** SHA-256 of all rows, in hexadecimal; the same as long as nothing changed. */
  public String contentHash() {
    return contentHash;
  }

  /** The agencies, in the portal's order. */
  public List<Agency> agencies() {
    return agencies;
  }

  /** The fields of administration, in the portal's order. */
  public List<AdministrativeField> fields() {
    return fields;
  }

  /** What is different here from that earlier snapshot: agencies, then fields, by their codes. */
  public List<CatalogueChange> changesSince(CatalogueSnapshot earlier) {
    List<CatalogueChange> changes = new ArrayList<>();
    CatalogueDifference.add(Catalogue.AGENCIES, earlier.agencyNames(), agencyNames(), changes);
    CatalogueDifference.add(Catalogue.FIELDS, earlier.fieldNames(), fieldNames(), changes);
    return List.copyOf(changes);
  }

  private Map<String, CatalogueEntry> agencyNames() {
    Map<String, CatalogueEntry> entries = new TreeMap<>();
    agencies.forEach(each -> entries.put(each.codeText(), new CatalogueEntry(each.name(), each)));
    return entries;
  }

  private Map<String, CatalogueEntry> fieldNames() {
    Map<String, CatalogueEntry> entries = new TreeMap<>();
    fields.forEach(each -> entries.put(each.code(), new CatalogueEntry(each.name(), each)));
    return entries;
  }

  /**
   * Writes it in place of what the file holds, all or nothing.
   *
   * @throws java.io.UncheckedIOException when it cannot be written; the file is as it was
   */
  public void save(Path file) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("takenAt", takenAt.toString());
    content.setAll(rows());
    SnapshotFile.write(file, KIND, content);
  }

  /**
   * The snapshot that was saved there.
   *
   * @throws dev.npsp.sdk.core.error.SnapshotUnreadable when it is not there, damaged, or of a newer
   *     version
   */
  public static CatalogueSnapshot load(Path file) {
    JsonNode content = SnapshotFile.read(file, KIND);
    List<Agency> agencies = new ArrayList<>();
    for (JsonNode each : Json.member(content, "agencies")) {
      agencies.add(
          Agency.builder(Json.text(each, "code"), Json.text(each, "name"))
              .level(text(each, "level").map(AdministrativeLevel::of))
              .additional(additional(each))
              .build());
    }
    List<AdministrativeField> fields = new ArrayList<>();
    for (JsonNode each : Json.member(content, "fields")) {
      fields.add(
          AdministrativeField.builder(Json.text(each, "code"), Json.text(each, "name"))
              .sectorCode(text(each, "sectorCode"))
              .additional(additional(each))
              .build());
    }
    try {
      return of(Instant.parse(Json.text(content, "takenAt")), agencies, fields);
    } catch (DateTimeException e) {
      throw SnapshotFile.damaged(file, ServiceText.SNAPSHOT_FORM.text());
    }
  }

  private ObjectNode rows() {
    ObjectNode rows = JsonNodeFactory.instance.objectNode();
    ArrayNode ofAgencies = rows.putArray("agencies");
    for (Agency each : agencies) {
      ObjectNode row = ofAgencies.addObject().put("code", each.codeText()).put("name", each.name());
      each.level().ifPresent(level -> row.put("level", level.code()));
      add(row, each.additional());
    }
    ArrayNode ofFields = rows.putArray("fields");
    for (AdministrativeField each : fields) {
      ObjectNode row = ofFields.addObject().put("code", each.code()).put("name", each.name());
      each.sectorCode().ifPresent(sector -> row.put("sectorCode", sector));
      add(row, each.additional());
    }
    return rows;
  }

  private static void add(ObjectNode row, Map<String, String> additional) {
    if (!additional.isEmpty()) {
      ObjectNode more = row.putObject("additional");
      new TreeMap<>(additional).forEach(more::put);
    }
  }

  private static Optional<String> text(JsonNode row, String name) {
    return Optional.of(Json.text(row, name)).filter(text -> !text.isEmpty());
  }

  private static Map<String, String> additional(JsonNode row) {
    JsonNode more = Json.member(row, "additional");
    Map<String, String> additional = new LinkedHashMap<>();
    for (Iterator<String> names = more.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      additional.put(name, more.path(name).asText());
    }
    return additional;
  }

  /** Whether both hold the same, seen at the same moment. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CatalogueSnapshot snapshot
        && takenAt.equals(snapshot.takenAt)
        && contentHash.equals(snapshot.contentHash);
  }

  @Override
  public int hashCode() {
    return takenAt.hashCode() * 31 + contentHash.hashCode();
  }

  @Override
  public String toString() {
    return "CatalogueSnapshot{takenAt=%s, agencies=%d, fields=%d, contentHash=%s}"
        .formatted(takenAt, agencies.size(), fields.size(), contentHash);
  }
}
