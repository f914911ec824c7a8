package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.HealthCardReissue;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.HealthInsuranceCard;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.dossiers.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherHealthCardReissueTest extends ApplicationRoundTrip {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999003"), "Cấp lại thẻ bảo hiểm y tế", "G24-BH01", "Bảo hiểm");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Combinators.combine(
            citizens(),
            details(),
            Arbitraries.of("0123456789", "038099000017").map(SocialInsuranceCode::parse),
            Arbitraries.of(HealthCardReissue.Reason.values()),
            Arbitraries.of("0123456789", "GD4380123456789")
                .map(HealthInsuranceCard::parse)
                .optional(),
            words(),
            words().optional())
        .as(
            (person, details, number, reason, card, change, facility) -> {
              HealthCardReissue.Builder reissue =
                  HealthCardReissue.builder(PROCEDURE, person, details, number, reason)
                      .card(card)
                      .facility(facility);
              return reason == HealthCardReissue.Reason.CHANGED
                  ? reissue.change(change).build()
                  : reissue.build();
            });
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return HealthCardReissue.read(dossier);
  }
}
