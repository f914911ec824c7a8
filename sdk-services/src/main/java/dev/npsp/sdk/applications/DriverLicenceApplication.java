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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Application for a driver's licence (giấy phép lái xe): its first issue, or the exchange or
 * renewal of one that was issued before. The traffic police decides, since 1 March 2025.
 *
 * <p>Source: the names of the licence's own fields are those of the feed of the licensing system,
 * attested by one peer; name, birth, number, sex, nationality and residence stand in {@code
 * ChuHoSo} and {@code ThongTinCaNhan} as in every form, which is our proposal.
 */
@PublicType
@Value.Immutable
public abstract class DriverLicenceApplication implements ServiceApplication {

  /** The key of the service of exchange and renewal. */
  public static final String RENEWAL_SERVICE = "driver_licence_renewal";

  /** The key of the service of first issue. */
  public static final String FIRST_SERVICE = "driver_licence_first";

  private static final int LAST_YEAR = 2100;

  private static final FormFields<DriverLicenceApplication, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required(
              "ThongTinCaNhan",
              FieldType.group(CommonFields.PERSONAL_DETAILS),
              DriverLicenceApplication::details,
              Builder::details)
          .required(
              "loaiHoSo",
              FieldType.text(Kind::code, Kind::of),
              DriverLicenceApplication::kind,
              Builder::kind)
          .required(
              "hangDaoTao",
              FieldType.TEXT,
              DriverLicenceApplication::licenceClass,
              Builder::licenceClass)
          .optional(
              "noiHocLaiXe", FieldType.TEXT, DriverLicenceApplication::school, Builder::school)
          .optional(
              "namHocLaiXe",
              FieldType.WHOLE,
              DriverLicenceApplication::schoolYear,
              Builder::schoolYear)
          .optional(
              "soNamLaiXe",
              FieldType.WHOLE,
              DriverLicenceApplication::yearsDriven,
              Builder::yearsDriven)
          .optional(
              "soKmLxAnToan",
              FieldType.WHOLE,
              DriverLicenceApplication::safeKilometres,
              Builder::safeKilometres)
          .list(
              "gplxDaCap",
              FieldType.group(IssuedLicence.FIELDS),
              DriverLicenceApplication::issuedLicences,
              Builder::issuedLicences)
          .optional(
              "lyDoDoiGplx", FieldType.TEXT, DriverLicenceApplication::reason, Builder::reason)
          .optional(
              "mucDichDoiGplx",
              FieldType.TEXT,
              DriverLicenceApplication::purpose,
              Builder::purpose);

  DriverLicenceApplication() {}

  /** What is asked for. The codes are our proposal. */
  public enum Kind {
    /** A first licence, or one of a further class. */
    FIRST_ISSUE("CAP_MOI"),
    /** Another card for a licence that was issued: exchanged, renewed or corrected. */
    RENEWAL("DOI");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The code as it stands in a form. */
    public String code() {
      return code;
    }

    static Kind of(String code) {
      return Arrays.stream(values())
          .filter(kind -> kind.code.equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No kind of application."));
    }
  }

  @Override
  public String serviceKey() {
    return kind() == Kind.RENEWAL ? RENEWAL_SERVICE : FIRST_SERVICE;
  }

  /** What else the form asks of the person. Field: {@code ThongTinCaNhan}. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract PersonalDetails details();

  /** First issue or renewal. Field: {@code loaiHoSo}; it decides the service. */
  public abstract Kind kind();

  /** The class that is asked for: {@code A1}, {@code B}. Field: {@code hangDaoTao}. */
  @NotBlank @Size(max = 20) @CleanText
  public abstract String licenceClass();

  /** Where driving was learned; a first issue says it. Field: {@code noiHocLaiXe}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 200) @CleanText String> school();

  /** The year of it; a first issue says it. Field: {@code namHocLaiXe}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Min(1950) @Max(LAST_YEAR) Integer> schoolYear();

  /** Years of driving. Field: {@code soNamLaiXe}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Min(0) @Max(80) Integer> yearsDriven();

  /** Kilometres without an accident. Field: {@code soKmLxAnToan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@PositiveOrZero Integer> safeKilometres();

  /** The licences that were issued before; a renewal has one. Field: {@code gplxDaCap}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract List<@Valid IssuedLicence> issuedLicences();

  /** Why it is to be exchanged; a renewal says it. Field: {@code lyDoDoiGplx}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 500) @CleanText String> reason();

  /** What for it is to be exchanged. Field: {@code mucDichDoiGplx}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 500) @CleanText String> purpose();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** A renewal has a licence and a reason; a first issue a school, and not that class already. */
  @Override
  public void check(Findings findings) {
    PersonalDetails.check(applicant(), details(), findings);
    boolean isFirst = kind() == Kind.FIRST_ISSUE;
    boolean isHeld =
        issuedLicences().stream().anyMatch(one -> one.licenceClass().equals(licenceClass()));
    findings
        .require(
            isFirst || !issuedLicences().isEmpty(),
            "issuedLicences",
            "jakarta.validation.constraints.NotEmpty.message")
        .require(isFirst || CommonRules.says(reason()), "reason", CommonRules.NOT_BLANK)
        .require(!isFirst || CommonRules.says(school()), "school", CommonRules.NOT_BLANK)
        .require(!isFirst || schoolYear().isPresent(), "schoolYear", CommonRules.NOT_NULL)
        .require(
            !isFirst || !isHeld, "licenceClass", "dev.npsp.sdk.applications.ClassNotHeld.message");
  }

  /**
   * What was issued, passed or learned was so before; and the procedure is not that of the other
   * kind.
   */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    CommonRules.procedureIsOf(
        this, kind() == Kind.RENEWAL ? FIRST_SERVICE : RENEWAL_SERVICE, receivedAt, findings);
    PersonalDetails.check(details(), receivedAt, findings);
    int year = VietnamTime.local(receivedAt).getYear();
    findings
        .require(
            issuedLicences().stream()
                .allMatch(
                    one ->
                        CommonRules.hasCome(one.issued(), receivedAt)
                            && CommonRules.hasCome(one.testPassed(), receivedAt)),
            "issuedLicences",
            CommonRules.NOT_FUTURE)
        .require(
            schoolYear().filter(learned -> learned > year && learned <= LAST_YEAR).isEmpty(),
            "schoolYear",
            CommonRules.NOT_FUTURE);
  }

  /**
   * Exchange or renewal of a licence, of the same class where nothing else is said.
   *
   * @param reason why, as {@code Sắp hết hạn}
   */
  public static Builder renewal(
      Person holder, PersonalDetails details, IssuedLicence issued, String reason) {
    return of(Kind.RENEWAL, holder, details, issued.licenceClass())
        .addIssuedLicence(issued)
        .reason(reason);
  }

  /**
   * First issue of a class.
   *
   * @param school where driving was learned
   * @param year of it
   */
  public static Builder firstIssue(
      Person learner, PersonalDetails details, String licenceClass, String school, int year) {
    return of(Kind.FIRST_ISSUE, learner, details, licenceClass).school(school).schoolYear(year);
  }

  private static Builder of(
      Kind kind, Person person, PersonalDetails details, String licenceClass) {
    return new Builder()
        .applicant(Applicant.of(person))
        .details(details)
        .kind(kind)
        .licenceClass(licenceClass);
  }

  /**
   * The application that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of an application for a licence
   */
  public static DriverLicenceApplication read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an application. */
  public static final class Builder extends ImmutableDriverLicenceApplication.Builder
      implements ApplicationBuilder<DriverLicenceApplication, Builder> {
    Builder() {}
  }
}
