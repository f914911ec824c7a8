package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An agency's own estimate against the index that the portal publishes, metric by metric: equal,
 * differs, or not comparable and why. Where they differ, the dossiers behind our number are at
 * hand.
 */
@PublicType
@Value.Immutable
public abstract class IndexComparison {

  /** What fits the portal's numbers is as near as this, since both are rounded to hundredths. */
  private static final BigDecimal NEAR = new BigDecimal("0.015");

  /** What the portal says when its whole is not its own count. */
  private static final Set<String> WHOLE_FROM_ELSEWHERE =
      Set.of("TEMP_NATIONAL_REPORT_DENOMINATOR", "NO_NATIONAL_REPORT_DATA");

  IndexComparison() {}

  /** Each metric of ours, in the order of the table. */
  public abstract List<MetricComparison> metrics();

  /** What the portal publishes and the table of points does not name. */
  public abstract List<PublishedMetric> others();

  /** Those of that result. */
  public List<MetricComparison> of(MetricComparison.Result result) {
    return metrics().stream().filter(metric -> metric.result() == result).toList();
  }

  /**
   * Compares. A published metric is found by the portal's code, else by the name in the table; in a
   * group that has one metric, by the group.
   *
   * @param published what the portal publishes for the same agency and month
   * @throws IllegalArgumentException when a code is published twice
   */
  public static IndexComparison of(ScoreEstimate ours, List<PublishedMetric> published) {
    Map<String, PublishedMetric> byCode = byCode(published);
    List<MetricComparison> compared = new ArrayList<>();
    for (GroupEstimate group : ours.groups()) {
      for (MetricEstimate metric : group.metrics()) {
        compared.add(compared(metric, find(group, metric.metric(), byCode)));
      }
    }
    return new Builder().metrics(compared).others(byCode.values()).build();
  }

  private static Map<String, PublishedMetric> byCode(List<PublishedMetric> published) {
    Map<String, PublishedMetric> byCode = new HashMap<>();
    for (PublishedMetric metric : published) {
      if (byCode.put(metric.code(), metric) != null) {
        throw new IllegalArgumentException(
            "The metric " + metric.code() + " is published twice; give one agency and month.");
      }
    }
    return byCode;
  }

  /** What is found is taken out, so that the others are left. */
  private static Optional<PublishedMetric> find(
      GroupEstimate group, ScoreMetric metric, Map<String, PublishedMetric> byCode) {
    String code = metric.portalCode().orElse(metric.key());
    Optional<PublishedMetric> found = Optional.ofNullable(byCode.remove(code));
    return found.isPresent() || group.metrics().size() > 1
        ? found
        : Optional.ofNullable(byCode.remove(group.code()));
  }

  private static MetricComparison compared(
      MetricEstimate ours, Optional<PublishedMetric> published) {
    MetricComparison.Builder row = new MetricComparison.Builder().ours(ours).published(published);
    Optional<NotComparable> reason = reason(ours, published);
    if (reason.isPresent()) {
      return row.result(MetricComparison.Result.NOT_COMPARABLE).reason(reason).build();
    }
    PublishedMetric theirs = published.orElseThrow();
    MetricCount count = ours.count().orElseThrow();
    long part = theirs.numerator().orElseThrow() - count.part();
    long whole = theirs.denominator().orElseThrow() - count.whole();
    Optional<BigDecimal> points = points(ours, theirs);
    boolean near = points.filter(difference -> difference.abs().compareTo(NEAR) > 0).isEmpty();
    return row.partDifference(part)
        .wholeDifference(whole)
        .pointsDifference(points)
        .result(
            part == 0 && whole == 0 && near
                ? MetricComparison.Result.EQUAL
                : MetricComparison.Result.DIFFERS)
        .build();
  }

  private static Optional<NotComparable> reason(
      MetricEstimate ours, Optional<PublishedMetric> published) {
    if (published.isEmpty()) {
      return Optional.of(NotComparable.NOT_PUBLISHED);
    }
    PublishedMetric theirs = published.get();
    if (theirs.isNotApplicable()) {
      return Optional.of(NotComparable.NOT_APPLICABLE);
    }
    boolean isInPart = ours.reason().filter(NotComputed.NOT_TOLD_BY_ALL::equals).isPresent();
    if (ours.count().isEmpty() || isInPart) {
      return Optional.of(NotComparable.NOT_COUNTED);
    }
    if (theirs.numerator().isEmpty() || theirs.denominator().isEmpty()) {
      return Optional.of(NotComparable.WITHOUT_COUNTS);
    }
    return theirs.dataQualityStatus().filter(WHOLE_FROM_ELSEWHERE::contains).isPresent()
        ? Optional.of(NotComparable.OTHER_WHOLE)
        : Optional.empty();
  }

  private static Optional<BigDecimal> points(MetricEstimate ours, PublishedMetric theirs) {
    return ours.points()
        .flatMap(
            points ->
                theirs
                    .score()
                    .map(score -> score.subtract(BigDecimal.valueOf(points.hundredths(), 2))));
  }

  /** Builds an {@link IndexComparison}. */
  static final class Builder extends ImmutableIndexComparison.Builder {
    Builder() {}
  }
}
