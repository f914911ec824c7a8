package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether one status of a dossier has reached the portal, and how late. */
@PublicType
@Value.Immutable
public abstract class StatusSync {

  StatusSync() {}

  /** The status. */
  public abstract DossierStatus status();

  /** When the dossier came to it. */
  public abstract Instant at();

  /** When the portal accepted it; empty while it has not. */
  public abstract Optional<Instant> acceptedAt();

  /** From the one to the other; of one that has not arrived, to the moment of looking. */
  public abstract Duration delay();

  /** Whether that is within the allowed time. */
  public abstract State state();

  /** Builds a {@link StatusSync}. */
  static final class Builder extends ImmutableStatusSync.Builder {
    Builder() {}
  }

  /** Whether a status has reached the portal. */
  public enum State {
    /** It has, within the allowed time. */
    IN_TIME,
    /** It has, after the allowed time was over. */
    LATE,
    /** It has not, and the allowed time is not over. */
    WAITING,
    /** It has not, and the allowed time is over. */
    MISSING;

    /** Whether nothing is wrong with it so far. */
    public boolean isInTime() {
      return this == IN_TIME || this == WAITING;
    }
  }
}
