package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Payment of compulsory social, health, unemployment and occupational-accident insurance (đóng BHXH
 * bắt buộc, BHYT, BHTN, BHTNLĐ-BNN), the 998th service of the portal: what an employer pays for a
 * month, an amount for each fund.
 *
 * <p>Source: unit, agency, month, amounts by fund and the notice C12 are attested with medium
 * confidence; {@code maDonVi} and {@code maCoQuan} are names of the agency's own portal, all others
 * are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class SocialInsurancePayment implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "social_insurance_payment";

  private static final FormFields<SocialInsurancePayment, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .include(InsuranceUnit.FIELDS, SocialInsurancePayment::unit, Builder::unit)
          .required("ThangNop", FieldType.MONTH, SocialInsurancePayment::month, Builder::month)
          .optional("SoTienBHXH", FieldType.MONEY, SocialInsurancePayment::social, Builder::social)
          .optional("SoTienBHYT", FieldType.MONEY, SocialInsurancePayment::health, Builder::health)
          .optional(
              "SoTienBHTN",
              FieldType.MONEY,
              SocialInsurancePayment::unemployment,
              Builder::unemployment)
          .optional(
              "SoTienBHTNLD", FieldType.MONEY, SocialInsurancePayment::accident, Builder::accident)
          .required("TongSoTien", FieldType.MONEY, SocialInsurancePayment::total, Builder::total)
          .optional(
              "ThongBaoC12",
              FieldType.group(ContributionNotice.FIELDS),
              SocialInsurancePayment::notice,
              Builder::notice);

  SocialInsurancePayment() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** The employer at its agency. */
  @Valid public abstract InsuranceUnit unit();

  /** The month that is paid for. Field: {@code ThangNop}, {@code MM/yyyy}. */
  public abstract YearMonth month();

  /** For the social insurance fund (BHXH). Field: {@code SoTienBHXH}. */
  public abstract Optional<Vnd> social();

  /** For the health insurance fund (BHYT). Field: {@code SoTienBHYT}. */
  public abstract Optional<Vnd> health();

  /** For the unemployment insurance fund (BHTN). Field: {@code SoTienBHTN}. */
  public abstract Optional<Vnd> unemployment();

  /** For the fund of occupational accidents and diseases. Field: {@code SoTienBHTNLD}. */
  public abstract Optional<Vnd> accident();

  /** What is paid in all: the sum of the funds, more than nothing. Field: {@code TongSoTien}. */
  public abstract Vnd total();

  /** The notice that is paid by. Field: {@code ThongBaoC12}. */
  public abstract Optional<@Valid ContributionNotice> notice();

  /** The amount of each fund. */
  @Override
  public List<DossierFee> fees(Instant at) {
    String month = " tháng " + PaymentFields.shown(month());
    return Stream.of(
            fee("BHXH" + month, social()),
            fee("BHYT" + month, health()),
            fee("BHTN" + month, unemployment()),
            fee("BHTNLĐ-BNN" + month, accident()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<DossierFee> fee(String name, Optional<Vnd> amount) {
    return amount.filter(some -> some.amount() > 0).map(some -> DossierFee.of(name, some));
  }

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** The funds add up to something. */
  @Override
  public void check(Findings findings) {
    List<Vnd> funds =
        Stream.of(social(), health(), unemployment(), accident())
            .flatMap(Optional::stream)
            .toList();
    findings
        .require(total().amount() > 0, "total", CommonRules.POSITIVE)
        .require(total().isSumOf(funds), "total", CommonRules.ADDS_UP);
  }

  /** The month that is paid for has begun. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    CommonRules.hasBegun(month(), "month", receivedAt, findings);
  }

  /**
   * A payment, to be completed with the amount of each fund.
   *
   * @param procedure from the portal: its national code is not in the table
   */
  public static Builder builder(
      ProcedureReference procedure,
      Organisation employer,
      InsuranceUnit unit,
      YearMonth month,
      Vnd total) {
    return new Builder()
        .procedure(procedure)
        .applicant(Applicant.enterprise(employer))
        .unit(unit)
        .month(month)
        .total(total);
  }

  /**
   * The payment that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a payment
   */
  public static SocialInsurancePayment read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a payment. */
  public static final class Builder extends ImmutableSocialInsurancePayment.Builder
      implements ApplicationBuilder<SocialInsurancePayment, Builder> {
    Builder() {}
  }
}
