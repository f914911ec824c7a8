package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A station that a document has passed. */
@PublicType
@Value.Immutable
public abstract class TraceStep {

  TraceStep() {}

  /** The agency; {@code ""} when a peer left it out. Wire: {@code OrganId}. */
  public abstract String organId();

  /** When. Wire: {@code Timestamp}, {@code yyyy/MM/dd HH:mm:ss}, Vietnam time. */
  public abstract Optional<Instant> at();

  /** A station at a moment. */
  public static TraceStep of(String organId, Instant at) {
    return builder(organId).at(at).build();
  }

  /** A station, to be completed. */
  public static Builder builder(String organId) {
    return new Builder().organId(organId);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link TraceStep}. */
  public static final class Builder extends ImmutableTraceStep.Builder {
    Builder() {}
  }
}
