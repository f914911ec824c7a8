package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriverLicenceApplicationTest extends ApplicationContract<DriverLicenceApplication> {

  static final IssuedLicence LICENCE =
      IssuedLicence.builder("380000000017", "B")
          .serialNumber("VD000017")
          .issuedBy("Sở Ví Dụ")
          .issued(LocalDate.of(2016, 12, 20))
          .expires(LocalDate.of(2026, 12, 20))
          .testPassed(LocalDate.of(2016, 12, 1))
          .build();

  @Override
  DriverLicenceApplication valid() {
    return DriverLicenceApplication.renewal(
            Citizens.PERSON, Citizens.DETAILS, LICENCE, "Sắp hết hạn")
        .purpose("Lái xe cá nhân")
        .yearsDriven(9)
        .safeKilometres(50_000)
        .build();
  }

  private static DriverLicenceApplication first() {
    return DriverLicenceApplication.firstIssue(
            Citizens.PERSON, Citizens.DETAILS, "A1", "Trung tâm Ví Dụ", 2026)
        .addIssuedLicence(LICENCE)
        .build();
  }

  private static Breach<DriverLicenceApplication> licence(
      String path, String code, Function<IssuedLicence.Builder, IssuedLicence.Builder> broken) {
    return breach(
        "issuedLicences[0]." + path,
        code,
        builder -> builder.issuedLicences(List.of(broken.apply(LICENCE.toBuilder()).build())));
  }

  private static Breach<DriverLicenceApplication> breach(
      String path,
      String code,
      Function<DriverLicenceApplication.Builder, DriverLicenceApplication.Builder> broken) {
    return Breach.of(path, code, valid -> broken.apply(valid.toBuilder()).build());
  }

  private static Breach<DriverLicenceApplication> ofFirst(
      String path,
      String code,
      Function<DriverLicenceApplication.Builder, DriverLicenceApplication.Builder> broken) {
    return Breach.of(path, code, valid -> broken.apply(first().toBuilder()).build());
  }

  @Override
  Stream<Breach<DriverLicenceApplication>> breaches() {
    Stream<Breach<DriverLicenceApplication>> own =
        Stream.of(
            breach("issuedLicences", "NotEmpty", one -> one.issuedLicences(List.of())),
            breach("reason", "NotBlank", one -> one.reason(Optional.empty())),
            breach("reason", "NotBlank", one -> one.reason(" ")),
            breach("reason", "Size", one -> one.reason(SECRET.repeat(200))),
            breach("purpose", "Size", one -> one.purpose(SECRET.repeat(200))),
            breach("licenceClass", "NotBlank", one -> one.licenceClass("")),
            breach("licenceClass", "Size", one -> one.licenceClass(SECRET.repeat(7))),
            breach("yearsDriven", "Min", one -> one.yearsDriven(-1)),
            breach("yearsDriven", "Max", one -> one.yearsDriven(81)),
            breach("safeKilometres", "PositiveOrZero", one -> one.safeKilometres(-1)),
            breach("school", "Size", one -> one.school(SECRET.repeat(80))),
            breach("schoolYear", "Min", one -> one.schoolYear(1949)),
            breach("schoolYear", "Max", one -> one.schoolYear(2101)),
            licence("number", "NotBlank", one -> one.number(" ")),
            licence("number", "Size", one -> one.number(SECRET.repeat(20))),
            licence("serialNumber", "Size", one -> one.serialNumber("")),
            licence("licenceClass", "NotBlank", one -> one.licenceClass("")),
            licence("issuedBy", "Size", one -> one.issuedBy(SECRET.repeat(80))),
            licence("issued", "PeriodInOrder", one -> one.testPassed(LocalDate.of(2016, 12, 21))),
            licence("expires", "PeriodInOrder", one -> one.expires(LocalDate.of(2016, 12, 19))),
            breach(
                "issuedLicences",
                "NotInFuture",
                one ->
                    one.issuedLicences(
                        List.of(LICENCE.toBuilder().issued(LocalDate.of(2026, 11, 3)).build()))),
            breach(
                "issuedLicences",
                "NotInFuture",
                one ->
                    one.issuedLicences(
                        List.of(
                            IssuedLicence.builder("1", "B")
                                .testPassed(LocalDate.of(2026, 11, 3))
                                .build()))),
            ofFirst("schoolYear", "NotInFuture", one -> one.schoolYear(2027)),
            ofFirst("school", "NotBlank", one -> one.school(Optional.empty())),
            ofFirst("schoolYear", "NotNull", one -> one.schoolYear(Optional.empty())),
            ofFirst("licenceClass", "ClassNotHeld", one -> one.licenceClass("B")),
            Breach.of(
                "procedure",
                "ProcedureOfService",
                valid ->
                    first().toBuilder()
                        .kind(DriverLicenceApplication.Kind.RENEWAL)
                        .reason("Sắp hết hạn")
                        .build()));
    return Stream.concat(
        own,
        Citizens.breaches(
            (one, applicant) -> one.toBuilder().applicant(applicant).build(),
            (one, details) -> one.toBuilder().details(details).build()));
  }

  @Override
  DriverLicenceApplication read(Dossier dossier) {
    return DriverLicenceApplication.read(dossier);
  }

  @Override
  String golden() {
    return "driver-licence";
  }

  @Test
  void firstIssue_ofAFurtherClass_isAServiceOfItsOwnAndComesBack() {
    assertThat(first().check(AT)).isEmpty();
    assertThat(first().toDossier(CODE, AT).procedure().code().value()).isEqualTo("1.002835");
    assertThat(valid().toDossier(CODE, AT).procedure().code().value()).isEqualTo("1.002809");
    assertThat(DriverLicenceApplication.read(first().toDossier(CODE, AT))).isEqualTo(first());
  }

  @Test
  void toDossier_isForThePoliceWithItsFee() {
    Dossier dossier = valid().toDossier(CODE, AT);

    assertThat(dossier.processingUnit()).contains("Cơ quan Cảnh sát giao thông");
    assertThat(valid().fees(AT))
        .extracting(fee -> fee.line().amount())
        .containsExactly(Vnd.of(135_000));
  }

  @Test
  void check_ofAForeignerWithAPassport_asksNoPersonalNumber() {
    Person foreigner =
        Citizens.PERSON.toBuilder()
            .personalId(Optional.empty())
            .otherPaperNumber("X0000001")
            .build();
    PersonalDetails details = Citizens.DETAILS.toBuilder().sex(Sex.FEMALE).build();

    assertThat(
            DriverLicenceApplication.renewal(foreigner, details, LICENCE, "Đổi").build().check(AT))
        .isEmpty();
  }
}
