package dev.npsp.sdk.examples.monthlyreport;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.MonthlyDossierGenerator;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.reporting.AgencyOverview;
import dev.npsp.sdk.reporting.FiledReport;
import dev.npsp.sdk.reporting.OwedReport;
import dev.npsp.sdk.reporting.PeriodDates;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportCell;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportProblem;
import dev.npsp.sdk.reporting.ReportStatus;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportValue;
import dev.npsp.sdk.reporting.ReportingCalendar;
import dev.npsp.sdk.reporting.ReportingClient;
import dev.npsp.sdk.reporting.ReportingOverview;
import dev.npsp.sdk.reporting.ReportingRegime;
import dev.npsp.sdk.statistics.Measure;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.MonthlyStatistics;
import dev.npsp.sdk.statistics.ReportingAgency;
import dev.npsp.sdk.statistics.ReportingPeriod;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A month's report of three departments: one is returned, corrected and approved, one comes late,
 * one is missing. Over the reference protocol, which is ours.
 */
@Command(
    name = "monthly-report",
    mixinStandardHelpOptions = true,
    description =
        "Departments report a month: filled from dossiers, returned, corrected, late, missing; over"
            + " a reference protocol of ours.")
public final class MonthlyReportExample implements Callable<Integer> {

  private static final String REGIME = "KSTTHC-06a";
  private static final YearMonth MONTH = YearMonth.of(2026, 11);
  private static final AgencyCode FIRST = AgencyCode.of("000.00.14.H56");
  private static final AgencyCode SECOND = AgencyCode.of("000.00.15.H56");

