package dev.npsp.sdk.core.observe;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which call it is that a listener hears of and an interceptor handles: its operation, its request
 * id, its wire, its agency and the number of the attempt. Holds nothing personal and nothing
 * secret: no body, no header, no address.
 *
 * <p>All that is told of one call is told on the thread that makes it, from its start to its end. A
 * login that a call needs is a call of its own within it, see {@link #parentRequestId}.
 */
@PublicType
@Value.Immutable
public abstract class CallContext {

  CallContext() {}

  /** The operation, in the words of the API: {@code dossiers.find}. Few values, fit for a tag. */
  public abstract String operation();

  /**
   * The name of the operation on the wire: {@code TraCuuHoSo}. Empty where the wire has no names.
   */
  public abstract String service();

  /**
   * The id of the call in logs, events and errors. Unique in a client unless the host gives its own
   * ids ({@code RequestOptions.requestIds}) or one method of the API makes several calls.
   */
  public abstract String requestId();

  /** The number of the attempt, 1 for the first; 0 where the whole call is meant. */
  public abstract int attempt();

  /** The agency that calls; empty for clients that belong to none. */
  public abstract Optional<AgencyCode> agency();

  /** The wire, in lower case: {@code mapi}, {@code keypay}. Few values, fit for a tag. */
  public abstract String wire();

  /**
   * Whether the call changes something at the other side: false for what only reads. A call that
   * does and is not answered ends as {@code OutcomeUnknown}.
   */
  public abstract boolean changesData();

  /** The id of the call for which this one logs in; empty for all calls but logins. */
  public abstract Optional<String> parentRequestId();

  /**
   * A context of this operation and request id, which reads, has no agency, and whose service and
   * wire are empty: for tests of listeners and interceptors.
   */
  public static Builder builder(String operation, String requestId) {
    return new Builder().operation(operation).requestId(requestId);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if (attempt() < 0) {
      throw new IllegalArgumentException("attempt counts from 1; 0 means the whole call.");
    }
  }

  /** Collects what is known of a call. */
  public static final class Builder extends ImmutableCallContext.Builder {
    Builder() {
      service("").attempt(0).wire("").changesData(false);
    }
  }
}
