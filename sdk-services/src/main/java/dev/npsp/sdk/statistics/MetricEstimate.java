package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What one metric of Decision 766 is estimated to give, and the dossiers behind it. */
@PublicType
@Value.Immutable
public abstract class MetricEstimate {

  MetricEstimate() {}

  /** The metric and its maximum. */
  public abstract ScoreMetric metric();

  /** How many of how many; empty when that is not known. */
  public abstract Optional<MetricCount> count();

  /** The dossiers that meet it; empty when the host gave the count, and when there is none. */
  public abstract Optional<Figure> part();

  /** The dossiers that it is asked of; empty when {@link #part} is. */
  public abstract Optional<Figure> whole();

  /** The points; empty when they could not be computed. Null is not zero: nothing is guessed. */
  public abstract Optional<Points> points();

  /** Why there are no points; empty when there are. */
  public abstract Optional<NotComputed> reason();

  /** The share, rounded half up to two decimals; empty of nothing, and when it is not known. */
  public Optional<Percent> share() {
    return count()
        .filter(count -> count.whole() > 0)
        .map(count -> Percent.of(count.part(), count.whole()));
  }

  /** For people: {@code dossiers filed online: 3.2 of 6 points (16 of 60)}. */
  @Override
  public String toString() {
    String counted =
        count().map(count -> " (" + count.part() + " of " + count.whole() + ")").orElse("");
    return metric().nameEn()
        + ": "
        + points().map(Points::toString).orElse("not computed")
        + " of "
        + metric().max()
        + " points"
        + counted
        + reason().map(reason -> ", " + reason.nameEn()).orElse("");
  }

  /** Builds a {@link MetricEstimate}. */
  static final class Builder extends ImmutableMetricEstimate.Builder {
    Builder() {}
  }
}
