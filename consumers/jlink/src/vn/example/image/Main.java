package vn.example.image;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.ProcedureSummary;
import java.time.Instant;
import java.util.List;

/** Signs in and reads a list over TLS, is told of a broken constraint, counts a due date. */
public final class Main {

  /** Friday 24 January 2025, 15:00 in Vietnam; the holidays of Tết begin on the day after. */
  private static final Instant RECEIVED = Instant.parse("2025-01-24T08:00:00Z");

  private Main() {}

  public static void main(String[] arguments) {
    require(System.getenv("NPSP_PORTAL").startsWith("https:"), "the portal is not behind TLS");
    try (PortalClient portal = PortalClient.fromEnv()) {
      List<ProcedureSummary> procedures = portal.procedures().list().items();
      require(!procedures.isEmpty(), "no procedure in the list");
      refuseWhatIsBroken(portal, procedures.get(0));
      System.out.println(
          "CONSUMER " + procedures.size() + " procedures read over TLS, due " + dueDate());
    }
  }

  /** The validator is in the image, and reads the library's records. */
  private static void refuseWhatIsBroken(PortalClient portal, ProcedureSummary summary) {
    Procedure procedure = portal.procedures().get(summary.code().orElseThrow());
    Applicant nameless = Applicant.of(Person.of(" ", PersonalId.of("038099000017")));
    DossierCode code = DossierCode.of("000.00.00.H56-250124-00001");
    try {
      portal
          .dossiers()
          .submit(
              Dossier.builder(code, procedure.reference(), nameless).received(RECEIVED).build());
    } catch (InvalidRequest expected) {
      require(!expected.violations().isEmpty(), expected.getMessage());
      return;
    }
    throw new IllegalStateException("a dossier of nobody was sent");
  }

  private static Instant dueDate() {
    Instant due = WorkingCalendar.standard().due(RECEIVED, ProcessingTime.workingDays(5));
    require(due.equals(Instant.parse("2025-02-07T10:00:00Z")), "due at " + due);
    return due;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
