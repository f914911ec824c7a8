package dev.npsp.sdk.core.observe;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import org.immutables.value.Value;

/** The event of a call that is over, with all its attempts. */
@PublicType
@Value.Immutable
public abstract class CallEnded {

  /** What {@link #outcome} is of a call that gave a value. */
  public static final String OK = "ok";

  CallEnded() {}

  /** Which call; its attempt is 0. */
  public abstract CallContext context();

  /** How many attempts were sent; 0 when it failed before the first. */
  public abstract int attempts();

  /**
   * {@link #OK}, or the simple name of what was thrown, such as {@code NotSent}: few values, fit
   * for a tag.
   */
  public abstract String outcome();

  /** How long the whole call took, with pauses and logins. */
  public abstract Duration took();

  /** The end of this call: no attempt, no time and the outcome {@link #OK}, until changed. */
  public static Builder builder(CallContext context) {
    return new Builder().context(context);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what an event says. */
  public static final class Builder extends ImmutableCallEnded.Builder {
    Builder() {
      attempts(0).outcome(OK).took(Duration.ZERO);
    }
  }
}
