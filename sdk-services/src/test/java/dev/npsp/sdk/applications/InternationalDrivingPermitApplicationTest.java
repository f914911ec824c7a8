package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InternationalDrivingPermitApplicationTest
    extends ApplicationContract<InternationalDrivingPermitApplication> {

  private static final IssuedLicence LICENCE = DriverLicenceApplicationTest.LICENCE;

  @Override
  InternationalDrivingPermitApplication valid() {
    return InternationalDrivingPermitApplication.builder(
            Citizens.PERSON, Citizens.DETAILS, "C0000017", LICENCE)
        .printedName("NGUYEN VAN VI DU")
        .build();
  }

  private static Breach<InternationalDrivingPermitApplication> breach(
      String path,
      String code,
      Function<
              InternationalDrivingPermitApplication.Builder,
              InternationalDrivingPermitApplication.Builder>
          broken) {
    return Breach.of(path, code, valid -> broken.apply(valid.toBuilder()).build());
  }

  private static Breach<InternationalDrivingPermitApplication> licence(
      String path, String code, Function<IssuedLicence.Builder, IssuedLicence.Builder> broken) {
    return breach(
        "licence." + path, code, one -> one.licence(broken.apply(LICENCE.toBuilder()).build()));
  }

  @Override
  Stream<Breach<InternationalDrivingPermitApplication>> breaches() {
    Stream<Breach<InternationalDrivingPermitApplication>> own =
        Stream.of(
            breach("passport", "NotBlank", one -> one.passport("")),
            breach("passport", "Size", one -> one.passport(SECRET.repeat(10))),
            breach("printedName", "Size", one -> one.printedName("")),
            licence("number", "NotBlank", one -> one.number("")),
            licence("issuedBy", "NotBlank", one -> one.issuedBy(Optional.empty())),
            licence("issued", "NotNull", one -> one.issued(Optional.empty())),
            licence("issued", "NotInFuture", one -> one.issued(LocalDate.of(2026, 11, 3))),
            licence("expires", "LicenceValid", one -> one.expires(LocalDate.of(2026, 11, 1))));
    return Stream.concat(
        own,
        Citizens.breaches(
            (one, applicant) -> one.toBuilder().applicant(applicant).build(),
            (one, details) -> one.toBuilder().details(details).build()));
  }

  @Override
  InternationalDrivingPermitApplication read(Dossier dossier) {
    return InternationalDrivingPermitApplication.read(dossier);
  }

  @Override
  String golden() {
    return "international-driving-permit";
  }

  @Test
  void check_onTheLastDayOfTheLicence_findsNothing() {
    assertThat(valid().check(VietnamTime.of(2026, 12, 20, 16, 0))).isEmpty();
    assertThat(
            valid().toBuilder()
                .licence(LICENCE.toBuilder().expires(Optional.empty()).build())
                .build()
                .check(VietnamTime.of(2027, 1, 4, 8, 0)))
        .isEmpty();
  }

  @Test
  void fees_areWhatTheTableSays() {
    assertThat(valid().fees(AT))
        .extracting(fee -> fee.line().amount())
        .containsExactly(Vnd.of(135_000));
  }
}
