package dev.npsp.sdk.examples.statistics;

import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.statistics.GroupEstimate;
import dev.npsp.sdk.statistics.MetricEstimate;
import dev.npsp.sdk.statistics.NotComputed;
import dev.npsp.sdk.statistics.Percent;
import dev.npsp.sdk.statistics.Points;
import dev.npsp.sdk.statistics.ScoreEstimate;
import dev.npsp.sdk.statistics.ScoreGrouping;
import dev.npsp.sdk.statistics.SyncWatchReport;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Tells an estimate of points, group by group, and what could not be computed. */
record ScoreOutput(ScenarioOutput output) {

  private static final int CODES_SHOWN = 5;

  void tell(SyncWatchReport report) {
    List<String> missing =
        report.missing().stream().limit(CODES_SHOWN).map(sync -> sync.code().value()).toList();
    output.tell(
        "sync",
        report + "; a status is missing of " + report.missing().size() + ", the first: " + missing,
        "in_time",
        report.inTime().count(),
        "received",
        report.received().count(),
        "share",
        report.share().map(Percent::toString).orElse(""),
        "missing",
        report.missing().size(),
        "first",
        missing);
  }

  void tell(ScoreEstimate estimate) {
    estimate.groups().forEach(this::group);
  }

  private void group(GroupEstimate group) {
    output.tell(
        "group",
        String.format(
            Locale.ROOT,
            "%-5s %6s of %s (%s computed)  %s",
            group.code(),
            group.points(),
            group.max(),
            group.computedMax(),
            group.nameVi()),
        "group",
        group.code(),
        "points",
        group.points().toString(),
        "max",
        group.max().toString(),
        "computed_max",
        group.computedMax().toString(),
        "not_computed",
        group.notComputed().stream().map(metric -> metric.metric().key()).toList());
    group.metrics().forEach(this::metric);
  }

  private void metric(MetricEstimate metric) {
    output.tell(
        "metric",
        "        " + metric,
        "group",
        metric.metric().group(),
        "metric",
        metric.metric().key(),
        "points",
        metric.points().map(Points::toString).orElse(""),
        "max",
        metric.metric().max().toString(),
        "part",
        metric.count().map(count -> Long.toString(count.part())).orElse(""),
        "whole",
        metric.count().map(count -> Long.toString(count.whole())).orElse(""),
        "share",
        metric.share().map(Percent::toString).orElse(""),
        "confidence",
        metric.metric().evidence().confidence().text(),
        "reason",
        metric.reason().map(NotComputed::name).orElse(""),
        "reason_vi",
        metric.reason().map(NotComputed::nameVi).orElse(""));
  }

  void tell(ScoreGrouping grouping, SortedMap<String, ScoreEstimate> estimates) {
    estimates.forEach(
        (key, estimate) ->
            output.tell(
                "part",
                "  " + key + "  " + estimate,
                "by",
                grouping.name(),
                "key",
                key,
                "points",
                estimate.points().toString(),
                "computed_max",
                estimate.computedMax().toString()));
  }

  void done(ScoreEstimate estimate) {
    output.done(
        estimate.toString(),
        "points",
        estimate.points().toString(),
        "computed_max",
        estimate.computedMax().toString(),
        "max",
        estimate.max().toString(),
        "groups",
        estimate.groups().size(),
        "not_computed",
        estimate.notComputed().stream().map(metric -> metric.metric().key()).toList());
  }
}
