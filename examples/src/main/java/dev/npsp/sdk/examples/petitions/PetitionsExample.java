package dev.npsp.sdk.examples.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.petitions.DutyClock;
import dev.npsp.sdk.petitions.HandlingMode;
import dev.npsp.sdk.petitions.Petition;
import dev.npsp.sdk.petitions.PetitionEventKind;
import dev.npsp.sdk.petitions.PetitionMetric;
import dev.npsp.sdk.petitions.PetitionReport;
import dev.npsp.sdk.petitions.PetitionsClient;
import dev.npsp.sdk.statistics.PortalFigures;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Petitions of citizens: one is answered, one supplemented first, one forwarded, one refused, and
 * one forgotten. Over the reference protocol, which is ours.
 */
@Command(
    name = "petitions",
    mixinStandardHelpOptions = true,
    description =
        "Citizens complain: answered, supplemented, forwarded, refused, overdue, rated; over a"
            + " reference protocol of ours.")
public final class PetitionsExample implements Callable<Integer> {

  private static final AgencyCode DEPARTMENT = AgencyCode.of("000.00.14.H56");
  private static final AgencyCode COMPETENT = AgencyCode.of("000.00.15.H56");
  private static final int LONG_AGO = 60;

  private final WorkingCalendar calendar = WorkingCalendar.standard();
  private final Clock clock = Clock.systemUTC();

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    ScenarioOutput told = connection.output();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection);
        PortalClient portal =
            connection
                .client(
                    PortalEnvironment.mapi(environment.address())
                        .withReference(environment.address().resolve("/reference/")))
                .build()) {
      Citizen citizen = new Citizen(new SandboxControl(environment.address()));
      handle(portal.petitions(), citizen, told);
      report(portal.petitions(), told);
      figures(portal, told);
      return done(portal.petitions(), citizen.counts(), told);
    }
  }

  private void handle(PetitionsClient petitions, Citizen citizen, ScenarioOutput told)
      throws IOException, InterruptedException {
    Petition first =
        petitions.get(citizen.files(DEPARTMENT.value(), "Hồ sơ quá hạn trả.", "conduct", 1));
    deadlines(first, told);
    answer(petitions, first, told);
    citizen.rates(first.code(), "very-satisfied");

    Petition second =
        petitions.get(citizen.files(DEPARTMENT.value(), "Quy định chưa rõ.", "rules", 2));
    tell(petitions.requestSupplement(second, "Đề nghị nêu rõ quy định."), told);
    citizen.supplements(second.code(), "Thành phần hồ sơ của thủ tục 1.002809.");
    answer(petitions, petitions.get(second.code()), told);
    citizen.rates(second.code(), "satisfied");

    Petition third =
        petitions.get(citizen.files(DEPARTMENT.value(), "Cấp giấy phép chậm.", "conduct", 1));
    tell(petitions.forward(third, COMPETENT, "Thuộc thẩm quyền của cơ quan khác."), told);

    Petition fourth =
        petitions.get(citizen.files(DEPARTMENT.value(), "Hồ sơ quá hạn trả.", "conduct", 1));
    tell(petitions.refuse(fourth, "Trùng với phản ánh đã được trả lời."), told);

    citizen.files(DEPARTMENT.value(), "Chưa ai trả lời tôi.", "conduct", LONG_AGO);
  }

  /** Until when the department may do what. */
  private void deadlines(Petition petition, ScenarioOutput told) {
    for (DutyClock clock : petition.current().deadlines(calendar)) {
      told.tell(
          "deadline",
          petition.code() + ": " + clock.duty() + " until " + VietnamTime.local(clock.due()),
          "petition",
          petition.code().value(),
          "duty",
          clock.duty().name(),
          "due",
          clock.due().toString());
    }
  }

  private static void answer(PetitionsClient petitions, Petition petition, ScenarioOutput told) {
    Petition accepted = petitions.accept(petition, HandlingMode.DIRECTLY);
    Petition answered = petitions.answer(accepted, "Nội dung đã được xem xét, giải quyết.");
    tell(petitions.publish(answered), told);
  }

  private static void tell(Petition petition, ScenarioOutput told) {
    told.tell(
        "petition",
        petition.code() + " is " + petition.status() + " at " + petition.agency(),
        "petition",
        petition.code().value(),
        "status",
        petition.status().name(),
        "agency",
        petition.agency().value());
  }

  private void report(PetitionsClient petitions, ScenarioOutput told) {
    Instant now = clock.instant();
    YearMonth month = YearMonth.from(VietnamTime.local(now));
    List<Petition> all = petitions.list().stream().toList();
    PetitionReport report = PetitionReport.compute(DEPARTMENT, month, all, calendar, now);
    told.tell(
        "satisfaction",
        "Very satisfied: "
            + report.count(Satisfaction.VERY_SATISFIED)
            + ", satisfied: "
            + report.count(Satisfaction.SATISFIED)
            + ", not satisfied: "
            + report.count(Satisfaction.NOT_SATISFIED),
        "satisfied",
        report.handlingSatisfaction().part(),
        "rated",
        report.handlingSatisfaction().whole());
    for (PetitionMetric metric : report.metrics()) {
      told.tell(
          "metric",
          metric.key() + ": " + metric.points() + " of " + metric.maximum(),
          "metric",
          metric.key(),
          "part",
          metric.part(),
          "whole",
          metric.whole());
    }
  }

  private void figures(PortalClient portal, ScenarioOutput told) {
    LocalDate yesterday = VietnamTime.local(clock.instant()).toLocalDate().minusDays(1);
    PortalFigures figures = portal.figures(yesterday);
    told.tell(
        "figures",
        "The portal on "
            + figures.day()
            + ": "
            + figures.dossiersSynchronised()
            + " dossiers synchronised, "
            + figures.services()
            + " services, "
            + figures.localities()
            + " localities.",
        "day",
        figures.day().toString(),
        "services",
        figures.services());
  }

  /** What the agency knows is laid beside what the sandbox counts. */
  private int done(PetitionsClient petitions, JsonNode counts, ScenarioOutput told) {
    int answered = counts.path("answered").asInt();
    int forwarded = counts.path("forwarded").asInt();
    int overdue = counts.path("overdue").asInt();
    List<Petition> all = petitions.list().stream().toList();
    boolean confirmed =
        overdue > 0
            && overdue == petitions.overdue(calendar).size()
            && answered > 1
            && answered == count(all, PetitionEventKind.ANSWERED)
            && forwarded > 0
            && forwarded == count(all, PetitionEventKind.FORWARDED);
    told.done(
        (confirmed ? "Confirmed: " : "NOT confirmed: ")
            + answered
            + " answered, "
            + forwarded
            + " forwarded, "
            + overdue
            + " overdue.",
        "confirmed",
        confirmed,
        "answered",
        answered,
        "forwarded",
        forwarded,
        "overdue",
        overdue);
    return confirmed ? 0 : 1;
  }

  private static long count(List<Petition> all, PetitionEventKind kind) {
    return all.stream()
        .flatMap(petition -> petition.events().stream())
        .filter(event -> event.kind().equals(kind))
        .count();
  }
}
