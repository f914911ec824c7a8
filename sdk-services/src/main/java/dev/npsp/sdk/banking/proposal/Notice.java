package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How the platform was told of a payment. */
@PublicType
@Value.Immutable
public abstract class Notice {

  Notice() {}

  /** Whether it knows. */
  public abstract NoticeState state();

  /** Since when it is being told; an operator's reset begins anew. */
  public abstract Instant since();

  /** When it will be told next, while {@link NoticeState#WAITING}. */
  public abstract Instant due();

  /** How often it was told, resets included. */
  public abstract int attempts();

  /** Attempts since {@link #since}, which the pauses grow with. */
  public abstract int attemptsSince();

  /** Why the latest attempt was not acknowledged: a kind of error, and a code if there was one. */
  public abstract Optional<String> lastError();

  /** To be told at once. */
  public static Notice waiting(Instant since) {
    return new Builder()
        .state(NoticeState.WAITING)
        .since(since)
        .due(since)
        .attempts(0)
        .attemptsSince(0)
        .build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a notice. */
  public static final class Builder extends ImmutableNotice.Builder {
    Builder() {}
  }
}
