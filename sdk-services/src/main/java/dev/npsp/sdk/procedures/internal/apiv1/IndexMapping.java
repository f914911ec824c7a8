package dev.npsp.sdk.procedures.internal.apiv1;

import static dev.npsp.sdk.procedures.internal.PublishedNumbers.decimal;
import static dev.npsp.sdk.procedures.internal.PublishedNumbers.whole;
import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.each;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.optionalCode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.EvaluationParameters;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.MetricRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.OverviewRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.UnitRow;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.IndexTopic;
import dev.npsp.sdk.procedures.open.PublishedIndex;
import dev.npsp.sdk.procedures.open.PublishedUnit;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between the published index and {@code reporting/evaluation/..}. What is null stays nothing. */
final class IndexMapping {

  private static final String OF_AGENCIES = "ADMINISTRATIVE_UNIT";
  private static final int MONTHS_A_QUARTER = 3;

  private IndexMapping() {}

  static String service(IndexTopic topic) {
    return "reporting/evaluation/"
        + switch (topic) {
          case OPENNESS -> "transparency";
          case PROGRESS -> "dvc-progress-tree";
          case ONLINE_SERVICES -> "provide-online-tree";
          case ONLINE_PAYMENT -> "formality-online-payment-tree";
          case DIGITISATION -> "dossier-digitized";
          case SATISFACTION -> "handling-satisfaction";
          case SUMMARY -> "service-results";
        };
  }

  /** The group that the part is of, under the name that the index has for it. */
  private static Optional<String> group(IndexTopic topic) {
    return switch (topic) {
      case PROGRESS -> Optional.of("TDGQ");
      case ONLINE_SERVICES -> Optional.of("CLGQ");
      case ONLINE_PAYMENT -> Optional.of("TTTT");
      case OPENNESS, DIGITISATION, SATISFACTION, SUMMARY -> Optional.empty();
    };
  }

  static EvaluationParameters parameters(IndexTopic topic, PageQuestion<IndexQuery> asked) {
    IndexQuery query = asked.query();
    String procedure = query.procedureId().orElse(null);
    boolean inCapitals = topic == IndexTopic.DIGITISATION;
    boolean byDays = topic == IndexTopic.SATISFACTION;
    return new EvaluationParameters(
        byDays ? null : timeType(query),
        byDays ? null : Integer.valueOf(query.year()),
        byDays ? null : query.quarter().orElse(null),
        byDays ? null : query.month().orElse(null),
        byDays ? firstDay(query).toString() : null,
        byDays ? firstDay(query).plus(length(query)).minusDays(1).toString() : null,
        query.provinceId().orElse(null),
        topic == IndexTopic.SUMMARY ? OF_AGENCIES : null,
        inCapitals ? null : procedure,
        inCapitals ? procedure : null,
        asked.page(),
        asked.rows());
  }

  private static String timeType(IndexQuery query) {
    return query.month().isPresent() ? "month" : query.quarter().isPresent() ? "quarter" : "year";
  }

  private static LocalDate firstDay(IndexQuery query) {
    int month =
        query
            .month()
            .or(() -> query.quarter().map(quarter -> (quarter - 1) * MONTHS_A_QUARTER + 1))
            .orElse(Month.JANUARY.getValue());
    return YearMonth.of(query.year(), month).atDay(1);
  }

  private static Period length(IndexQuery query) {
    return query.month().isPresent()
        ? Period.ofMonths(1)
        : query.quarter().isPresent() ? Period.ofMonths(MONTHS_A_QUARTER) : Period.ofYears(1);
  }

  /** Both shapes: an overview with metrics, or a tree whose parent has counters. */
  static PublishedIndex index(Answer answer, IndexTopic topic) throws JsonUnreadable {
    JsonNode data = answer.result();
    if (!data.isObject()) {
      throw new JsonUnreadable(ServiceText.NOT_AN_OBJECT.text());
    }
    String member =
        List.of("overview", "parent").stream()
            .filter(name -> NestedJson.onlyElement(Json.member(data, name)).isObject())
            .findFirst()
            .orElse("");
    OverviewRow of =
        (member.isEmpty()
                ? answer.first(OverviewRow.class)
                : answer.rowsOf(member, OverviewRow.class).stream().findFirst())
            .orElseThrow(() -> new JsonUnreadable(ServiceText.YES_WITHOUT_ROWS.text()));
    JsonNode told = member.isEmpty() ? data : NestedJson.onlyElement(Json.member(data, member));
    if (member.isEmpty() && !isIndex(data)) {
      throw new JsonUnreadable(ServiceText.UNKNOWN_ROWS.text());
    }
    return PublishedIndex.builder(topic)
        .agencyName(optional(of.name()))
        .agencyTypeText(optional(of.type()))
        .agencyLevelText(optional(of.level()))
        .totalScore(decimal(of.totalScore()))
        .totalMaxScore(decimal(of.totalMaxScore()))
        .ratio(decimal(of.ratio()))
        .scoreDelta(decimal(of.scoreDelta()))
        .metrics(metrics(of, topic, told))
        .groupScores(groupScores(data, told))
        .counters(member.equals("parent") ? scalars(told) : Map.of())
        .additional(additional(of.more()))
        .build();
  }

