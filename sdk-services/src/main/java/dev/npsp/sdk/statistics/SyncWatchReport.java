package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a period's dossiers have reached the portal. The whole is the dossiers that the agency
 * knows of; the portal takes the larger of its own number and the national reporting system's.
 */
@PublicType
@Value.Immutable
public abstract class SyncWatchReport {

  SyncWatchReport() {}

  /** The moment of looking. */
  public abstract Instant asOf();

  /** How long after a status the portal may accept it, to count as in time. */
  public abstract Duration allowed();

  /** The dossiers of which every status reached the portal in time, or still can. */
  public abstract Figure inTime();

  /** The dossiers that were taken in within the period. */
  public abstract Figure received();

  /** The others, in the order of the list: each status with its delay. */
  public abstract List<DossierSync> notInTime();

  /** Of these, the ones of which a status has not reached the portal at all: send it. */
  public List<DossierSync> missing() {
    return notInTime().stream().filter(sync -> !sync.missing().isEmpty()).toList();
  }

  /** The share in time, rounded half up to two decimals; empty when nothing was received. */
  public Optional<Percent> share() {
    long whole = received().count();
    return whole == 0 ? Optional.empty() : Optional.of(Percent.of(inTime().count(), whole));
  }

  /** For people: {@code synchronised in time: 58 of 60, 96.67%}. */
  @Override
  public String toString() {
    return "synchronised in time: "
        + inTime()
        + " of "
        + received()
        + share().map(share -> ", " + share).orElse("");
  }

  /** Builds a {@link SyncWatchReport}. */
  static final class Builder extends ImmutableSyncWatchReport.Builder {
    Builder() {}
  }
}
