package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What Decision 766 is estimated to give an agency for a month, from its own dossiers: six groups,
 * each metric with its points, its maximum and the dossiers behind it. What cannot be computed has
 * no points and says why.
 *
 * <p>An estimate: the portal counts the dossiers that it has, and its rules are known from a
 * description of the formulas and from what fitted its published numbers, no official text ({@link
 * ScoreTable}). Where the description leaves a choice, {@link Indicator.Kind} says which was taken.
 */
@PublicType
@Value.Immutable
public abstract class ScoreEstimate {

  ScoreEstimate() {}

  /** Whose points they are. */
  public abstract ReportingAgency agency();

  /** The month. */
  public abstract YearMonth month();

  /** The groups, in the order of the table. */
  public abstract List<GroupEstimate> groups();

  /** The points of all metrics that could be computed. */
  @Value.Derived
  public Points points() {
    return groups().stream().map(GroupEstimate::points).reduce(Points.ZERO, Points::plus);
  }

  /** The most points that there are; 100. */
  @Value.Derived
  public Points max() {
    return groups().stream().map(GroupEstimate::max).reduce(Points.ZERO, Points::plus);
  }

  /** The most points that the metrics give which could be computed. */
  @Value.Derived
  public Points computedMax() {
    return groups().stream().map(GroupEstimate::computedMax).reduce(Points.ZERO, Points::plus);
  }

  /** The metrics that could not be computed, each with its reason. */
  public List<MetricEstimate> notComputed() {
    return groups().stream().flatMap(group -> group.notComputed().stream()).toList();
  }

  /** The group of that code, {@code TDGQ}. */
  public Optional<GroupEstimate> group(String code) {
    return groups().stream().filter(group -> group.code().equals(code)).findFirst();
  }

  /** The metric of that name in the table, {@code DOSSIER_SYNC}. */
  public Optional<MetricEstimate> metric(String key) {
    return groups().stream().flatMap(group -> group.metric(key).stream()).findFirst();
  }

  /**
   * The estimate from a month that was counted; without {@code DOSSIER_SYNC}, for which dossiers
   * are looked at one by one ({@link #compute}).
   *
   * @throws IllegalArgumentException when the table has no row for the last day of the month, or a
   *     count is given for a metric that it does not name
   */
  public static ScoreEstimate of(MonthlyStatistics counted, ScoreInputs inputs) {
    return new ScoreCalculation(counted, inputs).estimate();
  }

  /**
   * Counts a period and estimates. The stream may be longer than the memory, as for {@link
   * MonthlyStatistics#compute}.
   */
  public static ScoreEstimate compute(
      ReportingAgency agency,
      ReportingPeriod period,
      Stream<LocalDossier> dossiers,
      ScoreInputs inputs) {
    return of(MonthlyStatistics.compute(agency, period, dossiers, inputs.syncWatch()), inputs);
  }

  /**
   * One estimate for each unit, procedure or day that has dossiers in the period, by its key in
   * ascending order. Of the inputs the table and the watch are taken, and of the ratings those of a
   * procedure where estimates are by procedure: what is known of the whole alone says nothing of
   * its parts.
   */
  public static SortedMap<String, ScoreEstimate> computeBy(
      ScoreGrouping grouping,
      ReportingAgency agency,
      ReportingPeriod period,
      Stream<LocalDossier> dossiers,
      ScoreInputs inputs) {
    Map<String, String> named = new HashMap<>();
    Map<String, MonthlyCount> counts = new HashMap<>();
    for (Iterator<LocalDossier> each = dossiers.iterator(); each.hasNext(); ) {
      LocalDossier dossier = each.next();
      grouping
          .key(dossier)
          .map(key -> named.computeIfAbsent(key, grouping::named))
          .ifPresent(
              name ->
                  counts
                      .computeIfAbsent(name, none -> new MonthlyCount(period, inputs.syncWatch()))
                      .add(dossier));
    }
    SortedMap<String, ScoreEstimate> estimates = new TreeMap<>();
    for (String key : new TreeSet<>(named.keySet())) {
      MonthlyCount count = counts.remove(named.get(key)); // another form of a key comes later
      if (count != null && !count.isEmpty()) {
        estimates.put(key, of(count.statistics(agency), ofAPart(grouping, key, inputs)));
      }
    }
    return Collections.unmodifiableSortedMap(estimates);
  }

  private static ScoreInputs ofAPart(ScoreGrouping grouping, String key, ScoreInputs inputs) {
    return grouping == ScoreGrouping.PROCEDURE
        ? inputs.ofAPart().toBuilder()
            .ratings(
                inputs.ratings().stream()
                    .filter(each -> each.procedure().value().equals(key))
                    .toList())
            .build()
        : inputs.ofAPart();
  }

  /** For people: the points, of how many that could be computed, of how many that there are. */
  @Override
  public String toString() {
    return month()
        + ": "
        + points()
        + " points of the "
        + computedMax()
        + " that could be computed, of "
        + max()
        + " that there are";
  }

  /** Builds a {@link ScoreEstimate}. */
  static final class Builder extends ImmutableScoreEstimate.Builder {
    Builder() {}
  }
}
