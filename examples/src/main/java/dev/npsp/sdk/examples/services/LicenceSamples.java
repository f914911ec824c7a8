package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.DriverLicenceApplication;
import dev.npsp.sdk.applications.InternationalDrivingPermitApplication;
import dev.npsp.sdk.applications.IssuedLicence;
import java.time.LocalDate;

/** A driver renews a licence, learns for another class, and drives abroad. */
final class LicenceSamples {

  static final SampleApplication RENEWAL =
      new SampleApplication(
          DriverLicenceApplication.RENEWAL_SERVICE,
          LicenceSamples::renewal,
          DriverLicenceApplication::read);

  static final SampleApplication FIRST_ISSUE =
      new SampleApplication(
          DriverLicenceApplication.FIRST_SERVICE,
          LicenceSamples::firstIssue,
          DriverLicenceApplication::read);

  static final SampleApplication INTERNATIONAL_PERMIT =
      new SampleApplication(
          InternationalDrivingPermitApplication.SERVICE,
          LicenceSamples::internationalPermit,
          InternationalDrivingPermitApplication::read);

  private LicenceSamples() {}

  private static DriverLicenceApplication renewal(SampleApplication.Given given) {
    return DriverLicenceApplication.renewal(
            SampleApplicants.CITIZEN,
            SampleApplicants.DETAILS,
            licence(given.today()),
            "Sắp hết hạn")
        .procedure(given.procedure())
        .papers(given.papers())
        .build();
  }

  private static DriverLicenceApplication firstIssue(SampleApplication.Given given) {
    return DriverLicenceApplication.firstIssue(
            SampleApplicants.CITIZEN,
            SampleApplicants.DETAILS,
            "A1",
            "Trung tâm Ví Dụ",
            given.today().getYear())
        .procedure(given.procedure())
        .papers(given.papers())
        .build();
  }

  private static InternationalDrivingPermitApplication internationalPermit(
      SampleApplication.Given given) {
    return InternationalDrivingPermitApplication.builder(
            SampleApplicants.CITIZEN, SampleApplicants.DETAILS, "C0000017", licence(given.today()))
        .printedName("NGUYEN VAN VI DU")
        .procedure(given.procedure())
        .papers(given.papers())
        .build();
  }

  private static IssuedLicence licence(LocalDate today) {
    return IssuedLicence.builder("380000000017", "B")
        .issuedBy("Cơ quan Ví Dụ")
        .issued(today.minusYears(9))
        .expires(today.plusMonths(2))
        .build();
  }
}
