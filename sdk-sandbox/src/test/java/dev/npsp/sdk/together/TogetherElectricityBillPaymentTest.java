package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.ElectricityBillPayment;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.ElectricityCustomerCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherElectricityBillPaymentTest extends ApplicationRoundTrip {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999008"), "Thanh toán tiền điện", "G02-DL01", "Điện lực");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    Arbitrary<Applicant> payers =
        Arbitraries.oneOf(people().map(Applicant::of), organisations().map(Applicant::enterprise));
    Arbitrary<ElectricityCustomerCode> customers =
        Arbitraries.strings()
            .withChars("0123456789AZ")
            .ofLength(11)
            .map(rest -> ElectricityCustomerCode.parse("PE" + rest));
    return Combinators.combine(payers, customers, months(), amounts(), words(), words().optional())
        .as(
            (payer, customer, month, amount, name, code) ->
                ElectricityBillPayment.builder(PROCEDURE, payer, customer, month, amount, name)
                    .supplierCode(code)
                    .build());
  }

  /** Months that have begun when applications are received. */
  static Arbitrary<YearMonth> months() {
    return Arbitraries.integers().between(0, 240).map(YearMonth.of(2026, 11)::minusMonths);
  }

  static Arbitrary<Vnd> amounts() {
    return Arbitraries.longs().between(1, 1_000_000_000_000L).map(Vnd::of);
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return ElectricityBillPayment.read(dossier);
  }
}
