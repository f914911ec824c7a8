package dev.npsp.sdk.examples.catalogue;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.examples.support.MonthlyDossierGenerator;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.procedures.open.CatalogueGeneration;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenCatalogueBuilder;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.statistics.IndexComparison;
import dev.npsp.sdk.statistics.MetricComparison;
import dev.npsp.sdk.statistics.NotComparable;
import dev.npsp.sdk.statistics.ReportingAgency;
import dev.npsp.sdk.statistics.ReportingPeriod;
import dev.npsp.sdk.statistics.ScoreEstimate;
import dev.npsp.sdk.statistics.ScoreInputs;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A walk over the rebuilt public portal. Its figures are compared with those of an office whose
 * dossiers are invented: a host compares its own.
 */
record PublicCatalogueWalk(Optional<String> words, Optional<AgencyCode> agency) {

  private static final AgencyCode OFFICE = AgencyCode.of("000.00.00.H56");
  private static final int DOSSIERS = 400;

  int run(Optional<URI> portal, Optional<YearMonth> month, ScenarioOutput output) {
    Optional<PortalSandbox> sandbox =
        portal.isPresent() ? Optional.empty() : Optional.of(PortalSandbox.start());
    URI address = portal.orElseGet(() -> sandbox.orElseThrow().uri());
    OpenCatalogueBuilder builder =
        OpenCatalogueClient.builder(address).generation(CatalogueGeneration.API_V1);
    if (sandbox.isPresent()) {
      builder.interval(Duration.ofMillis(1)); // nobody else uses it
    }
    try (OpenCatalogueClient open = builder.build()) {
      int procedures = procedures(open, output);
      Optional<IndexComparison> compared = month.map(each -> compare(open, each, output));
      output.done(
          procedures + " procedures.",
          "procedures",
          procedures,
          "equal",
          count(compared, MetricComparison.Result.EQUAL),
          "differs",
          count(compared, MetricComparison.Result.DIFFERS),
          "not_comparable",
          count(compared, MetricComparison.Result.NOT_COMPARABLE));
      return 0;
    } finally {
      sandbox.ifPresent(PortalSandbox::close);
    }
  }

  private static int count(Optional<IndexComparison> compared, MetricComparison.Result result) {
    return compared.map(each -> each.of(result).size()).orElse(0);
  }

  private int procedures(OpenCatalogueClient open, ScenarioOutput output) {
    OpenSearch search = OpenSearch.builder().words(words.orElse("")).agencyCode(agency).build();
    int count = 0;
    for (OpenProcedure found : open.search(search)) {
      count++;
      output.tell(
          "procedure",
          found.codeText() + "  " + found.name(),
          "code",
          found.codeText(),
          "name",
          found.name());
    }
    return count;
  }

  private IndexComparison compare(
      OpenCatalogueClient open, YearMonth month, ScenarioOutput output) {
    IndexQuery query =
        IndexQuery.ofMonth(month).toBuilder()
            .provinceId(agency.map(code -> idOf(open, code)))
            .build();
    List<PublishedMetric> published = open.metrics(query);
    published.forEach(metric -> tell(metric, output));
    IndexComparison compared = IndexComparison.of(estimate(month), published);
    compared.metrics().forEach(metric -> tell(metric, output));
    return compared;
  }

  /** The portal asks for the id of an agency, not for its code. */
  private static String idOf(OpenCatalogueClient open, AgencyCode code) {
    return Stream.of(OpenAgency.Level.PROVINCE, OpenAgency.Level.MINISTRY)
        .flatMap(level -> open.agenciesAt(level).stream())
        .filter(agency -> agency.code().filter(code::sameAgency).isPresent())
        .map(OpenAgency::id)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The portal lists no agency " + code + "; leave --index or --agency away."));
  }

  private ScoreEstimate estimate(YearMonth month) {
    AgencyCode office = agency.orElse(OFFICE);
    MonthlyDossierGenerator dossiers =
        new MonthlyDossierGenerator(office, ProcedureCode.of("2.000815"), month, DOSSIERS, 1);
    return ScoreEstimate.compute(
        ReportingAgency.of(office, "Đơn vị ví dụ"),
        ReportingPeriod.calendarMonth(month),
        dossiers.all(),
        ScoreInputs.none());
  }

  private static void tell(PublishedMetric metric, ScenarioOutput output) {
    output.tell(
        "metric",
        "published  " + metric,
        "code",
        metric.code(),
        "applicable",
        !metric.isNotApplicable(),
        "score",
        text(metric.score()),
        "max",
        text(metric.maxScore()),
        "part",
        metric.numerator().map(String::valueOf).orElse(""),
        "whole",
        metric.denominator().map(String::valueOf).orElse(""),
        "quality",
        metric.dataQualityStatus().orElse(""));
  }

  private static String text(Optional<BigDecimal> points) {
    return points.map(BigDecimal::toPlainString).orElse("");
  }

  private static void tell(MetricComparison compared, ScenarioOutput output) {
    output.tell(
        "comparison",
        compared.toString(),
        "metric",
        compared.ours().metric().key(),
        "result",
        compared.result().name(),
        "reason",
        compared.reason().map(NotComparable::name).orElse(""),
        "reason_vi",
        compared.reason().map(NotComparable::nameVi).orElse(""),
        "part_difference",
        compared.partDifference().map(String::valueOf).orElse(""),
        "whole_difference",
        compared.wholeDifference().map(String::valueOf).orElse(""));
  }
}
