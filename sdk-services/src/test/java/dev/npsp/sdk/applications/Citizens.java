package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.ApplicationContract.Breach;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.identity.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** An invented citizen, and what breaks the form of any application that asks for one. */
final class Citizens {

  static final Person PERSON =
      Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")).toBuilder()
          .born(PartialDate.of(LocalDate.of(1999, 1, 31)))
          .address(
              PostalAddress.builder()
                  .provinceCode("38")
                  .communeCode("14758")
                  .detail("Số 1 đường Ví Dụ")
                  .build())
          .phone("0900000001")
          .build();

  static final PersonalDetails DETAILS =
      PersonalDetails.builder(Sex.MALE, "Việt Nam")
          .ethnicGroup("Kinh")
          .identityIssued(LocalDate.of(2021, 5, 10))
          .identityIssuedBy("Cục Cảnh sát quản lý hành chính về trật tự xã hội")
          .permanentResidence(PostalAddress.of("Số 2 đường Ví Dụ"))
          .build();

  private Citizens() {}

  static <A extends ServiceApplication> Stream<Breach<A>> breaches(
      BiFunction<A, Applicant, A> applicant, BiFunction<A, PersonalDetails, A> details) {
    return Stream.of(
        person(applicant, "personalId", "NotNull", person -> person.personalId(Optional.empty())),
        person(applicant, "born", "NotNull", person -> person.born(Optional.empty())),
        person(applicant, "born", "BirthFitsNumber", person -> person.born(PartialDate.of(1998))),
        person(applicant, "name", "NotBlank", person -> person.name(" ")),
        person(applicant, "email", "Email", person -> person.email("Mật")),
        Breach.of(
            "applicant.kind",
            "ApplicantAllowed",
            valid ->
                applicant.apply(
                    valid, Applicant.builder(ApplicantKind.STATE_AGENCY, PERSON).build())),
        details(details, "sex", "SexFitsNumber", one -> one.sex(Sex.FEMALE)),
        details(details, "nationality", "NotBlank", one -> one.nationality("")),
        details(details, "nationality", "Size", one -> one.nationality("Mật".repeat(40))),
        details(details, "ethnicGroup", "Size", one -> one.ethnicGroup("Mật".repeat(40))),
        details(details, "identityIssuedBy", "Size", one -> one.identityIssuedBy("Mật".repeat(80))),
        details(
            details,
            "permanentResidence.district",
            "AddressLevels",
            one -> one.permanentResidence(PostalAddress.builder().district("Mật").build())),
        details(
            details,
            "identityIssued",
            "NotInFuture",
            one -> one.identityIssued(LocalDate.of(2026, 11, 3))));
  }

  private static <A> Breach<A> person(
      BiFunction<A, Applicant, A> applicant,
      String path,
      String code,
      Function<Person.Builder, Person.Builder> broken) {
    return Breach.of(
        "applicant.party." + path,
        code,
        valid -> applicant.apply(valid, Applicant.of(broken.apply(PERSON.toBuilder()).build())));
  }

  private static <A> Breach<A> details(
      BiFunction<A, PersonalDetails, A> details,
      String path,
      String code,
      Function<PersonalDetails.Builder, PersonalDetails.Builder> broken) {
    return Breach.of(
        "details." + path,
        code,
        valid -> details.apply(valid, broken.apply(DETAILS.toBuilder()).build()));
  }
}
