package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Adjustment of insurance registration and labour-change report (đăng ký điều chỉnh đóng BHXH bắt
 * buộc, BHYT, BHTN và báo cáo tình hình thay đổi lao động), the 999th service of the portal: the
 * list of employees whose insurance changes (D02-TS), a declaration of each who has no number yet
 * (TK1-TS), and the papers that prove it (D01-TS).
 *
 * <p>Source: {@code maThuTuc}, {@code kyKeKhai}, {@code maCoQuan}, {@code maDonVi} and the fields
 * of the rows are attested by one peer of the agency's own portal; that header has a {@code status}
 * too, whose values are not known, and which is left out. The names of the three lists are our
 * proposal.
 */
@PublicType
@Value.Immutable
public abstract class SocialInsuranceAdjustment implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "social_insurance_adjustment";

  /** The number of the service in the agency's own catalogue. */
  public static final String NUMBER = "600";

  private static final FormFields<SocialInsuranceAdjustment, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required("maThuTuc", FieldType.TEXT, SocialInsuranceAdjustment::number, Builder::number)
          .required(
              "kyKeKhai",
              FieldType.month("MMuuuu"),
              SocialInsuranceAdjustment::period,
              Builder::period)
          .include(InsuranceUnit.FIELDS, SocialInsuranceAdjustment::unit, Builder::unit)
          .list(
              "D02TS",
              FieldType.group(LabourChange.FIELDS),
              SocialInsuranceAdjustment::changes,
              Builder::changes)
          .list(
              "TK1TS",
              FieldType.group(InsuranceDeclaration.FIELDS),
              SocialInsuranceAdjustment::declarations,
              Builder::declarations)
          .list(
              "D01TS",
              FieldType.group(SupportingPaper.FIELDS),
              SocialInsuranceAdjustment::supportingPapers,
              Builder::supportingPapers);

  SocialInsuranceAdjustment() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /**
   * The service in the agency's own catalogue; {@value #NUMBER} as seen. Field: {@code maThuTuc}.
   */
  @Value.Default
  @Pattern(
      regexp = "\\d{1,5}",
      message = "{dev.npsp.sdk.applications.InsuranceServiceNumber.message}")
  public String number() {
    return NUMBER;
  }

  /** The month that is declared for. Field: {@code kyKeKhai}, {@code MMyyyy}. */
  public abstract YearMonth period();

  /** The employer at its agency. */
  @Valid public abstract InsuranceUnit unit();

  /** The list of employees, D02-TS. Field: {@code D02TS}. */
  @NotEmpty @Size(max = 1000) public abstract List<@Valid LabourChange> changes();

  /** The declarations of persons, TK1-TS. Field: {@code TK1TS}. */
  public abstract List<@Valid InsuranceDeclaration> declarations();

  /** The papers that prove the changes, D01-TS. Field: {@code D01TS}. */
  public abstract List<@Valid SupportingPaper> supportingPapers();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** Who has no number yet declares, under the same name as in the list. */
  @Override
  public void check(Findings findings) {
    Set<String> declared =
        declarations().stream()
            .map(each -> VietnameseText.nfc(each.person().name()))
            .collect(Collectors.toSet());
    findings.require(
        changes().stream()
            .filter(change -> change.number().isEmpty())
            .allMatch(change -> declared.contains(VietnameseText.nfc(change.name()))),
        "declarations",
        "dev.npsp.sdk.applications.DeclaredWithoutNumber.message");
  }

  /** The month that is declared for has begun; identity and other papers were issued before. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    SupportingPaper.check(supportingPapers(), "supportingPapers", receivedAt, findings);
    findings.require(
        declarations().stream()
            .allMatch(one -> CommonRules.hasCome(one.details().identityIssued(), receivedAt)),
        "declarations",
        CommonRules.NOT_FUTURE);
    CommonRules.hasBegun(period(), "period", receivedAt, findings);
  }

  /**
   * An adjustment, to be completed with its changes.
   *
   * @param procedure from the portal: its national code is not in the table
   */
  public static Builder builder(
      ProcedureReference procedure, Organisation employer, InsuranceUnit unit, YearMonth period) {
    return new Builder()
        .procedure(procedure)
        .applicant(Applicant.enterprise(employer))
        .unit(unit)
        .period(period);
  }

  /**
   * The adjustment that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of an adjustment
   */
  public static SocialInsuranceAdjustment read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an adjustment. */
  public static final class Builder extends ImmutableSocialInsuranceAdjustment.Builder
      implements ApplicationBuilder<SocialInsuranceAdjustment, Builder> {
    Builder() {}
  }
}
