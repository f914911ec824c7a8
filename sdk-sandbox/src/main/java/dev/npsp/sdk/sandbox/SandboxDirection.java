package dev.npsp.sdk.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A direction as the board of the hub shows it: a document for one of its receivers.
 *
 * @param documentId the id of the document, {@code 000.00.00.G22,2026/11/17,1/VPCP-KSTT}
 * @param issuer the code of the agency that issued it
 * @param receiver the code of the agency that must carry it out
 * @param subject what it is about
 * @param due the day by which it must be done; empty when none was told
 * @param outcome how it stands now
 * @param told the statuses that the receiver told, in their order
 */
public record SandboxDirection(
    String documentId,
    String issuer,
    String receiver,
    String subject,
    Optional<LocalDate> due,
    Outcome outcome,
    List<Told> told) {

  /** The codes of the statuses that were told, in their order. */
  public List<String> codes() {
    return told.stream().map(Told::code).toList();
  }

  /**
   * A status that was told.
   *
   * @param code 01 to 06, 15 or 16
   * @param at when the hub took it
   * @param note the reason or remark; {@code ""} when none was told
   */
  public record Told(String code, Instant at, String note) {}

  /** The four outcomes by which the Government Office counts, and what is not counted. */
  public enum Outcome {
    /** Done, not after its due moment. */
    DONE_ON_TIME,
    /** Done after its due moment. */
    DONE_LATE,
    /** Not done, and its due moment has not passed. */
    OPEN_ON_TIME,
    /** Not done, and its due moment has passed. */
    OVERDUE,
    /** Refused, recalled or replaced: not counted. */
    WITHDRAWN
  }
}
