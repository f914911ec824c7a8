package dev.npsp.sdk.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host did with something that the portal brought. Wire: {@code error_code}. */
public final class InboundResult {

  /** What was done with it. */
  public enum Kind {
    /** It is stored. Wire: 0. */
    ACCEPTED,
    /** It was stored before, and nothing changed. Wire: 1, as one peer answers a duplicate. */
    REPEATED,
    /** The message is about a reference that the host does not know. Wire: -1. */
    UNKNOWN_REFERENCE,
    /** It is not wanted. Wire: -1. */
    REFUSED
  }

  private static final InboundResult ACCEPTED = new InboundResult(Kind.ACCEPTED, null);
  private static final InboundResult REPEATED = new InboundResult(Kind.REPEATED, null);
  private static final InboundResult UNKNOWN_REFERENCE =
      new InboundResult(Kind.UNKNOWN_REFERENCE, null);

  private final Kind kind;
  private final @Nullable String reason;

  private InboundResult(Kind kind, @Nullable String reason) {
    this.kind = kind;
    this.reason = reason;
  }

  /** Say this after the commit: the portal does not send it again. */
  public static InboundResult accepted() {
    return ACCEPTED;
  }

  /** Say this when the number is there already, by a unique key for instance. */
  public static InboundResult repeated() {
    return REPEATED;
  }

  /** The message is about a reference that the host does not know. */
  public static InboundResult unknownReference() {
    return UNKNOWN_REFERENCE;
  }

  /**
   * Say this when it is not wanted.
   *
   * @param reason in Vietnamese, for the people at the portal; without personal data
   */
  public static InboundResult refused(String reason) {
    return new InboundResult(Kind.REFUSED, reason);
  }

  /** What was done with it. */
  public Kind kind() {
    return kind;
  }

  /** Why it is not wanted. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  @Override
  public String toString() {
    return "InboundResult(" + kind + ")";
  }
}
