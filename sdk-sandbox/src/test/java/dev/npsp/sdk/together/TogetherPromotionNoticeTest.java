package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.PromotionNotice;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.PromotionProgramme;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherPromotionNoticeTest extends ApplicationRoundTrip {

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Combinators.combine(organisations(), programmes(), words().optional())
        .as(
            (trader, programme, number) ->
                PromotionNotice.builder(trader, programme).documentNumber(number).build());
  }

  private static Arbitrary<PromotionProgramme> programmes() {
    return Combinators.combine(
            words(),
            Arbitraries.integers().between(0, 90),
            Arbitraries.integers().between(0, 90),
            words().optional(),
            Arbitraries.longs().between(1, 1_000_000_000_000L))
        .as(
            (name, wait, days, prizes, value) -> {
              LocalDate starts = LocalDate.of(2026, 11, 6).plusDays(wait);
              return PromotionProgramme.builder(name)
                  .form(name)
                  .goods(name)
                  .starts(starts)
                  .ends(starts.plusDays(days))
                  .prizes(prizes)
                  .totalValue(Vnd.of(value))
                  .build();
            });
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return PromotionNotice.read(dossier);
  }
}
