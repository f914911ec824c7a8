package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.HealthCardReissue;
import dev.npsp.sdk.applications.InsuranceDeclaration;
import dev.npsp.sdk.applications.InsuranceUnit;
import dev.npsp.sdk.applications.InsuredSalary;
import dev.npsp.sdk.applications.LabourChange;
import dev.npsp.sdk.applications.PersonalDetails;
import dev.npsp.sdk.applications.SocialInsuranceAdjustment;
import dev.npsp.sdk.applications.SocialInsurancePayment;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.identity.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What an employer and the insured ask of the social insurance agency. */
final class InsuranceSamples {

  static final SampleApplication PAYMENT =
      new SampleApplication(
          SocialInsurancePayment.SERVICE, InsuranceSamples::payment, SocialInsurancePayment::read);

  static final SampleApplication ADJUSTMENT =
      new SampleApplication(
          SocialInsuranceAdjustment.SERVICE,
          InsuranceSamples::adjustment,
          SocialInsuranceAdjustment::read);

  static final SampleApplication CARD_REISSUE =
      new SampleApplication(
          HealthCardReissue.SERVICE, InsuranceSamples::cardReissue, HealthCardReissue::read);

  private static final SocialInsuranceCode NUMBER = SocialInsuranceCode.parse("0123456789");
  private static final InsuranceUnit UNIT = InsuranceUnit.of("03801", "TA0001A");

  private InsuranceSamples() {}

  private static SocialInsurancePayment payment(SampleApplication.Given given) {
    return SocialInsurancePayment.builder(
            given.procedure(),
            SampleApplicants.ENTERPRISE,
            UNIT,
            YearMonth.from(given.today()).minusMonths(1),
            Vnd.of(32_000_000))
        .social(Vnd.of(25_000_000))
        .health(Vnd.of(4_500_000))
        .unemployment(Vnd.of(2_000_000))
        .accident(Vnd.of(500_000))
        .papers(given.papers())
        .build();
  }

  /** One by a coefficient of the base salary; one by an amount, who has no number yet. */
  private static SocialInsuranceAdjustment adjustment(SampleApplication.Given given) {
    YearMonth month = YearMonth.from(given.today());
    Person newcomer =
        Person.builder("Lê Thị Mẫu")
            .personalId(PersonalId.of("038199000017"))
            .born(PartialDate.of(LocalDate.of(1999, 2, 3)))
            .build();
    LabourChange teacher =
        LabourChange.builder(
                LabourChange.NEW,
                SampleApplicants.CITIZEN.name(),
                InsuredSalary.coefficient(new BigDecimal("2.34")),
                month)
            .number(NUMBER)
            .position("Giáo viên")
            .positionAllowance(new BigDecimal("0.2"))
            .build();
    LabourChange worker =
        LabourChange.builder(
                LabourChange.NEW, newcomer.name(), InsuredSalary.amount(Vnd.of(8_500_000)), month)
            .build();
    return SocialInsuranceAdjustment.builder(
            given.procedure(), SampleApplicants.ENTERPRISE, UNIT, month)
        .addChanges(teacher, worker)
        .addDeclaration(
            InsuranceDeclaration.builder(
                    newcomer, PersonalDetails.builder(Sex.FEMALE, "Việt Nam").build())
                .build())
        .papers(given.papers())
        .build();
  }

  private static HealthCardReissue cardReissue(SampleApplication.Given given) {
    return HealthCardReissue.builder(
            given.procedure(),
            SampleApplicants.CITIZEN,
            SampleApplicants.DETAILS,
            NUMBER,
            HealthCardReissue.Reason.LOST)
        .papers(given.papers())
        .build();
  }
}