  /** Which number of the month stands in which row of the form. */
  private static final Map<String, Measure> ROWS =
      Map.of(
          "I", Measure.TO_HANDLE,
          "I.1", Measure.RECEIVED,
          "I.2", Measure.CARRIED_OVER,
          "II", Measure.HANDLED,
          "II.1", Measure.HANDLED_ON_TIME,
          "II.2", Measure.HANDLED_LATE,
          "III", Measure.OPEN,
          "III.1", Measure.OPEN_WITHIN_TIME,
          "III.2", Measure.OPEN_OVERDUE);

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--dossiers",
      paramLabel = "N",
      description = "How many dossiers a department has; default ${DEFAULT-VALUE}.")
  int dossiers = 200;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ScenarioOutput told = connection.output();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection);
        ReportingClient reporting =
            ReportingClient.builder(
                    environment.address().resolve("/reporting/"),
                    connection.agency(),
                    connection.program())
                .build()) {
      return report(reporting, new SandboxControl(environment.address()), told);
    }
  }

  private int report(ReportingClient reporting, SandboxControl officer, ScenarioOutput told)
      throws IOException, InterruptedException {
    ReportPeriod period = ReportPeriod.month(MONTH);
    ReportingRegime regime = regime(reporting);
    ReportTemplate template = reporting.template(regime.template().orElseThrow());
    PeriodDates dates = regime.dates(period, ReportingCalendar.standard());
    told.tell(
        "period",
        "The report of " + period + " covers " + dates.opens() + " to " + dates.closes() + ".",
        "opens",
        dates.opens().toString(),
        "closes",
        dates.closes().toString());

    Department first = new Department(reporting, officer, regime, template, period, FIRST);
    refuse(first, dates, told);
    first.send(values(template, dates, FIRST, false), "Bổ sung", told);
    first.decide("returned", "Thiếu một hồ sơ");
    first.send(values(template, dates, FIRST, true), "Bổ sung hồ sơ còn thiếu", told);
    first.decide("approved", "");

    Department second = new Department(reporting, officer, regime, template, period, SECOND);
    second.send(values(template, dates, SECOND, true), "Cập nhật", told);
    second.decide("approved", "");

    for (OwedReport owed : reporting.owed(connection.agency())) {
      told.tell(
          "owed",
          owed.key() + " is owed: " + owed.title(),
          "agency",
          owed.key().agency().value(),
          "regime",
          owed.key().regime());
    }
    return done(reporting.overview(period), first.revisions(), told);
  }

  private static ReportingRegime regime(ReportingClient reporting) {
    return reporting.regimes().stream()
        .filter(each -> each.code().equals(REGIME))
        .findFirst()
        .orElseThrow();
  }

  /** A number was mistyped: nothing is sent, and each sum that does not hold is told. */
  private void refuse(Department department, PeriodDates dates, ScenarioOutput told) {
    List<ReportValue> wrong = new ArrayList<>(values(department.template, dates, FIRST, true));
    ReportValue mistyped = wrong.remove(0);
    wrong.add(ReportValue.of(mistyped.cell(), mistyped.number().longValue() + 1, mistyped.unit()));
    for (ReportProblem problem : department.draft(wrong).problems()) {
      told.tell("problem", "Not sent: " + problem, "rule", problem.rule().name());
    }
  }

  /** The form, filled from the department's own dossiers. */
  private List<ReportValue> values(
      ReportTemplate template, PeriodDates dates, AgencyCode agency, boolean all) {
    MonthlyDossierGenerator office =
        new MonthlyDossierGenerator(agency, connection.procedure(), MONTH, dossiers, 1);
    MonthlyReport counted =
        MonthlyStatistics.compute(
                ReportingAgency.of(agency, "Sở Ví Dụ"),
                new ReportingPeriod(MONTH, dates.opensAt(), dates.closesAt()),
                all ? office.all() : office.withoutTheLast())
            .report();
    return template.rows().stream()
        .map(
            row ->
                ReportValue.of(
                    new ReportCell(row.code(), template.columns().get(0).code()),
                    counted.figure(Objects.requireNonNull(ROWS.get(row.code()))),
                    row.unit()))
        .toList();
  }

  private static int done(
      ReportingOverview overview, List<FiledReport> revisions, ScenarioOutput told) {
    for (AgencyOverview agency : overview.agencies()) {
      told.tell(
          "agency",
          agency.agency()
              + ": sent "
              + agency.sent()
              + ", late "
              + agency.late()
              + ", missing "
              + agency.missing(),
          "agency",
          agency.agency().value(),
          "sent",
          agency.sent(),
          "late",
          agency.late(),
          "missing",
          agency.missing());
    }
    boolean confirmed =
        overview.sent() > 0
            && overview.missing() > 0
            && overview.revisions() > 0
            && revisions.size() > 1;
    told.done(
        (confirmed ? "Confirmed: " : "NOT confirmed: ")
            + overview.sent()
            + " sent, "
            + overview.late()
            + " of them late, "
            + overview.missing()
            + " missing, "
            + overview.revisions()
            + " revisions.",
        "confirmed",
        confirmed,
        "sent",
        overview.sent(),
        "late",
        overview.late(),
        "missing",
        overview.missing(),
        "revisions",
        overview.revisions());
    return confirmed ? 0 : 1;
  }

  /** What one department sends, and what the officer of the province decides on it. */
  private record Department(
      ReportingClient reporting,
      SandboxControl officer,
      ReportingRegime regime,
      ReportTemplate template,
      ReportPeriod period,
      AgencyCode agency) {

    Report draft(List<ReportValue> values) {
      return Report.builder(regime, agency, period)
          .template(template)
          .values(values)
          .narrative("Trong kỳ không có vướng mắc.")
          .build();
    }

    /** The first revision, or a further one of what the platform holds from an earlier run. */
    void send(List<ReportValue> values, String reason, ScenarioOutput told)
        throws IOException, InterruptedException {
      Report draft = draft(values);
      Optional<FiledReport> held = reporting.find(draft.key());
      if (held.isPresent() && held.get().status().equals(ReportStatus.SENT)) {
        decide("approved", "");
        held = reporting.find(draft.key());
      }
      Report report =
          held.isPresent()
              ? held.get().revise(regime, Optional.of(template), reason).values(values).build()
              : draft;
      FiledReport filed = reporting.send(report);
      told.tell(
          "sent",
          "Sent " + filed.key() + ", revision " + filed.revision() + ".",
          "agency",
          agency.value(),
          "revision",
          filed.revision(),
          "status",
          filed.status().code());
    }

    void decide(String decision, String note) throws IOException, InterruptedException {
      officer.act(
          "reporting/"
              + decision
              + "?regime="
              + SandboxControl.encoded(regime.code())
              + "&agency="
              + SandboxControl.encoded(agency.value())
              + "&period="
              + SandboxControl.encoded(period.toString())
              + "&note="
              + SandboxControl.encoded(note));
    }

    List<FiledReport> revisions() {
      return reporting.revisions(draft(List.of()).key());
    }
  }
}
