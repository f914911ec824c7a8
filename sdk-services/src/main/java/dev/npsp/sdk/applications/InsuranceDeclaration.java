package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A declaration of participation and of changed information (tờ khai TK1-TS): the person, and the
 * household that the person lives in. Personal data: {@code toString} shows none of it.
 *
 * <p>Source: that it carries personal and household data is attested; the names of the fields are
 * our proposal.
 */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class InsuranceDeclaration implements SelfChecked {

  static final FormFields<InsuranceDeclaration, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .include(CommonFields.PERSON, InsuranceDeclaration::person, Builder::person)
          .include(CommonFields.PERSONAL_DETAILS, InsuranceDeclaration::details, Builder::details)
          .optional(
              "MaBHXH",
              CommonFields.SOCIAL_INSURANCE,
              InsuranceDeclaration::number,
              Builder::number)
          .optional(
              "ChuHo",
              FieldType.group(CommonFields.PERSON),
              InsuranceDeclaration::householdHead,
              Builder::householdHead)
          .list(
              "ThanhVienHoGiaDinh",
              FieldType.group(CommonFields.PERSON),
              InsuranceDeclaration::householdMembers,
              Builder::householdMembers)
          .optional(
              "NoiDangKyKhamChuaBenh",
              FieldType.TEXT,
              InsuranceDeclaration::clinic,
              Builder::clinic)
          .optional(
              "NoiDungThayDoi", FieldType.TEXT, InsuranceDeclaration::changes, Builder::changes);

  InsuranceDeclaration() {}

  /** The person, with number of a paper and date of birth. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract Person person();

  /** What else is asked of the person. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract PersonalDetails details();

  /** The number in the social-insurance system, where there is one. Field: {@code MaBHXH}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<SocialInsuranceCode> number();

  /** The head of the household. Field: {@code ChuHo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Valid Person> householdHead();

  /** Who else lives in the household. Field: {@code ThanhVienHoGiaDinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract List<@Valid Person> householdMembers();

  /** Where the person is treated first. Field: {@code NoiDangKyKhamChuaBenh}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 200) @CleanText String> clinic();

  /** What changes, in words. Field: {@code NoiDungThayDoi}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 500) @CleanText String> changes();

  /** Number, birth and sex are known and agree; a household has a head. */
  @Override
  public void check(Findings findings) {
    PersonalDetails.check(Optional.of(person()), "person", details(), findings);
    findings.require(
        householdMembers().isEmpty() || householdHead().isPresent(),
        "householdHead",
        CommonRules.NOT_NULL);
  }

  /** A declaration, to be completed. */
  public static Builder builder(Person person, PersonalDetails details) {
    return new Builder().person(person).details(details);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a declaration. */
  public static final class Builder extends ImmutableInsuranceDeclaration.Builder {
    Builder() {}
  }
}
