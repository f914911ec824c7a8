package dev.npsp.sdk.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.digest.Digests;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureDocuments;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureRow;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.SnapshotFile;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An agency's procedures as they were at one moment, with the hash of their content: to work with
 * when the portal cannot be reached, and to see what changed between two of them. Immutable.
 *
 * <p>The file is JSON: {@code format} ("npsp-snapshot"), {@code version} (1), {@code kind}
 * ("procedures"), {@code sha256} (of the content, written compactly) and {@code content}, which
 * holds {@code takenAt}, {@code procedures} (each as {@code LayThuTuc} answers it) and {@code
 * withdrawn} (code, name, missingSince).
 */
public final class ProcedureSnapshot {

  private static final String KIND = "procedures";
  private static final Json JSON = new Json();

  private final Instant takenAt;
  private final Map<String, Procedure> procedures;
  private final Map<String, WithdrawnProcedure> withdrawn;
  private final String contentHash;

  private ProcedureSnapshot(
      Instant takenAt,
      Map<String, Procedure> procedures,
      Map<String, WithdrawnProcedure> withdrawn) {
    this.takenAt = takenAt;
    this.procedures = procedures;
    this.withdrawn = withdrawn;
    this.contentHash = hash(procedures.values());
  }

  /** These procedures, seen at that moment; of several with one code the last. */
  public static ProcedureSnapshot of(Instant takenAt, Collection<Procedure> procedures) {
    Map<String, Procedure> byCode = new TreeMap<>();
    procedures.forEach(each -> byCode.put(each.code().value(), each));
    return new ProcedureSnapshot(takenAt, byCode, Map.of());
  }

  /**
   * Asks the portal for its list and then for each procedure of it, one call after the other, on
   * this thread. A procedure that is listed but has no document is kept with its code and name.
   */
  public static ProcedureSnapshot take(ProceduresClient portal, Clock clock) {
    Instant now = clock.instant();
    List<Procedure> procedures = new ArrayList<>();
    for (ProcedureSummary listed : portal.list()) {
      listed
          .code()
          .map(
              code ->
                  portal.find(code).orElseGet(() -> Procedure.builder(code, listed.name()).build()))
          .ifPresent(procedures::add);
    }
    return of(now, procedures);
  }

  /**
   * This snapshot, which remembers what the earlier one had and this one has not: that is what was
   * withdrawn.
   */
  public ProcedureSnapshot after(ProcedureSnapshot earlier) {
    Map<String, WithdrawnProcedure> missing = new TreeMap<>(earlier.withdrawn);
    earlier.procedures.forEach(
        (code, was) ->
            missing.putIfAbsent(code, WithdrawnProcedure.of(was.code(), was.name(), takenAt)));
    missing.keySet().removeAll(procedures.keySet());
    return new ProcedureSnapshot(takenAt, procedures, missing);
  }

  /** When the portal was asked. */
  public Instant takenAt() {
    return takenAt;
  }

  /** How old it is. */
  public Duration age(Clock clock) {
    return Duration.between(takenAt, clock.instant());
  }

  /** SHA-256 of all documents, in hexadecimal; the same as long as nothing changed. */
  public String contentHash() {
    return contentHash;
  }

  /** The procedures, in the order of their codes. */
  public List<Procedure> procedures() {
    return List.copyOf(procedures.values());
  }

  /** What earlier snapshots had and this one has not. */
  public List<WithdrawnProcedure> withdrawn() {
    return List.copyOf(withdrawn.values());
  }

  /**
   * The procedure of that code; for a code with an agency behind it, else the national one of the
   * same number.
   */
  public Optional<Procedure> find(ProcedureCode code) {
    return Optional.ofNullable(procedures.get(code.value()))
        .or(() -> Optional.ofNullable(procedures.get(national(code))));
  }

  /**
   * Whether it is published, was withdrawn, or is not known here. For {@link
   * dev.npsp.sdk.PortalClientBuilder#watchProcedures}.
   */
  public ProcedureStatus status(ProcedureCode code) {
    Optional<Procedure> found = find(code);
    if (found.isPresent()) {
      return isHidden(found.get()) ? ProcedureStatus.WITHDRAWN : ProcedureStatus.CURRENT;
    }
    return withdrawn.containsKey(code.value()) || withdrawn.containsKey(national(code))
        ? ProcedureStatus.WITHDRAWN
        : ProcedureStatus.NOT_LISTED;
  }

