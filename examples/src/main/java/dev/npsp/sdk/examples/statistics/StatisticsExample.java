package dev.npsp.sdk.examples.statistics;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.MonthlyDossierGenerator;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.statistics.FigureChange;
import dev.npsp.sdk.statistics.Indicator;
import dev.npsp.sdk.statistics.Measure;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.MonthlyStatistics;
import dev.npsp.sdk.statistics.Percent;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import dev.npsp.sdk.statistics.ReportingPeriod;
import dev.npsp.sdk.statistics.ScoreEstimate;
import dev.npsp.sdk.statistics.ScoreGrouping;
import dev.npsp.sdk.statistics.ScoreInputs;
import dev.npsp.sdk.statistics.SyncWatch;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A month counted, explained, sent, corrected and sent again. */
@Command(
    name = "statistics",
    mixinStandardHelpOptions = true,
    description = "A month's figures: counted, explained, sent, and sent again as a revision.")
public final class StatisticsExample implements Callable<Integer> {

  private static final int CODES_SHOWN = 5;

  /** How soon "in real time" is was not seen anywhere; an office decides. */
  private static final Duration SOON = Duration.ofHours(1);

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      required = true,
      description = "The month to report.")
  @Nullable YearMonth month;

  @Option(
      names = "--dossiers",
      paramLabel = "N",
      description = "How many dossiers the office has; default ${DEFAULT-VALUE}.")
  int dossiers = 400;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another number makes other dossiers; default ${DEFAULT-VALUE}.")
  long seed = 1;

  @Option(
      names = "--explain",
      paramLabel = "MEASURE",
      description = "The number whose dossiers are shown: ${COMPLETION-CANDIDATES}.")
  Measure explain = Measure.HANDLED_LATE;

  @Option(
      names = "--score",
      description = "Estimates the points of Decision 766 in place of sending.")
  boolean score;

  @Option(
      names = "--by",
      paramLabel = "GROUPING",
      description = "With --score, the points of each as well: ${COMPLETION-CANDIDATES}.")
  @Nullable ScoreGrouping by;

  @Override
  public Integer call() {
    if (dossiers < 1) {
      throw new IllegalArgumentException("--dossiers is one or more.");
    }
    return score ? estimate() : report();
  }

  private int estimate() {
    YearMonth reported = Objects.requireNonNull(month, "picocli asks for it");
    MonthlyDossierGenerator office = office(reported);
    ReportingAgency agency = agency();
    ReportingPeriod period = ReportingPeriod.calendarMonth(reported);
    SyncWatch watch = SyncWatch.over(office::accepted, SOON);
    ScoreInputs inputs =
        ScoreInputs.builder()
            .syncWatch(watch)
            .addAllRatings(RatingReport.compute(agency, reported, office.ratings()))
            .build();
    ScoreEstimate estimate = ScoreEstimate.compute(agency, period, office.all(), inputs);
    ScoreOutput points = new ScoreOutput(connection.output());
    points.tell(watch.report(period, office.all(), period.to()));
    points.tell(estimate);
    if (by != null) {
      points.tell(by, ScoreEstimate.computeBy(by, agency, period, office.all(), inputs));
    }
    points.done(estimate);
    return 0;
  }

  private MonthlyDossierGenerator office(YearMonth reported) {
    return new MonthlyDossierGenerator(
        connection.agency(), connection.procedure(), reported, dossiers, seed);
  }

  private ReportingAgency agency() {
    return ReportingAgency.of(connection.agency(), "UBND tỉnh Ví Dụ");
  }

  private int report() {
    ScenarioOutput output = connection.output();
    YearMonth reported = Objects.requireNonNull(month, "picocli asks for it");
    MonthlyDossierGenerator office = office(reported);
    ReportingAgency agency = agency();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection)) {
      MonthlyStatistics first =
          MonthlyStatistics.compute(agency, reported, office.withoutTheLast());
      tell(first, output);
      environment.portal().statistics().send(first.report());
      output.tell("sent", "Sent the report of " + reported + ".", "revision", 0);

      MonthlyReport revision =
          MonthlyStatistics.compute(agency, reported, office.all())
              .report()
              .asRevisionOf(first.report(), "Bổ sung hồ sơ còn thiếu");
      revision.changes().forEach(change -> tell(change, output));
      environment.portal().statistics().send(revision);
      output.tell("sent", "Sent revision 1.", "revision", 1);

      List<RatingReport> ratings = RatingReport.compute(agency, reported, office.ratings());
      if (!ratings.isEmpty()) {
        environment.portal().statistics().sendRatings(ratings);
      }
      boolean confirmed = isConfirmed(environment, revision);
      output.done(
          (confirmed ? "Confirmed: " : "NOT confirmed: ")
              + revision.toHandle()
              + " to handle, "
              + revision.handled()
              + " handled, "
              + revision.handledOnTimeShare()
              + " of them on time.",
          "confirmed",
          confirmed,
          "to_handle",
          revision.toHandle().count(),
          "handled",
          revision.handled().count(),
          "handled_on_time_share",
          revision.handledOnTimeShare().toString(),
          "open",
          revision.open().count(),
          "ratings",
          ratings.stream().mapToLong(each -> each.handling().count()).sum());
      return confirmed ? 0 : 1;
    }
  }

  private void tell(MonthlyStatistics counted, ScenarioOutput output) {
    for (Measure measure : Measure.values()) {
      Figure figure = counted.report().figure(measure);
      output.tell(
          "figure",
          String.format(
              Locale.ROOT, "%6d  %-20s %s", figure.count(), measure.nameEn(), measure.nameVi()),
          "measure",
          measure.name(),
          "count",
          figure.count());
    }
    List<String> codes =
        counted
            .report()
            .figure(explain)
            .codes()
            .limit(CODES_SHOWN)
            .map(DossierCode::value)
            .toList();
    output.tell(
        "explained",
        "Behind \"" + explain.nameEn() + "\", the first: " + String.join(", ", codes),
        "measure",
        explain.name(),
        "codes",
        codes);
    for (Indicator indicator : counted.indicators()) {
      output.tell(
          "indicator",
          "        " + indicator,
          "kind",
          indicator.kind().name(),
          "part",
          indicator.part().count(),
          "whole",
          indicator.whole().count(),
          "share",
          indicator.share().map(Percent::toString).orElse(""));
    }
  }

  private static void tell(FigureChange change, ScenarioOutput output) {
    output.tell(
        "change",
        "Revised: " + change,
        "measure",
        change.measure().name(),
        "before",
        change.before(),
        "after",
        change.after(),
        "added",
        change.added().stream().map(DossierCode::value).toList());
  }

  /**
   * What only a sandbox of our own can tell; another portal has confirmed by saying yes to each
   * message.
   */
  private boolean isConfirmed(ExampleEnvironment environment, MonthlyReport revision) {
    return environment
        .sandbox()
        .map(
            sandbox ->
                sandbox.report(
                    connection.agency().value(),
                    revision.month().getYear(),
                    revision.month().getMonthValue()))
        .map(
            kept ->
                kept.timesWritten() == 2
                    && kept.json().contains("\"TongSoXuLy\":\"" + revision.toHandle() + "\"")
                    && kept.json().contains("Điều chỉnh lần 1"))
        .orElse(true);
  }
}
