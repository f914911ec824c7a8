package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/** Whether a dossier and its statuses have reached the portal. */
@PublicType
@Value.Immutable
public abstract class DossierSync {

  DossierSync() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /**
   * Its statuses, the oldest first; a status said twice in a row is one. Of a dossier without a
   * history its intake alone, as status 2.
   */
  public abstract List<StatusSync> statuses();

  /** Whether all of them reached the portal in time, or still can. */
  public boolean isInTime() {
    return statuses().stream().allMatch(status -> status.state().isInTime());
  }

  /** Those that have not reached it, and should have. */
  public List<StatusSync> missing() {
    return statuses().stream()
        .filter(status -> status.state() == StatusSync.State.MISSING)
        .toList();
  }

  /** The longest delay of a status; zero when there are none. */
  public Duration longestDelay() {
    return statuses().stream()
        .map(StatusSync::delay)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /** For people: how many statuses are missing, and the longest delay. */
  @Override
  public String toString() {
    return code()
        + ": "
        + missing().size()
        + " of "
        + statuses().size()
        + " statuses missing, longest delay "
        + longestDelay();
  }

  /** Builds a {@link DossierSync}. */
  static final class Builder extends ImmutableDossierSync.Builder {
    Builder() {}
  }
}
