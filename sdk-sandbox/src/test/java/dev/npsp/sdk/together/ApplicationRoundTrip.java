package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.applications.IssuedLicence;
import dev.npsp.sdk.applications.PersonalDetails;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.identity.Sex;
import dev.npsp.sdk.sandbox.PortalSandbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Any valid application is a dossier that the portal takes, and comes back from it whole. A new
 * application gives what makes valid ones at random, and its way back.
 */
abstract class ApplicationRoundTrip {

  static final Instant AT = VietnamTime.of(2026, 11, 2, 8, 30);

  private static final PortalSandbox SANDBOX = PortalSandbox.start();

  private static int number;

  @AfterContainer
  static void forget() {
    SANDBOX.reset();
  }

  /** Valid ones, received at {@link #AT}, without papers. */
  @Provide
  abstract Arbitrary<ServiceApplication> applications();

  abstract ServiceApplication read(Dossier dossier);

  @Property(tries = 12)
  void submit_ofAnyValidApplication_isTakenOverMapiAndReadBack(
      @ForAll("applications") ServiceApplication application) {
    Dossier dossier = application.toDossier(code(), AT);

    Submission submission = SANDBOX.client().dossiers().submit(dossier);

    assertThat(submission.created()).isTrue();
    assertThat(SANDBOX.dossier(dossier.code().value()).status()).isEqualTo("2");
    assertThat(read(dossier)).isEqualTo(application);
  }

  /** There it has a place for form data, and for fewer other things. */
  @Property(tries = 12)
  void submit_ofAnyValidApplication_comesBackFromAMinistrysPortal(
      @ForAll("applications") ServiceApplication application) {
    Dossier dossier =
        application.toDossier(code(), AT).toBuilder()
            .due(Optional.empty())
            .summary(Optional.empty())
            .processingUnit(Optional.empty())
            .fees(List.of())
            .build();

    try (PortalClient portal = SANDBOX.wires().igateClient().build()) {
      portal.dossiers().submit(dossier);
    }

    FormData held = SANDBOX.dossier(dossier.code().value()).formData().orElseThrow();
    assertThat(held).isEqualTo(application.formData());
    assertThat(read(dossier.toBuilder().formData(held).build())).isEqualTo(application);
  }

  private static synchronized DossierCode code() {
    number++;
    return DossierCode.of("000.00.00.H56-261102-" + number);
  }

  /** Words as people write them. */
  static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("aăâđêôơưạảãầểõựAĐ0129 ,.-")
        .ofMinLength(1)
        .ofMaxLength(40)
        .filter(text -> !text.isBlank());
  }

  static Arbitrary<PostalAddress> addresses() {
    return Combinators.combine(words().optional(), words())
        .as(
            (commune, detail) ->
                PostalAddress.builder().provinceCode("38").commune(commune).detail(detail).build());
  }

  static Arbitrary<Person> people() {
    return Combinators.combine(words(), addresses(), words().optional())
        .as(
            (name, address, phone) ->
                Person.builder(name)
                    .personalId(PersonalId.of("038099000017"))
                    .address(address)
                    .phone(phone)
                    .build());
  }

  /** People with number and birth, which agree. */
  static Arbitrary<Person> citizens() {
    return people()
        .map(person -> person.toBuilder().born(PartialDate.of(LocalDate.of(1999, 1, 31))).build());
  }

  /** What forms ask of them, before {@link #AT}. */
  static Arbitrary<PersonalDetails> details() {
    return Combinators.combine(
            Arbitraries.of(Sex.MALE, Sex.UNKNOWN),
            words(),
            days().optional(),
            addresses().optional())
        .as(
            (sex, nationality, issued, residence) ->
                PersonalDetails.builder(sex, nationality)
                    .identityIssued(issued)
                    .permanentResidence(residence)
                    .build());
  }

  /** Days that have passed at {@link #AT}. */
  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3_000).map(LocalDate.of(2026, 11, 2)::minusDays);
  }

  /** Licences that hold at {@link #AT}. */
  static Arbitrary<IssuedLicence> licences() {
    return Combinators.combine(words(), Arbitraries.of("A1", "B"), days(), days().optional())
        .as(
            (number, licenceClass, issued, tested) ->
                IssuedLicence.builder(number, licenceClass)
                    .issuedBy(number)
                    .issued(issued)
                    .testPassed(tested.filter(day -> !day.isAfter(issued)))
                    .expires(LocalDate.of(2026, 11, 2))
                    .build());
  }

  static Arbitrary<Organisation> organisations() {
    return Combinators.combine(words(), addresses(), people().optional())
        .as(
            (name, address, contact) ->
                Organisation.builder(name)
                    .taxCode(TaxCode.of("0100100079"))
                    .address(address)
                    .contact(contact)
                    .build());
  }
}
