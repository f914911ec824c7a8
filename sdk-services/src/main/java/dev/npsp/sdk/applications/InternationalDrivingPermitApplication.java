package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Application for an international driving permit (giấy phép lái xe quốc tế) by a person who holds
 * a driver's licence and a passport. The traffic police decides, since 1 March 2025.
 *
 * <p>Source: what is asked is that of a copy of the form; {@code HoChieu} is a claim of the
 * national sign-on, {@code hoTenIn} and the fields of the licence are those of the licensing
 * system, the other names are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class InternationalDrivingPermitApplication implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "international_driving_permit";

  private static final FormFields<InternationalDrivingPermitApplication, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required(
              "ThongTinCaNhan",
              FieldType.group(CommonFields.PERSONAL_DETAILS),
              InternationalDrivingPermitApplication::details,
              Builder::details)
          .required(
              "HoChieu",
              FieldType.TEXT,
              InternationalDrivingPermitApplication::passport,
              Builder::passport)
          .optional(
              "hoTenIn",
              FieldType.TEXT,
              InternationalDrivingPermitApplication::printedName,
              Builder::printedName)
          .required(
              "GiayPhepLaiXe",
              FieldType.group(IssuedLicence.FIELDS),
              InternationalDrivingPermitApplication::licence,
              Builder::licence);

  InternationalDrivingPermitApplication() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** What else the form asks of the person. Field: {@code ThongTinCaNhan}. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract PersonalDetails details();

  /** The number of the passport. Field: {@code HoChieu}. */
  @NotBlank @Size(max = 20) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String passport();

  /** The name as it is to be printed, without marks. Field: {@code hoTenIn}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 100) @CleanText String> printedName();

  /** The licence that the permit is for; who issued it and when are required. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract IssuedLicence licence();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** A licence that says where it is from. */
  @Override
  public void check(Findings findings) {
    PersonalDetails.check(applicant(), details(), findings);
    findings
        .require(CommonRules.says(licence().issuedBy()), "licence.issuedBy", CommonRules.NOT_BLANK)
        .require(licence().issued().isPresent(), "licence.issued", CommonRules.NOT_NULL);
  }

  /** A licence that was issued and has not ended. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    PersonalDetails.check(details(), receivedAt, findings);
    LocalDate today = VietnamTime.local(receivedAt).toLocalDate();
    findings
        .require(
            CommonRules.hasCome(licence().issued(), receivedAt),
            "licence.issued",
            CommonRules.NOT_FUTURE)
        .require(
            licence().expires().filter(today::isAfter).isEmpty(),
            "licence.expires",
            "dev.npsp.sdk.applications.LicenceValid.message");
  }

  /** An application of that person, for that licence. */
  public static Builder builder(
      Person holder, PersonalDetails details, String passport, IssuedLicence licence) {
    return new Builder()
        .applicant(Applicant.of(holder))
        .details(details)
        .passport(passport)
        .licence(licence);
  }

  /**
   * The application that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of an application for a permit
   */
  public static InternationalDrivingPermitApplication read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an application. */
  public static final class Builder extends ImmutableInternationalDrivingPermitApplication.Builder
      implements ApplicationBuilder<InternationalDrivingPermitApplication, Builder> {
    Builder() {}
  }
}
