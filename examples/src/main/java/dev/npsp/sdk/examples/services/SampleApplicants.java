package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.PersonalDetails;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.identity.Sex;
import dev.npsp.sdk.procedures.Procedure;
import java.time.LocalDate;

/** Who applies in these samples: nobody who exists. */
final class SampleApplicants {

  static final Person CITIZEN =
      Person.builder("Nguyễn Văn Ví Dụ")
          .personalId(PersonalId.of("038099000017"))
          .born(PartialDate.of(LocalDate.of(1999, 1, 31)))
          .address(address("Số 1 đường Ví Dụ"))
          .phone("0900000000")
          .build();

  static final PersonalDetails DETAILS =
      PersonalDetails.builder(Sex.MALE, "Việt Nam")
          .identityIssued(LocalDate.of(2021, 5, 10))
          .identityIssuedBy("Cục Cảnh sát quản lý hành chính về trật tự xã hội")
          .permanentResidence(address("Số 1 đường Ví Dụ"))
          .build();

  static final Organisation ENTERPRISE =
      Organisation.builder("Công ty TNHH Ví Dụ")
          .taxCode(TaxCode.of("0100100079"))
          .address(address("Lô 2 khu công nghiệp Ví Dụ"))
          .contact(Person.builder("Trần Thị Mẫu").phone("0900000001").build())
          .build();

  private SampleApplicants() {}

  /** Somebody to whom the procedure is open: an enterprise where it names no citizen. */
  static Applicant of(Procedure procedure) {
    boolean toEnterprisesAlone =
        procedure.audiences().stream()
                .anyMatch(audience -> audience.code().equals(ApplicantKind.ENTERPRISE.code()))
            && procedure.audiences().stream()
                .noneMatch(audience -> audience.code().equals(ApplicantKind.CITIZEN.code()));
    return toEnterprisesAlone ? Applicant.enterprise(ENTERPRISE) : Applicant.of(CITIZEN);
  }

  /** In a commune of the province of the agency that calls; there are no districts any more. */
  static PostalAddress address(String detail) {
    return PostalAddress.builder().provinceCode("38").commune("Xã Ví Dụ").detail(detail).build();
  }
}
