package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.ContributionNotice;
import dev.npsp.sdk.applications.InsuranceUnit;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.applications.SocialInsurancePayment;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Dossier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherSocialInsurancePaymentTest extends ApplicationRoundTrip {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999998"),
          "Đóng BHXH bắt buộc, BHYT, BHTN, BHTNLĐ-BNN",
          "G24-BH02",
          "Thu bảo hiểm xã hội");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    Arbitrary<Vnd> amounts = TogetherElectricityBillPaymentTest.amounts();
    Arbitrary<ContributionNotice> notices =
        Combinators.combine(amounts, amounts, amounts)
            .as((due, paid, closing) -> ContributionNotice.of(closing, due, paid, due, closing));
    return Combinators.combine(
            organisations(),
            TogetherElectricityBillPaymentTest.months(),
            amounts,
            amounts.optional(),
            amounts.optional(),
            notices.optional())
        .as(
            (employer, month, social, health, accident, notice) ->
                SocialInsurancePayment.builder(
                        PROCEDURE,
                        employer,
                        InsuranceUnit.of("07906", "TZH490L"),
                        month,
                        social.plus(health.orElse(Vnd.ZERO)).plus(accident.orElse(Vnd.ZERO)))
                    .social(social)
                    .health(health)
                    .accident(accident)
                    .notice(notice)
                    .build());
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return SocialInsurancePayment.read(dossier);
  }
}
