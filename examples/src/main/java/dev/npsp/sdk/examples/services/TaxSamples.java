package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.CarRegistrationFee;
import dev.npsp.sdk.applications.EnterpriseTaxPayment;
import dev.npsp.sdk.applications.TaxItem;
import dev.npsp.sdk.domain.Vehicle;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.examples.support.SampleFee;
import java.util.List;

/** What is declared and paid to the tax authority. */
final class TaxSamples {

  static final SampleApplication CAR_REGISTRATION_FEE =
      new SampleApplication(
          CarRegistrationFee.SERVICE, TaxSamples::carRegistrationFee, CarRegistrationFee::read);

  static final SampleApplication ENTERPRISE_TAX =
      new SampleApplication(
          EnterpriseTaxPayment.SERVICE, TaxSamples::enterpriseTax, EnterpriseTaxPayment::read);

  private TaxSamples() {}

  private static CarRegistrationFee carRegistrationFee(SampleApplication.Given given) {
    Vehicle car =
        Vehicle.builder("Ô tô con", "Ví Dụ", "MAY-001", "KHUNG-001")
            .tradeName("VD 1.5")
            .displacement(1_498)
            .seats(5)
            .country("Việt Nam")
            .year(given.today().getYear())
            .build();
    return CarRegistrationFee.builder(
            given.procedure(),
            Applicant.of(SampleApplicants.CITIZEN),
            car,
            "KD-001",
            Vnd.of(600_000_000))
        .invoiceValue(Vnd.of(590_000_000))
        .province(GsoCode.of("38"))
        .papers(given.papers())
        .build();
  }

  private static EnterpriseTaxPayment enterpriseTax(SampleApplication.Given given) {
    String year = Integer.toString(given.today().getYear() - 1);
    return EnterpriseTaxPayment.builder(
            given.procedure(),
            SampleApplicants.ENTERPRISE,
            "10138",
            "Thuế tỉnh Ví Dụ",
            SampleFee.PAYEE,
            List.of(
                TaxItem.of(
                    "754", "1701", "Q4/" + year, "Thuế giá trị gia tăng", Vnd.of(25_000_000)),
                TaxItem.of("754", "1052", year, "Thuế thu nhập doanh nghiệp", Vnd.of(7_500_000))))
        .papers(given.papers())
        .build();
  }
}
