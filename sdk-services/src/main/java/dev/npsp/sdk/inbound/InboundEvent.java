package dev.npsp.sdk.inbound;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.domain.PersonalData;
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

  /**
   * The id of the call: it stands in the log, and of a message that was refused it is the {@code
   * requestId} of its {@link CallbackRejected}.
   */
  public abstract String id();

  /** What became of the call. */
  public abstract InboundOutcome outcome();

  /**
   * Which call it was, one of {@link InboundPaths}, of another caller or of the host's own; "" when
   * none is served.
   */
  public abstract String service();

  /** When. */
  public abstract Instant at();

  /** Why a message was rejected. */
  public abstract Optional<CallbackRejected.Reason> reason();

  /** The number of what the call was about, as the caller wrote it. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> reference();

  /**
   * The last four characters of the number that the call was about, to find it by; what is no ASCII
   * letter or digit is a question mark. Of a message that was refused they are what it claims.
   */
  public abstract Optional<String> referenceEnd();

  /** Where the connection came from. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<InetAddress> caller();

  /** The path that was called; it may hold the ticket of a file. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String path();

  /** What was thrown; its message may hold anything. */
  @Value.Redacted
  public abstract Optional<Throwable> failure();

  static Builder builder(
      InboundOutcome outcome, String service, Instant at, InboundRequest request) {
    return new Builder()
        .id(UUID.randomUUID().toString())
        .outcome(outcome)
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
