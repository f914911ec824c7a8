package dev.npsp.sdk.statistics;

import static java.util.Map.entry;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.statistics.Indicator.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the points of one month out of its counts. */
final class ScoreCalculation {

  private static final String RATED = "DOSSIER_RECEIVING_SATISFACTION";

  /** What the agency's own dossiers tell, by the names of the table. */
  private static final Map<String, Kind> COUNTED =
      Map.ofEntries(
          entry("DOSSIER_SYNC", Kind.SYNCHRONISED),
          entry("ON_TIME_OF_ALL", Kind.ON_TIME_OF_ALL),
          entry("FILED_ONLINE", Kind.FILED_ONLINE_WITH_RESULT),
          entry("PAID_ONLINE", Kind.PAID_ONLINE),
          entry("ORIGINAL_RESULT_AVAILABLE", Kind.RESULT_ELECTRONIC),
          entry("SO_HOA_GIAY_TO_GIAI_QUYET", Kind.DIGITISED_WITH_RESULT),
          entry("REUSED_DIGITIZED_DATA", Kind.PARTS_REUSED),
          entry("SYNCED_WITH_DVCQG_PERSONAL_STORAGE", Kind.PARTS_FROM_NATIONAL_STORE),
          entry("CITIZEN_DATA_CONNECTED_DOSSIER", Kind.POPULATION_DATA_USED));

  private final MonthlyStatistics counted;
  private final ScoreInputs inputs;
  private final List<ScoreMetric> metrics;

  /** What is known of one metric: a count with its dossiers, a count without, or neither. */
  private record Known(
      @Nullable MetricCount count,
      @Nullable Figure part,
      @Nullable Figure whole,
      @Nullable NotComputed reason) {

    static Known given(MetricCount count) {
      return new Known(count, null, null, null);
    }

    static Known counted(Figure part, Figure whole, @Nullable NotComputed reason) {
      return new Known(new MetricCount(part.count(), whole.count()), part, whole, reason);
    }

    static Known nothing(NotComputed reason) {
      return new Known(null, null, null, reason);
    }
  }

  ScoreCalculation(MonthlyStatistics counted, ScoreInputs inputs) {
    this.counted = counted;
    this.inputs = inputs;
    LocalDate day = counted.report().month().atEndOfMonth();
    this.metrics = inputs.table().at(day);
    if (metrics.isEmpty()) {
      throw new IllegalArgumentException(
          "The table of points has no row for " + day + "; give one that reaches that day.");
    }
    requireKnown();
  }

  /** A name that is misspelled would otherwise look as if nothing had been given. */
  private void requireKnown() {
    Set<String> unknown = new TreeSet<>(inputs.given().keySet());
    unknown.removeAll(metrics.stream().map(ScoreMetric::key).collect(Collectors.toSet()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "The table of points has no metric " + String.join(", ", unknown) + "; take its names.");
    }
  }

  ScoreEstimate estimate() {
    Map<String, List<ScoreMetric>> groups = new LinkedHashMap<>();
    metrics.forEach(
        metric -> groups.computeIfAbsent(metric.group(), none -> new ArrayList<>()).add(metric));
    return new ScoreEstimate.Builder()
        .agency(counted.report().agency())
        .month(counted.report().month())
        .groups(groups.values().stream().map(this::group).toList())
        .build();
  }

  private GroupEstimate group(List<ScoreMetric> members) {
    ScoreMetric first = members.get(0);
    return new GroupEstimate.Builder()
        .code(first.group())
        .nameVi(first.groupNameVi())
        .nameEn(first.groupNameEn())
        .metrics(members.stream().map(this::metric).toList())
        .build();
  }

  private MetricEstimate metric(ScoreMetric metric) {
    Known known = known(metric);
    Optional<NotComputed> reason = reason(metric, known);
    MetricEstimate.Builder estimate =
        new MetricEstimate.Builder()
            .metric(metric)
            .count(Optional.ofNullable(known.count()))
            .part(Optional.ofNullable(known.part()))
            .whole(Optional.ofNullable(known.whole()))
            .reason(reason);
    return known.count() == null || reason.isPresent()
        ? estimate.build()
        : estimate.points(points(metric, known.count())).build();
  }

  private Known known(ScoreMetric metric) {
    MetricCount given = inputs.given().get(metric.key());
    if (given != null) {
      return Known.given(given);
    }
    Kind kind = COUNTED.get(metric.key());
    if (kind != null) {
      return dossiers(kind);
    }
    return metric.key().equals(RATED) ? rated() : Known.nothing(NotComputed.NOT_IN_DOSSIERS);
  }

  private Known dossiers(Kind kind) {
    Indicator indicator = counted.indicator(kind);
    boolean toldByAll = indicator.whole().count() == counted.report().received().count();
    if (kind == Kind.SYNCHRONISED && !toldByAll) {
      return Known.nothing(NotComputed.NO_SYNC_ACCOUNT);
    }
    return Known.counted(
        indicator.part(),
        indicator.whole(),
        kind == Kind.POPULATION_DATA_USED && !toldByAll ? NotComputed.NOT_TOLD_BY_ALL : null);
  }

  /** Those who were satisfied or very satisfied, of those who said something. */
  private Known rated() {
    List<Opinions> opinions =
        inputs.ratings().stream()
            .filter(report -> report.month().equals(counted.report().month()))
            .map(RatingReport::handling)
            .toList();
    if (opinions.isEmpty()) {
      return Known.nothing(NotComputed.NO_RATINGS);
    }
    Figure satisfied =
        sum(
            opinions.stream()
                .map(each -> Figure.sum(each.verySatisfied(), each.satisfied()))
                .toList());
    Figure others = sum(opinions.stream().map(Opinions::notSatisfied).toList());
    return Known.counted(satisfied, Figure.sum(satisfied, others), null);
  }

  private static Figure sum(List<Figure> figures) {
    return Figure.sum(figures.toArray(Figure[]::new));
  }

  private static Optional<NotComputed> reason(ScoreMetric metric, Known known) {
    if (known.reason() != null) {
      return Optional.of(known.reason());
    }
    if (metric.fullAt().isEmpty()) {
      return Optional.of(NotComputed.FORMULA_NOT_KNOWN);
    }
    boolean nothing = known.count() != null && known.count().whole() == 0;
    return nothing && metric.whenNone() == ScoreMetric.WhenNone.UNKNOWN
        ? Optional.of(NotComputed.NOTHING_COUNTED)
        : Optional.empty();
  }

  private static Points points(ScoreMetric metric, MetricCount count) {
    if (count.whole() == 0) {
      return metric.whenNone() == ScoreMetric.WhenNone.FULL ? metric.max() : Points.ZERO;
    }
    return metric.max().forShare(count, metric.fullAt().orElseThrow());
  }
}
