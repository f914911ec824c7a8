package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.EnterpriseTaxPayment;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.applications.TaxItem;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.payments.Payee;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherEnterpriseTaxPaymentTest extends ApplicationRoundTrip {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999010"), "Nộp thuế điện tử doanh nghiệp", "G12-TH01", "Thuế");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    Arbitrary<TaxItem> items =
        Combinators.combine(
                Arbitraries.of("754", "554"),
                Arbitraries.of("1701", "2802"),
                Arbitraries.of("2025", "Q3/2026", "10/2026", "31/10/2026"),
                words(),
                TogetherElectricityBillPaymentTest.amounts())
            .as(TaxItem::of);
    return Combinators.combine(
            organisations(),
            items.list().ofMinSize(1).ofMaxSize(5),
            words(),
            words().optional(),
            Arbitraries.of("0100100079", "0100100079-001").map(TaxCode::of))
        .as(
            (payer, owed, office, budget, taxpayer) ->
                EnterpriseTaxPayment.builder(
                        PROCEDURE,
                        payer,
                        "10138",
                        office,
                        Payee.builder("7111", "01701001", office).budgetAccount(budget).build(),
                        owed)
                    .taxpayerCode(taxpayer)
                    .build());
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return EnterpriseTaxPayment.read(dossier);
  }
}
