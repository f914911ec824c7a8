package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.identity.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What many forms ask of a citizen beside name, number, birth and contact, which stand in {@link
 * Person}: sex, nationality, when and where the identity paper was issued, permanent residence.
 * Personal data: {@code toString} shows none of it.
 *
 * <p>Source: {@code GioiTinh}, {@code QuocTich}, {@code DanToc} and {@code ThuongTru} are claims of
 * the national sign-on and {@code NgayCapDinhDanh} is a field of a ministry's portal, all attested;
 * that a form has the same names is our proposal.
 */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class PersonalDetails {

  PersonalDetails() {}

  /** The sex. Field: {@code GioiTinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Sex sex();

  /** The nationality, code or name. Field: {@code QuocTich}. */
  @NotBlank @Size(max = 100) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String nationality();

  /** The ethnic group, code or name. Field: {@code DanToc}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<@Size(max = 100) @CleanText String> ethnicGroup();

  /** When the identity paper was issued. Field: {@code NgayCapDinhDanh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<LocalDate> identityIssued();

  /** Who issued the identity paper. Field: {@code NoiCapDinhDanh}, our proposal. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 200) @CleanText String> identityIssuedBy();

  /** The permanent residence; where one lives now is the person's address. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Valid PostalAddress> permanentResidence();

  /** The applicant is a person with a paper and a birth date, and number, birth and sex agree. */
  static void check(Applicant applicant, PersonalDetails details, Findings findings) {
    check(
        Optional.of(applicant.party()).filter(Person.class::isInstance).map(Person.class::cast),
        "applicant.party",
        details,
        findings);
  }

  /** The same of any person, who stands at that path. */
  static void check(
      Optional<Person> person, String at, PersonalDetails details, Findings findings) {
    Optional<PersonalId> number = person.flatMap(Person::personalId);
    Optional<PartialDate> born = person.flatMap(Person::born);
    findings
        .require(
            person.flatMap(Person::paperNumber).isPresent(),
            at + ".personalId",
            CommonRules.NOT_NULL)
        .require(born.isPresent(), at + ".born", CommonRules.NOT_NULL)
        .require(
            number.isEmpty()
                || born.isEmpty()
                || number.get().birthYear().orElse(born.get().year()) == born.get().year(),
            at + ".born",
            "dev.npsp.sdk.applications.BirthFitsNumber.message")
        .require(
            number
                .flatMap(PersonalId::sex)
                .filter(sex -> contradicts(sex, details.sex()))
                .isEmpty(),
            "details.sex",
            "dev.npsp.sdk.applications.SexFitsNumber.message");
  }

  private static boolean contradicts(PersonalId.Sex ofNumber, Sex sex) {
    return sex.equals(ofNumber == PersonalId.Sex.MALE ? Sex.FEMALE : Sex.MALE);
  }

  /** The identity paper was issued before. */
  static void check(PersonalDetails details, Instant receivedAt, Findings findings) {
    findings.require(
        CommonRules.hasCome(details.identityIssued(), receivedAt),
        "details.identityIssued",
        CommonRules.NOT_FUTURE);
  }

  /** Details, to be completed. */
  public static Builder builder(Sex sex, String nationality) {
    return new Builder().sex(sex).nationality(nationality);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a citizen. */
  public static final class Builder extends ImmutablePersonalDetails.Builder {
    Builder() {}
  }
}