  /** Not public, where the portal says anything of that. */
  static boolean isHidden(Procedure procedure) {
    return procedure.state().isPresent() && !procedure.isPublic();
  }

  private static String national(ProcedureCode code) {
    int behind = code.value().indexOf('.', code.value().indexOf('.') + 1);
    return behind < 0 ? code.value() : code.value().substring(0, behind);
  }

  /** What is different here from that earlier snapshot, in the order of the codes. */
  public List<ProcedureChange> changesSince(ProcedureSnapshot earlier) {
    return new ProcedureDifference(earlier, this).changes();
  }

  /**
   * Writes it in place of what the file holds, all or nothing.
   *
   * @throws java.io.UncheckedIOException when it cannot be written; the file is as it was
   */
  public void save(Path file) {
    SnapshotFile.write(file, KIND, content());
  }

  /**
   * The snapshot that was saved there.
   *
   * @throws dev.npsp.sdk.core.error.SnapshotUnreadable when it is not there, damaged, or of a newer
   *     version
   */
  public static ProcedureSnapshot load(Path file) {
    JsonNode content = SnapshotFile.read(file, KIND);
    try {
      Map<String, Procedure> procedures = new TreeMap<>();
      for (ProcedureRow row : JSON.rows(Json.member(content, "procedures"), ProcedureRow.class)) {
        ProcedureDocuments.procedure(row)
            .ifPresent(each -> procedures.put(each.code().value(), each));
      }
      Map<String, WithdrawnProcedure> withdrawn = new TreeMap<>();
      for (JsonNode each : Json.member(content, "withdrawn")) {
        ProcedureCode code = ProcedureCode.of(Json.text(each, "code"));
        Instant since = Instant.parse(Json.text(each, "missingSince"));
        withdrawn.put(code.value(), WithdrawnProcedure.of(code, Json.text(each, "name"), since));
      }
      return new ProcedureSnapshot(
          Instant.parse(Json.text(content, "takenAt")), procedures, withdrawn);
    } catch (JsonUnreadable | DateTimeException | IllegalArgumentException e) {
      throw SnapshotFile.damaged(file, ServiceText.SNAPSHOT_FORM.text());
    }
  }

  private ObjectNode content() {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("takenAt", takenAt.toString());
    ArrayNode documents = content.putArray("procedures");
    procedures.values().forEach(each -> documents.add(tree(each)));
    ArrayNode gone = content.putArray("withdrawn");
    for (WithdrawnProcedure each : withdrawn.values()) {
      gone.addObject()
          .put("code", each.code().value())
          .put("name", each.name())
          .put("missingSince", each.missingSince().toString());
    }
    return content;
  }

  private static JsonNode tree(Procedure procedure) {
    try {
      return JSON.tree(JSON.write(ProcedureDocuments.document(procedure)));
    } catch (JsonUnreadable e) {
      throw new IllegalStateException("What we wrote is JSON.", e);
    }
  }

  private static String hash(Collection<Procedure> procedures) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Procedure each : procedures) {
      all.writeBytes(JSON.write(ProcedureDocuments.document(each)));
      all.write('\n');
    }
    return Digests.sha256Hex(all.toByteArray());
  }

  /** Whether both hold the same, seen at the same moment. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ProcedureSnapshot snapshot
        && takenAt.equals(snapshot.takenAt)
        && contentHash.equals(snapshot.contentHash)
        && withdrawn.equals(snapshot.withdrawn);
  }

  @Override
  public int hashCode() {
    return takenAt.hashCode() * 31 + contentHash.hashCode();
  }

  @Override
  public String toString() {
    return "ProcedureSnapshot{takenAt=%s, procedures=%d, withdrawn=%d, contentHash=%s}"
        .formatted(takenAt, procedures.size(), withdrawn.size(), contentHash);
  }
}
