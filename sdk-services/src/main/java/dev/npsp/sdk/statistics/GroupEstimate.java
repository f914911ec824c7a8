package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one group of Decision 766 is estimated to give: its metrics together. */
@PublicType
@Value.Immutable
public abstract class GroupEstimate {

  GroupEstimate() {}

  /** The group, as the portal's index calls it: CKMB, TDGQ, CLGQ, TTTT, MDSH or MDHL. */
  public abstract String code();

  /** The name in Vietnamese. */
  public abstract String nameVi();

  /** The name in English. */
  public abstract String nameEn();

  /** Its metrics, in the order of the table. */
  public abstract List<MetricEstimate> metrics();

  /** The points of the metrics that could be computed; of the others nothing is guessed. */
  public Points points() {
    return metrics().stream()
        .flatMap(metric -> metric.points().stream())
        .reduce(Points.ZERO, Points::plus);
  }

  /** The most points that the group gives. */
  public Points max() {
    return metrics().stream()
        .map(metric -> metric.metric().max())
        .reduce(Points.ZERO, Points::plus);
  }

  /** The most points that the metrics give which could be computed. */
  public Points computedMax() {
    return metrics().stream()
        .filter(metric -> metric.points().isPresent())
        .map(metric -> metric.metric().max())
        .reduce(Points.ZERO, Points::plus);
  }

  /** Those that could not be computed, each with its reason. */
  public List<MetricEstimate> notComputed() {
    return metrics().stream().filter(metric -> metric.points().isEmpty()).toList();
  }

  /** The metric of that name in the table. */
  public Optional<MetricEstimate> metric(String key) {
    return metrics().stream().filter(metric -> metric.metric().key().equals(key)).findFirst();
  }

  /** Builds a {@link GroupEstimate}. */
  static final class Builder extends ImmutableGroupEstimate.Builder {
    Builder() {}
  }
}
