package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.ElectricDevice;
import dev.npsp.sdk.applications.ElectricityBillPayment;
import dev.npsp.sdk.applications.LowVoltageSupply;
import dev.npsp.sdk.applications.MediumVoltageSupply;
import dev.npsp.sdk.applications.PowerUse;
import dev.npsp.sdk.applications.SupportingPaper;
import dev.npsp.sdk.domain.ElectricityCustomerCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

/** A household and a factory want electricity, and a bill is paid. */
final class PowerSamples {

  static final SampleApplication LOW_VOLTAGE =
      new SampleApplication(
          LowVoltageSupply.SERVICE, PowerSamples::lowVoltage, LowVoltageSupply::read);

  static final SampleApplication MEDIUM_VOLTAGE =
      new SampleApplication(
          MediumVoltageSupply.SERVICE, PowerSamples::mediumVoltage, MediumVoltageSupply::read);

  static final SampleApplication BILL =
      new SampleApplication(
          ElectricityBillPayment.SERVICE, PowerSamples::bill, ElectricityBillPayment::read);

  private PowerSamples() {}

  private static LowVoltageSupply lowVoltage(SampleApplication.Given given) {
    PowerUse use =
        PowerUse.of(
            SampleApplicants.address("Số 1 đường Ví Dụ"),
            "Sinh hoạt",
            List.of(
                ElectricDevice.of("Điều hòa", 2, new BigDecimal("1.2")),
                ElectricDevice.of("Bếp từ", 1, new BigDecimal("2"))));
    SupportingPaper proof =
        SupportingPaper.builder("Giấy chứng nhận quyền sử dụng đất").number("BA 000001").build();
    return LowVoltageSupply.builder(given.procedure(), SampleApplicants.CITIZEN, use, proof)
        .papers(given.papers())
        .build();
  }

  private static MediumVoltageSupply mediumVoltage(SampleApplication.Given given) {
    PowerUse use =
        PowerUse.of(
            SampleApplicants.address("Lô 2 khu công nghiệp Ví Dụ"),
            "Sản xuất",
            List.of(ElectricDevice.of("Máy nén khí", 4, new BigDecimal("75"))));
    return MediumVoltageSupply.builder(
            given.procedure(),
            SampleApplicants.ENTERPRISE,
            use,
            new BigDecimal("300"),
            new BigDecimal("400"),
            given.today().plusMonths(2))
        .dayLoad(Collections.nCopies(24, new BigDecimal("250")))
        .shifts(3)
        .addLegalPaper(
            SupportingPaper.builder("Giấy chứng nhận đăng ký doanh nghiệp")
                .number("0100100079")
                .build())
        .papers(given.papers())
        .build();
  }

  private static ElectricityBillPayment bill(SampleApplication.Given given) {
    return ElectricityBillPayment.builder(
            given.procedure(),
            Applicant.of(SampleApplicants.CITIZEN),
            ElectricityCustomerCode.parse("PE01000000001"),
            YearMonth.from(given.today()).minusMonths(1),
            Vnd.of(183_700),
            "Điện lực Ví Dụ")
        .papers(given.papers())
        .build();
  }
}
