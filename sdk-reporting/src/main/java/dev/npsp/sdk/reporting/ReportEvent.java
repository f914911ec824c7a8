package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A step in the life of a revision, as the recipient keeps it. */
@PublicType
@Value.Immutable
public abstract class ReportEvent {

  ReportEvent() {}

  /** What the revision became. */
  public abstract ReportStatus status();

  /** When. */
  public abstract Instant at();

  /** What the recipient wrote about it, such as why it was returned. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** A step; for tests of a host, and for what the platform tells. */
  public static Builder builder(ReportStatus status, Instant at) {
    return new Builder().status(status).at(at);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ReportEvent}. */
  public static final class Builder extends ImmutableReportEvent.Builder {
    Builder() {}
  }
}
