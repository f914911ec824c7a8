package dev.npsp.sdk.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the host did with something that the portal brought. Wire: {@code error_code}. */
public final class Intake {

  /** What was done with it. */
  public enum Kind {
    /** It is stored. Wire: 0. */
    STORED,
    /** It was stored before, and nothing changed. Wire: 1, as one peer answers a duplicate. */
    ALREADY_STORED,
    /** It is about something that nobody here knows. Wire: -1. */
    UNKNOWN_REFERENCE,
    /** It is not wanted. Wire: -1. */
    REFUSED
  }

  private static final Intake STORED = new Intake(Kind.STORED, null);
  private static final Intake ALREADY_STORED = new Intake(Kind.ALREADY_STORED, null);
  private static final Intake UNKNOWN_REFERENCE = new Intake(Kind.UNKNOWN_REFERENCE, null);

  private final Kind kind;
  private final @Nullable String reason;

  private Intake(Kind kind, @Nullable String reason) {
    this.kind = kind;
    this.reason = reason;
  }

  /** Say this after the commit: the portal does not send it again. */
  public static Intake stored() {
    return STORED;
  }

  /** Say this when the number is there already, by a unique key for instance. */
  public static Intake alreadyStored() {
    return ALREADY_STORED;
  }

  /** Say this when nobody knows what it is about. */
  public static Intake unknownReference() {
    return UNKNOWN_REFERENCE;
  }

  /**
   * Say this when it is not wanted.
   *
   * @param reason in Vietnamese, for the people at the portal; without personal data
   */
  public static Intake refused(String reason) {
    return new Intake(Kind.REFUSED, reason);
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
    return "Intake(" + kind + ")";
  }
}
