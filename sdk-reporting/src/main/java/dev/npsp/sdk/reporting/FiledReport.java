package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A revision of a report as the platform holds it. Every revision stays readable, also when a
 * further one has taken its place.
 */
@PublicType
@Value.Immutable
public abstract class FiledReport {

  FiledReport() {}

  /** Which report it is. */
  public abstract ReportKey key();

  /** Which revision, from 1. */
  public abstract int revision();

  /** How far it has come. */
  public abstract ReportStatus status();

  /** The form of its numbers. */
  public abstract Optional<TemplateReference> template();

  /** Why it was revised. */
  @Value.Redacted
  public abstract Optional<String> reason();

  /** Its numbers. The dossiers that they count are with the agency. */
  public abstract List<ReportValue> values();

  /** Its words. */
  @Value.Redacted
  public abstract Optional<String> narrative();

  /** When it arrived. */
  public abstract Instant receivedAt();

  /** When the report was due. */
  public abstract Instant dueAt();

  /** What became of it, the first step first. */
  public abstract List<ReportEvent> events();

  /** Whether it arrived after the due moment. */
  public boolean isLate() {
    return receivedAt().isAfter(dueAt());
  }

  /** The number of a cell, if it has one. */
  public Optional<ReportValue> value(ReportCell cell) {
    return values().stream().filter(value -> value.cell().equals(cell)).findFirst();
  }

  /** What the recipient wrote when it was returned. */
  public Optional<String> returnedBecause() {
    return events().stream()
        .filter(event -> event.status().equals(ReportStatus.RETURNED))
        .reduce((first, second) -> second)
        .flatMap(ReportEvent::note);
  }

  /**
   * A further revision with the numbers and words of this one, to be corrected.
   *
   * @param regime of which it is
   * @param template of its numbers; none where the regime asks for words only
   * @param reason why it is revised
   * @throws RevisionRefused when it is neither returned nor approved: one that is not decided, or
   *     is locked, takes no revision
   */
  public Report.Builder revise(
      ReportingRegime regime, Optional<ReportTemplate> template, String reason) {
    if (!status().mayBeRevised()) {
      throw new RevisionRefused(key(), status());
    }
    return Report.builder(regime, key().agency(), key().period())
        .template(template)
        .revision(revision() + 1)
        .reason(reason)
        .addAllValues(values())
        .narrative(narrative());
  }

  /** A revision to be completed; for tests of a host. */
  public static Builder builder(
      ReportKey key, int revision, ReportStatus status, Instant receivedAt, Instant dueAt) {
    return new Builder()
        .key(key)
        .revision(revision)
        .status(status)
        .receivedAt(receivedAt)
        .dueAt(dueAt);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link FiledReport}. */
  public static final class Builder extends ImmutableFiledReport.Builder {
    Builder() {}
  }
}
