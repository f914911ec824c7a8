package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.HealthInsuranceCard;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Reissue of a health-insurance card (cấp lại thẻ bảo hiểm y tế) by the declaration TK1-TS: who it
 * is, the number in the social-insurance system, and why a card is needed again.
 *
 * <p>Source: identity and number are what the agency's pages ask for; {@code MaBHXH} is a claim of
 * the national sign-on, the other names and the codes of the reason are our proposal. The household
 * of the declaration is for people without a number and is not asked here.
 */
@PublicType
@Value.Immutable
public abstract class HealthCardReissue implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "health_card_reissue";

  private static final String NUMBER_FITS = "dev.npsp.sdk.applications.InsuranceNumberFits.message";

  private static final FormFields<HealthCardReissue, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required(
              "ThongTinCaNhan",
              FieldType.group(CommonFields.PERSONAL_DETAILS),
              HealthCardReissue::details,
              Builder::details)
          .required(
              "MaBHXH",
              CommonFields.SOCIAL_INSURANCE,
              HealthCardReissue::insuranceNumber,
              Builder::insuranceNumber)
          .optional(
              "SoTheBHYT",
              FieldType.text(HealthInsuranceCard::value, HealthInsuranceCard::parse),
              HealthCardReissue::card,
              Builder::card)
          .required(
              "LyDoCapLai",
              FieldType.text(Reason::code, Reason::of),
              HealthCardReissue::reason,
              Builder::reason)
          .optional("NoiDungThayDoi", FieldType.TEXT, HealthCardReissue::change, Builder::change)
          .optional(
              "NoiDangKyKhamChuaBenh",
              FieldType.TEXT,
              HealthCardReissue::facility,
              Builder::facility);

  HealthCardReissue() {}

  /** Why a card is needed again. The codes are our proposal. */
  public enum Reason {
    /** It was lost. */
    LOST("MAT"),
    /** It is damaged. */
    DAMAGED("HONG"),
    /** What stands on it has changed. */
    CHANGED("THAY_DOI");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The code as it stands in a form. */
    public String code() {
      return code;
    }

    static Reason of(String code) {
      return Arrays.stream(values())
          .filter(reason -> reason.code.equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No reason for another card."));
    }
  }

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** What else the form asks of the person. Field: {@code ThongTinCaNhan}. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract PersonalDetails details();

  /** The number in the social-insurance system. Field: {@code MaBHXH}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract SocialInsuranceCode insuranceNumber();

  /** The number on the card, where it is known. Field: {@code SoTheBHYT}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<HealthInsuranceCard> card();

  /** Why a card is needed again. Field: {@code LyDoCapLai}. */
  public abstract Reason reason();

  /** What has changed; said where {@link Reason#CHANGED} is. Field: {@code NoiDungThayDoi}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 500) @CleanText String> change();

  /** Where the person is treated first, code or name. Field: {@code NoiDangKyKhamChuaBenh}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract Optional<@Size(max = 200) @CleanText String> facility();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** Numbers that are one person's, an address for the card, and what changed where it did. */
  @Override
  public void check(Findings findings) {
    PersonalDetails.check(applicant(), details(), findings);
    boolean isChange = reason() == Reason.CHANGED;
    findings
        .require(
            insuranceNumber().personalId().isEmpty()
                || !(applicant().party() instanceof Person insured)
                || insured.personalId().equals(insuranceNumber().personalId()),
            "insuranceNumber",
            NUMBER_FITS)
        .require(
            card()
                .map(HealthInsuranceCard::socialInsurance)
                .filter(number -> number.value().length() == insuranceNumber().value().length())
                .filter(number -> !number.equals(insuranceNumber()))
                .isEmpty(),
            "card",
            NUMBER_FITS)
        .require(
            applicant().party().address().isPresent(),
            "applicant.party.address",
            CommonRules.NOT_NULL)
        .require(
            isChange == CommonRules.says(change()),
            "change",
            "dev.npsp.sdk.applications.ChangeIfChanged.message");
  }

  /** An identity paper that was issued before. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    PersonalDetails.check(details(), receivedAt, findings);
  }

  /**
   * A reissue.
   *
   * @param procedure from the portal: its national code is not in the table
   */
  public static Builder builder(
      ProcedureReference procedure,
      Person insured,
      PersonalDetails details,
      SocialInsuranceCode insuranceNumber,
      Reason reason) {
    return new Builder()
        .procedure(procedure)
        .applicant(Applicant.of(insured))
        .details(details)
        .insuranceNumber(insuranceNumber)
        .reason(reason);
  }

  /**
   * The reissue that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a reissue
   */
  public static HealthCardReissue read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a reissue. */
  public static final class Builder extends ImmutableHealthCardReissue.Builder
      implements ApplicationBuilder<HealthCardReissue, Builder> {
    Builder() {}
  }
}
