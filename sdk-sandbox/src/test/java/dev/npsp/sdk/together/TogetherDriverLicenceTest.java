package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.DriverLicenceApplication;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.dossiers.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherDriverLicenceTest extends ApplicationRoundTrip {

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Arbitraries.oneOf(renewals(), firstIssues());
  }

  private static Arbitrary<ServiceApplication> renewals() {
    return Combinators.combine(
            citizens(),
            details(),
            licences().list().ofMinSize(1).ofMaxSize(3),
            words(),
            words().optional(),
            Arbitraries.integers().between(0, 80).optional())
        .as(
            (holder, details, licences, reason, purpose, years) ->
                DriverLicenceApplication.renewal(holder, details, licences.get(0), reason)
                    .issuedLicences(licences)
                    .purpose(purpose)
                    .yearsDriven(years)
                    .build());
  }

  private static Arbitrary<ServiceApplication> firstIssues() {
    return Combinators.combine(
            citizens(),
            details(),
            words(),
            Arbitraries.integers().between(1950, 2026),
            licences().list().ofMaxSize(2),
            Arbitraries.integers().between(0, Integer.MAX_VALUE).optional())
        .as(
            (learner, details, school, year, held, kilometres) ->
                DriverLicenceApplication.firstIssue(learner, details, "C1", school, year)
                    .issuedLicences(held)
                    .safeKilometres(kilometres)
                    .build());
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return DriverLicenceApplication.read(dossier);
  }
}
