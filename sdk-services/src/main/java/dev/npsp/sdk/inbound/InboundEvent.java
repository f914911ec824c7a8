package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * One call that the {@link InboundPortal} received, and how it was answered. {@code toString} holds
 * nothing personal, and of what a caller wrote {@link #referenceEnd} alone.
 */
@PublicType
@Value.Immutable
public abstract class InboundEvent {

  InboundEvent() {}

  /** What happened. More kinds may come: have a default. */
  public enum Kind {
    /** A message was taken in, a question answered, a file handed out. */
    ACCEPTED,
    /** A message came that had been taken in before. */
    REPEATED,
    /** The call is about a reference that the host does not know. */
    UNKNOWN_REFERENCE,
    /** The host did not want it. */
    REFUSED,
    /** It could not be read, or was not genuine; {@link InboundEvent#reason} says which. */
    REJECTED,
    /** The guard did not admit the caller. */
    FOREIGN_CALLER,
    /** Nothing is served at the path, by that method, or of that service. */
    NOT_SERVED,
    /** The body is larger than allowed. */
    TOO_LARGE,
    /** The body did not arrive whole. */
    INCOMPLETE,
    /** The host's own code threw; {@link InboundEvent#failure} has what. */
    HOST_FAILED
  }

  /**
   * The id of the call: it stands in the log, and of a message that was refused it is the {@code
   * requestId} of its {@link CallbackRejected}.
   */
  public abstract String id();

  /** What happened. */
  public abstract Kind kind();

  /**
   * Which call it was, one of {@link InboundPaths} or of the host's own; "" when none is served.
   */
  public abstract String service();

  /** When. */
  public abstract Instant at();

  /** Why a message was rejected. */
  public abstract Optional<CallbackRejected.Reason> reason();

  /** The number of what the call was about, as the caller wrote it. */
  @Value.Redacted
  public abstract Optional<String> reference();

  /**
   * The last four characters of the number that the call was about, to find it by; what is no ASCII
   * letter or digit is a question mark. Of a message that was refused they are what it claims.
   */
  public abstract Optional<String> referenceEnd();

  /** Where the connection came from. */
  @Value.Redacted
  public abstract Optional<InetAddress> caller();

  /** The path that was called; it may hold the ticket of a file. */
  @Value.Redacted
  public abstract String path();

  /** What was thrown; its message may hold anything. */
  @Value.Redacted
  public abstract Optional<Throwable> failure();

  static Builder builder(Kind kind, String service, Instant at, InboundRequest request) {
    return new Builder()
        .id(UUID.randomUUID().toString())
        .kind(kind)
        .service(service)
        .at(at)
        .path(request.path())
        .caller(request.caller());
  }

  /** Builds an {@link InboundEvent}. */
  static final class Builder extends ImmutableInboundEvent.Builder {
    Builder() {}
  }
}
