package dev.npsp.sdk.inbound;

import dev.npsp.sdk.core.callback.InboundOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host did with something that the portal brought. Wire: {@code error_code}. */
public final class InboundResult {

  private static final InboundResult ACCEPTED = new InboundResult(InboundOutcome.ACCEPTED, null);
  private static final InboundResult REPEATED = new InboundResult(InboundOutcome.REPEATED, null);
  private static final InboundResult UNKNOWN_REFERENCE =
      new InboundResult(InboundOutcome.UNKNOWN_REFERENCE, null);

  private final InboundOutcome outcome;
  private final @Nullable String reason;

  private InboundResult(InboundOutcome outcome, @Nullable String reason) {
    this.outcome = outcome;
    this.reason = reason;
  }

  /** Say this after the commit: the portal does not send it again. Wire: 0. */
  public static InboundResult accepted() {
    return ACCEPTED;
  }

  /**
   * Say this when the number is there already, by a unique key for instance. Wire: 1, as one peer
   * answers a duplicate.
   */
  public static InboundResult repeated() {
    return REPEATED;
  }

  /** The message is about a reference that the host does not know. Wire: -1. */
  public static InboundResult unknownReference() {
    return UNKNOWN_REFERENCE;
  }

  /**
   * Say this when it is not wanted. Wire: -1.
   *
   * @param reason in Vietnamese, for the people at the portal; without personal data
   */
  public static InboundResult refused(String reason) {
    return new InboundResult(InboundOutcome.REFUSED, reason);
  }

  /** One of the four that a host can say. */
  public InboundOutcome outcome() {
    return outcome;
  }

  /** Why it is not wanted. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  @Override
  public String toString() {
    return "InboundResult(" + outcome + ")";
  }
}
