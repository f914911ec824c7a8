package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import org.immutables.value.Value;

/** A report that an agency owes and has not sent. */
@PublicType
@Value.Immutable
public abstract class OwedReport {

  OwedReport() {}

  /** Which report. */
  public abstract ReportKey key();

  /** The title of its regime. */
  public abstract String title();

  /** When it is due. */
  public abstract Instant dueAt();

  /** Whether the due moment has passed: it is missing. */
  public boolean isOverdue(Instant at) {
    return at.isAfter(dueAt());
  }

  /** A report that is owed. */
  public static Builder builder(ReportKey key, String title, Instant dueAt) {
    return new Builder().key(key).title(title).dueAt(dueAt);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link OwedReport}. */
  public static final class Builder extends ImmutableOwedReport.Builder {
    Builder() {}
  }
}
