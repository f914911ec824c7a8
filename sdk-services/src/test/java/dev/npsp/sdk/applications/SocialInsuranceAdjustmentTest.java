package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.identity.Sex;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SocialInsuranceAdjustmentTest extends ApplicationContract<SocialInsuranceAdjustment> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999999"),
          "Đăng ký điều chỉnh đóng BHXH, BHYT, BHTN",
          "G24-BH02",
          "Thu bảo hiểm xã hội");

  private static final LabourChange BY_COEFFICIENT =
      LabourChange.builder(
              LabourChange.NEW,
              "Nguyễn Văn Ví Dụ",
              InsuredSalary.coefficient(new BigDecimal("2.34")),
              YearMonth.of(2026, 10))
          .number(SocialInsuranceCode.parse("0123456789"))
          .position("Giáo viên")
          .positionAllowance(new BigDecimal("0.2"))
          .seniorityAllowance(new BigDecimal("5"))
          .professionAllowance(new BigDecimal("12"))
          .untilMonth(YearMonth.of(2026, 12))
          .hasBook(true)
          .interest(true)
          .note("Hợp đồng ba tháng")
          .build();

  private static final LabourChange BY_AMOUNT =
      LabourChange.builder(
              LabourChange.NEW,
              "Lê Thị Mẫu",
              InsuredSalary.amount(Vnd.of(8_500_000)),
              YearMonth.of(2026, 11))
          .build();

  private static final Person EMPLOYEE =
      Person.of("Lê Thị Mẫu", PersonalId.of("038199000017")).toBuilder()
          .born(PartialDate.of(LocalDate.of(1999, 2, 3)))
          .build();

  private static final InsuranceDeclaration DECLARATION =
      InsuranceDeclaration.builder(
              EMPLOYEE, PersonalDetails.builder(Sex.FEMALE, "Việt Nam").build())
          .householdHead(Person.builder("Lê Văn Mẫu").born(PartialDate.of(1970)).build())
          .addHouseholdMember(Person.builder("Trần Thị Mẫu").build())
          .clinic("Bệnh viện Ví Dụ")
          .changes("Cấp mã số")
          .build();

  @Override
  SocialInsuranceAdjustment valid() {
    return SocialInsuranceAdjustment.builder(
            PROCEDURE,
            PromotionNoticeTest.TRADER,
            InsuranceUnit.of("07906", "TZH490L"),
            YearMonth.of(2026, 11))
        .addChanges(BY_COEFFICIENT, BY_AMOUNT)
        .addDeclaration(DECLARATION)
        .addSupportingPaper(SupportingPaper.builder("Hợp đồng lao động").number("01/2026").build())
        .build();
  }

  private static Breach<SocialInsuranceAdjustment> changed(
      String path,
      String code,
      Function<SocialInsuranceAdjustment.Builder, SocialInsuranceAdjustment.Builder> broken) {
    return Breach.of(path, code, all -> broken.apply(all.toBuilder()).build());
  }

  private static Breach<SocialInsuranceAdjustment> row(
      String path, String code, Function<LabourChange.Builder, LabourChange.Builder> broken) {
    return changed(
        "changes[0]." + path,
        code,
        to -> to.changes(List.of(broken.apply(BY_COEFFICIENT.toBuilder()).build(), BY_AMOUNT)));
  }

  private static Breach<SocialInsuranceAdjustment> amountWith(
      String path, Function<LabourChange.Builder, LabourChange.Builder> broken) {
    return changed(
        "changes[1]." + path,
        "AllowanceNeedsCoefficient",
        to -> to.changes(List.of(BY_COEFFICIENT, broken.apply(BY_AMOUNT.toBuilder()).build())));
  }

  private static Breach<SocialInsuranceAdjustment> declaration(
      String path,
      String code,
      Function<InsuranceDeclaration.Builder, InsuranceDeclaration.Builder> broken) {
    return changed(
        "declarations[0]." + path,
        code,
        to -> to.declarations(List.of(broken.apply(DECLARATION.toBuilder()).build())));
  }

  @Override
  Stream<Breach<SocialInsuranceAdjustment>> breaches() {
    return Stream.of(
        row("kind", "NotBlank", to -> to.kind(" ")),
        changed("number", "Pattern", to -> to.number(SECRET)),
        row("kind", "Size", to -> to.kind(SECRET.repeat(4))),
        row("name", "NotBlank", to -> to.name("")),
        row("name", "Size", to -> to.name(SECRET.repeat(34))),
        row("position", "Size", to -> to.position("")),
        row("note", "Size", to -> to.note(SECRET.repeat(167))),
        row("positionAllowance", "Positive", to -> to.positionAllowance(BigDecimal.ZERO)),
        row("seniorityAllowance", "Positive", to -> to.seniorityAllowance(BigDecimal.ZERO)),
        row("professionAllowance", "Positive", to -> to.professionAllowance(BigDecimal.ZERO)),
        row("untilMonth", "PeriodInOrder", to -> to.untilMonth(YearMonth.of(2026, 9))),
        changed(
            "changes[1].number",
            "NotNull",
            to -> to.changes(List.of(BY_COEFFICIENT, BY_AMOUNT.toBuilder().hasBook(true).build()))),
        amountWith("positionAllowance", to -> to.positionAllowance(new BigDecimal("0.2"))),
        amountWith("seniorityAllowance", to -> to.seniorityAllowance(new BigDecimal("5"))),
        amountWith("professionAllowance", to -> to.professionAllowance(new BigDecimal("5"))),
        changed("changes", "NotEmpty", to -> to.changes(List.of())),
        changed("declarations", "DeclaredWithoutNumber", to -> to.declarations(List.of())),
        declaration(
            "person.born",
            "NotNull",
            to -> to.person(EMPLOYEE.toBuilder().born(Optional.empty()).build())),
        declaration(
            "person.personalId",
            "NotNull",
            to -> to.person(EMPLOYEE.toBuilder().personalId(Optional.empty()).build())),
        declaration(
            "person.born",
            "BirthFitsNumber",
            to -> to.person(EMPLOYEE.toBuilder().born(PartialDate.of(1998)).build())),
        declaration(
            "details.sex",
            "SexFitsNumber",
            to -> to.details(PersonalDetails.builder(Sex.MALE, "Việt Nam").build())),
        declaration("householdHead", "NotNull", to -> to.householdHead(Optional.empty())),
        declaration(
            "householdMembers[1].name",
            "NotBlank",
            to -> to.addHouseholdMember(Person.builder("").build())),
        declaration("clinic", "Size", to -> to.clinic(SECRET.repeat(70))),
        declaration("changes", "Size", to -> to.changes("")),
        declaration(
            "details.nationality",
            "NotBlank",
            to -> to.details(PersonalDetails.builder(Sex.FEMALE, "").build())),
        changed(
            "supportingPapers[1].title",
            "NotBlank",
            to -> to.addSupportingPaper(SupportingPaper.builder("").build())),
        changed(
            "supportingPapers",
            "NotInFuture",
            to ->
                to.addSupportingPaper(
                    SupportingPaper.builder("Hợp đồng")
                        .issuedOn(LocalDate.of(2026, 11, 3))
                        .build())),
        changed(
            "declarations",
            "NotInFuture",
            to ->
                to.declarations(
                    List.of(
                        valid().declarations().get(0).toBuilder()
                            .details(
                                PersonalDetails.builder(Sex.FEMALE, "Việt Nam")
                                    .identityIssued(LocalDate.of(2026, 11, 3))
                                    .build())
                            .build()))),
        changed("unit.code", "Pattern", to -> to.unit(InsuranceUnit.of("07906", SECRET))),
        changed("period", "MonthHasBegun", to -> to.period(YearMonth.of(2026, 12))),
        new Breach<>("period", "MonthHasBegun", all -> all, VietnamTime.of(2026, 10, 31, 8, 0)),
        changed("applicant.kind", "ApplicantAllowed", to -> to.applicant(Applicant.of(EMPLOYEE))));
  }

  @Override
  SocialInsuranceAdjustment read(Dossier dossier) {
    return SocialInsuranceAdjustment.read(dossier);
  }

  @Override
  String golden() {
    return "social-insurance-adjustment";
  }

  @Test
  void check_ofMoreThanAThousandRows_refusesThem() {
    SocialInsuranceAdjustment many =
        valid().toBuilder().changes(Collections.nCopies(1_001, BY_COEFFICIENT)).build();

    assertThat(many.check(AT)).extracting(ApplicationViolation::path).containsExactly("changes");
    assertThat(
            many.toBuilder().changes(Collections.nCopies(1_000, BY_COEFFICIENT)).build().check(AT))
        .isEmpty();
  }

  /** A thousand rows are allowed, and with a declaration of each are more than a form holds. */
  @Test
  void check_ofMoreThanAFormHolds_saysSoInBothLanguages() {
    SocialInsuranceAdjustment many =
        valid().toBuilder()
            .changes(Collections.nCopies(1_000, BY_AMOUNT))
            .declarations(Collections.nCopies(1_000, valid().declarations().get(0)))
            .build();

    List<ApplicationViolation> found = many.check(AT);

    assertThat(found)
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactly(tuple("formData", "FormTooLarge"));
    assertThat(found.get(0).message().vietnamese()).contains("nhiều hồ sơ");
    assertThat(catchThrowable(() -> many.toDossier(CODE, AT)))
        .isInstanceOf(InvalidApplication.class);
  }

  @Test
  void check_ofANameInAnotherUnicodeForm_findsItsDeclaration() {
    String apart = Normalizer.normalize(BY_AMOUNT.name(), Normalizer.Form.NFD);
    SocialInsuranceAdjustment typed =
        valid().toBuilder()
            .changes(List.of(BY_COEFFICIENT, BY_AMOUNT.toBuilder().name(apart).build()))
            .build();

    assertThat(apart).isNotEqualTo(BY_AMOUNT.name());
    assertThat(typed.check(AT)).isEmpty();
  }

  @Test
  void formData_ofARow_hasTheNamesAndFormsOfTheAgency() {
    FormData data = valid().formData();
    FormData row = data.groups("D02TS").get(0);

    assertThat(data.text("maThuTuc")).contains("600");
    assertThat(data.text("kyKeKhai")).contains("112026");
    assertThat(row.text("tienLuong")).contains("2,34");
    assertThat(row.text("tuThang")).contains("10/2026");
    assertThat(row.text("Masobhxh")).contains("0123456789");
  }

  @Test
  void read_ofASalaryWithDotsInIt_isAnAmount() {
    SocialInsuranceAdjustment read = read(withSalary("8.500.000"));

    assertThat(read.changes().get(0).salary().amount()).contains(Vnd.of(8_500_000));
  }

  @Test
  void read_ofASalaryThatIsNone_namesTheListAndNotTheValue() {
    assertThat(catchThrowable(() -> read(withSalary("2.34"))))
        .isInstanceOf(FormDataRejected.class)
        .hasMessageContaining("D02TS")
        .hasMessageNotContaining("2.34");
  }

  private Dossier withSalary(String text) {
    Dossier dossier = valid().toDossier(CODE, AT);
    FormData row = valid().formData().groups("D02TS").get(0);
    FormValue.Items rows =
        new FormValue.Items(List.of(row.toBuilder().text("tienLuong", text).build()));
    return dossier.toBuilder()
        .formData(valid().formData().toBuilder().put("D02TS", rows).build())
        .build();
  }
}
