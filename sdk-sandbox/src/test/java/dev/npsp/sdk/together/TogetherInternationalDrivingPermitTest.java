package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.InternationalDrivingPermitApplication;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.dossiers.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherInternationalDrivingPermitTest extends ApplicationRoundTrip {

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    Arbitrary<String> passports = Arbitraries.integers().between(1, 9_999_999).map(n -> "C" + n);
    return Combinators.combine(citizens(), details(), passports, licences(), words().optional())
        .as(
            (holder, details, passport, licence, name) ->
                InternationalDrivingPermitApplication.builder(holder, details, passport, licence)
                    .printedName(name)
                    .build());
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return InternationalDrivingPermitApplication.read(dossier);
  }
}
