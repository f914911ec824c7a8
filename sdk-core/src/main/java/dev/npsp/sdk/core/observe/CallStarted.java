package dev.npsp.sdk.core.observe;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * The event of a call that begins, before its input is checked. A {@link CallEnded} follows on the
 * same thread, whatever happens.
 */
@PublicType
@Value.Immutable
public abstract class CallStarted {

  CallStarted() {}

  /** Which call; its attempt is 0. */
  public abstract CallContext context();

  /** The start of this call. */
  public static Builder builder(CallContext context) {
    return new Builder().context(context);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what an event says. */
  public static final class Builder extends ImmutableCallStarted.Builder {
    Builder() {}
  }
}
