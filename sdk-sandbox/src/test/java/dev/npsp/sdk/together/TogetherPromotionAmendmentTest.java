package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.PromotionAmendment;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.FiledPromotion;
import dev.npsp.sdk.inbound.PromotionChanges;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherPromotionAmendmentTest extends ApplicationRoundTrip {

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Combinators.combine(
            organisations(),
            words(),
            words().optional(),
            words(),
            Arbitraries.integers().between(0, 90))
        .as(
            (trader, number, prizes, reason, days) ->
                PromotionAmendment.builder(
                        trader,
                        FiledPromotion.builder()
                            .documentNumber(number)
                            .filedAt(AT.minusSeconds(86_400))
                            .starts(LocalDate.of(2026, 10, 1))
                            .ends(LocalDate.of(2026, 11, 2).plusDays(days))
                            .build(),
                        PromotionChanges.builder().name(reason).prizes(prizes).build(),
                        reason)
                    .build());
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return PromotionAmendment.read(dossier);
  }
}
