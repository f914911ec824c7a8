package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.PromotionPrize;
import dev.npsp.sdk.applications.PromotionRegistration;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.PromotionProgramme;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherPromotionRegistrationTest extends ApplicationRoundTrip {

  private static final ProcedureReference OF_A_PROVINCE = procedure("2.000004");

  /** Made up: the ministry's was not found. */
  private static final ProcedureReference OF_THE_MINISTRY = procedure("2.999004");

  private static ProcedureReference procedure(String code) {
    return ProcedureReference.of(
        ProcedureCode.of(code), "Đăng ký khuyến mại", "G02-TM01", "Xúc tiến thương mại");
  }

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Combinators.combine(
            organisations(),
            prizes().list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of("01", "38", "79").map(GsoCode::of).list().ofMinSize(1).uniqueElements(),
            Arbitraries.integers().between(0, 90),
            words(),
            words().optional())
        .as(
            (trader, prizes, provinces, wait, rules, number) ->
                PromotionRegistration.builder(trader, programme(rules, wait, prizes), rules, rules)
                    .procedure(provinces.size() > 1 ? OF_THE_MINISTRY : OF_A_PROVINCE)
                    .documentNumber(number)
                    .provinces(provinces)
                    .prizes(prizes)
                    .drawDay(LocalDate.of(2026, 11, 9).plusDays(wait))
                    .build());
  }

  private static Arbitrary<PromotionPrize> prizes() {
    return Combinators.combine(
            words(),
            Arbitraries.integers().between(1, 10_000),
            Arbitraries.longs().between(1, 1_000_000_000))
        .as((name, count, value) -> PromotionPrize.of(name, count, Vnd.of(value)));
  }

  private static PromotionProgramme programme(String name, int wait, List<PromotionPrize> prizes) {
    long value = prizes.stream().mapToLong(prize -> prize.total().longValueExact()).sum();
    LocalDate starts = LocalDate.of(2026, 11, 9).plusDays(wait);
    return PromotionProgramme.builder(name)
        .form(name)
        .goods(name)
        .starts(starts)
        .ends(starts.plusDays(wait))
        .totalValue(Vnd.of(value))
        .build();
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return PromotionRegistration.read(dossier);
  }
}
