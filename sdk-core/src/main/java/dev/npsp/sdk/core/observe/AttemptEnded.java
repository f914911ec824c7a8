package dev.npsp.sdk.core.observe;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** The event of an attempt that is over: answered, or failed. */
@PublicType
@Value.Immutable
public abstract class AttemptEnded {

  AttemptEnded() {}

  /** Which call, and which of its attempts. */
  public abstract CallContext context();

  /** The HTTP status, 0 when no answer came. */
  public abstract int status();

  /** Bytes of the body that was sent. */
  public abstract long bytesSent();

  /** Bytes of the body that came back. */
  public abstract long bytesReceived();

  /** From the first interceptor to the answer that was read. */
  public abstract Duration took();

  /**
   * The simple name of the error with which the attempt ended, such as {@code
   * NotConnectedException} or {@code AnsweredByIntermediary}; empty when the portal answered,
   * whatever its answer says. Few values, fit for a tag.
   */
  public abstract Optional<String> failure();

  /** The end of this attempt: no answer, no bytes and no time, until changed. */
  public static Builder builder(CallContext context) {
    return new Builder().context(context);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what an event says. */
  public static final class Builder extends ImmutableAttemptEnded.Builder {
    Builder() {
      status(0).bytesSent(0).bytesReceived(0).took(Duration.ZERO);
    }
  }
}
