package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.reporting.internal.ReportingMessages;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How far a revision of a report has come. An open list: a status that this version does not know
 * is kept as it came, and counts as none of those that it knows.
 *
 * <p>The life of a revision: draft, sent, and then returned or approved; what was approved is
 * locked when the period is done with. A report that was returned or approved is corrected by a
 * further revision; nothing is overwritten. Source: proposed.
 *
 * @param code the code as it is sent
 */
public record ReportStatus(String code) {

  /** With the agency: not sent yet. */
  public static final ReportStatus DRAFT = new ReportStatus("draft");

  /** With the recipient, who has not decided. */
  public static final ReportStatus SENT = new ReportStatus("sent");

  /** Sent back to be corrected. */
  public static final ReportStatus RETURNED = new ReportStatus("returned");

  /** Accepted. */
  public static final ReportStatus APPROVED = new ReportStatus("approved");

  /** Accepted for good: no revision is taken any more. */
  public static final ReportStatus LOCKED = new ReportStatus("locked");

  private static final Map<ReportStatus, Set<ReportStatus>> NEXT =
      Map.of(
          DRAFT, Set.of(SENT),
          SENT, Set.of(RETURNED, APPROVED),
          RETURNED, Set.of(),
          APPROVED, Set.of(LOCKED),
          LOCKED, Set.of());

  public ReportStatus {
    code = OpenCode.checked(code);
  }

  /** The status of that code, known or not. */
  public static ReportStatus of(String code) {
    return new ReportStatus(code);
  }

  /** Whether this version has a name for it. */
  public boolean isKnown() {
    return NEXT.containsKey(this);
  }

  /** The statuses that may follow in the life of one revision; none of an unknown one. */
  public Set<ReportStatus> next() {
    return NEXT.getOrDefault(this, Set.of());
  }

  /** Whether a further revision may be sent: it was returned or approved. */
  public boolean mayBeRevised() {
    return equals(RETURNED) || equals(APPROVED);
  }

  /** The name, in Vietnamese or else in English; an unknown code as it came. */
  public String name(Locale language) {
    return ReportingMessages.in(language).name(ReportStatus.class, code).orElse(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
