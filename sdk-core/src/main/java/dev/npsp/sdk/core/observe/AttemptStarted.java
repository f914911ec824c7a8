package dev.npsp.sdk.core.observe;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * The event of an attempt that begins: the session is there, and the first interceptor is next. An
 * {@link AttemptEnded} follows on the same thread, whatever happens.
 */
@PublicType
@Value.Immutable
public abstract class AttemptStarted {

  AttemptStarted() {}

  /** Which call, and which of its attempts. */
  public abstract CallContext context();

  /** Bytes of the body that is to be sent. */
  public abstract long bytesToSend();

  /** The start of this attempt, with an empty body until changed. */
  public static Builder builder(CallContext context) {
    return new Builder().context(context);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what an event says. */
  public static final class Builder extends ImmutableAttemptStarted.Builder {
    Builder() {
      bytesToSend(0);
    }
  }
}
