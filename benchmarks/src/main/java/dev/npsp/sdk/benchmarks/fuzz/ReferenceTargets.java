package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.petitions.Petition;
import dev.npsp.sdk.petitions.PetitionCode;
import dev.npsp.sdk.petitions.PetitionEvent;
import dev.npsp.sdk.petitions.PetitionEventKind;
import dev.npsp.sdk.petitions.PetitionFiling;
import dev.npsp.sdk.petitions.PetitionsClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Replies of the reference protocol of the portal: petitions and its figures. */
final class ReferenceTargets {

  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H00");
  private static final PetitionCode CODE = PetitionCode.of("PAKN-000017");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

  private ReferenceTargets() {}

  /** A step of each kind is read in one way, so one stands for all. */
  static Area petitions() {
    return new Area(
        "petitions",
        PetitionsClient.class,
        Line::ofCalls,
        line -> client(line).petitions(),
        Arguments.of(CODE, waiting(), "Trùng"),
        List.of("reference-petition", "reference-refused", "http-"),
        Set.of("list", "get", "find", "refuse"),
        false);
  }

  static Target figures() {
    return Target.of(
        "reply portal.figures",
        input -> {
          Line line = Line.ofCalls();
          line.answers(input);
          try (PortalClient portal = client(line)) {
            portal.figures(DAY);
          }
        },
        "reference-figures",
        "http-");
  }

  private static PortalClient client(Line line) {
    return PortalClient.builder(
            PortalEnvironment.mapi(Portals.NOWHERE).withReference(Portals.NOWHERE),
            AGENCY,
            Credentials.password("user", Secret.of("password")))
        .transport(line)
        .retry(RetryPolicy.none())
        .clock(Portals.CLOCK)
        .sleeper(pause -> {})
        .build();
  }

  private static Petition waiting() {
    PetitionFiling filing =
        PetitionFiling.builder(Person.named("Nguyễn Văn Ví Dụ"), "Phản ánh", "Quá hạn").build();
    return Petition.replay(
        CODE,
        List.of(
            PetitionEvent.builder(PetitionEventKind.FILED, VietnamTime.of(2026, 1, 5, 9, 0))
                .to(AgencyCode.of("H00.14"))
                .filing(filing)
                .build()));
  }
}