  private static boolean isIndex(JsonNode data) {
    return List.of("metrics", "groupScores", "evaluation", "children", "totalScore").stream()
        .anyMatch(name -> !Json.member(data, name).isMissingNode());
  }

  private static List<PublishedMetric> metrics(OverviewRow of, IndexTopic topic, JsonNode told) {
    List<PublishedMetric> metrics = new ArrayList<>();
    each(of.metrics(), IndexMapping::metric).forEach(each -> each.ifPresent(metrics::add));
    if (metrics.isEmpty()) {
      group(topic).flatMap(code -> ofAGroup(code, told)).ifPresent(metrics::add);
    }
    return metrics;
  }

  private static Optional<PublishedMetric> metric(MetricRow wire) {
    return optionalCode(wire.code())
        .map(
            code ->
                PublishedMetric.builder(code)
                    .numerator(whole(wire.numerator()))
                    .denominator(whole(wire.denominator()))
                    .score(decimal(wire.score()))
                    .maxScore(decimal(wire.maxScore()))
                    .dataQualityStatus(optional(wire.dataQualityStatus()))
                    .build());
  }

  /**
   * The one metric of a group whose answer names none. That its counts are called {@code onTime}
   * and {@code received} is inferred from the formula that fits the published points.
   */
  private static Optional<PublishedMetric> ofAGroup(String code, JsonNode told) {
    PublishedMetric metric =
        PublishedMetric.builder(code)
            .numerator(whole(Json.text(told, "onTime")))
            .denominator(whole(Json.text(told, "received")))
            .score(score(told, "score", "totalScore"))
            .maxScore(score(told, "maxScore", "totalMaxScore"))
            .build();
    return metric.score().isPresent()
            || metric.maxScore().isPresent()
            || metric.denominator().isPresent()
        ? Optional.of(metric)
        : Optional.empty();
  }

  private static Optional<BigDecimal> score(JsonNode told, String one, String other) {
    return decimal(Json.text(told, one)).or(() -> decimal(Json.text(told, other)));
  }

  private static Map<String, BigDecimal> groupScores(JsonNode data, JsonNode told) {
    JsonNode beside = NestedJson.onlyElement(Json.member(data, "groupScores"));
    JsonNode scores =
        beside.isObject() ? beside : NestedJson.onlyElement(Json.member(told, "groupScores"));
    Map<String, BigDecimal> read = new LinkedHashMap<>();
    scalars(scores)
        .forEach((group, score) -> decimal(score).ifPresent(points -> read.put(group, points)));
    return read;
  }

  private static Map<String, String> scalars(JsonNode object) {
    Map<String, String> scalars = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      JsonNode value = member.getValue();
      if (value.isValueNode() && !value.isNull()) {
        scalars.put(member.getKey(), Json.text(object, member.getKey()));
      }
    }
    return scalars;
  }

  static Batch<PublishedUnit> units(Answer answer) throws JsonUnreadable {
    return ApiV1Mapping.batch(answer, UnitRow.class, IndexMapping::unit, unit -> !isEmpty(unit));
  }

  private static boolean isEmpty(PublishedUnit unit) {
    return unit.id().isEmpty() && unit.name().isEmpty() && unit.additional().isEmpty();
  }

  private static PublishedUnit unit(UnitRow wire) {
    return PublishedUnit.builder()
        .id(optional(wire.id()))
        .name(optional(wire.name()))
        .agencyCodeText(optionalCode(wire.code()))
        .totalScore(decimal(wire.totalScore()))
        .totalMaxScore(decimal(wire.totalMaxScore()))
        .additional(additional(wire.more()))
        .build();
  }
}
