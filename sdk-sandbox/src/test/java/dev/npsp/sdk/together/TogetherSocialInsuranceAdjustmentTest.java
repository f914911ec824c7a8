package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.InsuranceDeclaration;
import dev.npsp.sdk.applications.InsuranceUnit;
import dev.npsp.sdk.applications.InsuredSalary;
import dev.npsp.sdk.applications.LabourChange;
import dev.npsp.sdk.applications.PersonalDetails;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.applications.SocialInsuranceAdjustment;
import dev.npsp.sdk.applications.SupportingPaper;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.identity.Sex;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherSocialInsuranceAdjustmentTest extends ApplicationRoundTrip {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999999"),
          "Đăng ký điều chỉnh đóng BHXH, BHYT, BHTN",
          "G24-BH02",
          "Thu bảo hiểm xã hội");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Combinators.combine(
            organisations(),
            TogetherElectricityBillPaymentTest.months(),
            Arbitraries.oneOf(byCoefficient(), byAmount()).list().ofMinSize(1).ofMaxSize(5),
            people(),
            words()
                .map(SupportingPaper::builder)
                .map(SupportingPaper.Builder::build)
                .list()
                .ofMaxSize(2))
        .as(
            (employer, month, changes, head, papers) ->
                SocialInsuranceAdjustment.builder(
                        PROCEDURE, employer, InsuranceUnit.of("07906", "TZH490L"), month)
                    .changes(changes)
                    .declarations(declarations(changes, head))
                    .supportingPapers(papers)
                    .build());
  }

  private static Arbitrary<LabourChange> byCoefficient() {
    Arbitrary<BigDecimal> coefficients =
        Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("100")).ofScale(2);
    return Combinators.combine(
            words(),
            coefficients,
            coefficients.optional(),
            coefficients.optional(),
            TogetherElectricityBillPaymentTest.months(),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of("0123456789", "038099000017").map(SocialInsuranceCode::parse))
        .as(
            (name, salary, position, seniority, from, months, number) ->
                LabourChange.builder(
                        LabourChange.NEW, name, InsuredSalary.coefficient(salary), from)
                    .positionAllowance(position)
                    .seniorityAllowance(seniority)
                    .untilMonth(from.plusMonths(months))
                    .number(number)
                    .hasBook(true)
                    .build());
  }

  private static Arbitrary<LabourChange> byAmount() {
    return Combinators.combine(
            words(),
            Arbitraries.longs().between(101, 999_999_999_999L).map(Vnd::of),
            TogetherElectricityBillPaymentTest.months(),
            words().optional(),
            words().optional(),
            Arbitraries.of(true, false))
        .as(
            (name, salary, from, position, note, interest) ->
                LabourChange.builder("GH", name, InsuredSalary.amount(salary), from)
                    .position(position)
                    .note(note)
                    .interest(interest)
                    .build());
  }

  /** One for each who has no number. */
  private static List<InsuranceDeclaration> declarations(List<LabourChange> changes, Person head) {
    return changes.stream()
        .filter(change -> change.number().isEmpty())
        .map(
            change ->
                InsuranceDeclaration.builder(
                        Person.builder(change.name())
                            .personalId(PersonalId.of("038199000017"))
                            .born(PartialDate.of(1999, 2))
                            .build(),
                        PersonalDetails.builder(Sex.FEMALE, "Việt Nam").build())
                    .householdHead(head)
                    .build())
        .toList();
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return SocialInsuranceAdjustment.read(dossier);
  }
}
