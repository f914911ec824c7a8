package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One metric of ours against what the portal publishes of it; our dossiers are in {@link #ours}.
 */
@PublicType
@Value.Immutable
public abstract class MetricComparison {

  MetricComparison() {}

  /** Our estimate, with the dossiers behind it. */
  public abstract MetricEstimate ours();

  /** What the portal publishes; empty when it is nothing. */
  public abstract Optional<PublishedMetric> published();

  /** Whether they are the same. */
  public abstract Result result();

  /** Why they cannot be compared; empty when they can. */
  public abstract Optional<NotComparable> reason();

  /** The portal's numerator less ours; empty when they cannot be compared. */
  public abstract Optional<Long> partDifference();

  /** The portal's denominator less ours; empty when they cannot be compared. */
  public abstract Optional<Long> wholeDifference();

  /** The portal's points less ours; empty when one of them has none, or they are not comparable. */
  public abstract Optional<BigDecimal> pointsDifference();

  /** For people: how many more the portal counts, or why they are not comparable. */
  @Override
  public String toString() {
    return ours().metric().nameEn()
        + ": "
        + result().name()
        + partDifference()
            .flatMap(
                part -> wholeDifference().map(whole -> " (" + part + " of " + whole + " more)"))
            .orElse("")
        + reason().map(reason -> ", " + reason.nameEn()).orElse("");
  }

  /** Builds a {@link MetricComparison}. */
  static final class Builder extends ImmutableMetricComparison.Builder {
    Builder() {}
  }

  /** What a comparison gives. */
  public enum Result {
    /** The counts are the same, and the points, where both have some. */
    EQUAL,
    /** A count differs, or the points do although the counts are the same. */
    DIFFERS,
    /** They say nothing about each other. */
    NOT_COMPARABLE
  }
}
