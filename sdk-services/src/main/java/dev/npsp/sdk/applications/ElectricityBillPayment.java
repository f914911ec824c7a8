package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.ElectricityCustomerCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Payment of an electricity bill (thanh toán tiền điện): the debt of one customer for one month,
 * paid to the company that supplies.
 *
 * <p>Source: that a bill has a customer code of thirteen characters, a period, an amount and a
 * supplier is attested; the names of the fields, and that the debt is a line of the fees, are our
 * proposal. Ask the portal for the bill first: nothing here says whether it is still open.
 */
@PublicType
@Value.Immutable
public abstract class ElectricityBillPayment implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "electricity_bill_payment";

  private static final FormFields<ElectricityBillPayment, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required(
              "MaKhachHang",
              CommonFields.ELECTRICITY_CUSTOMER,
              ElectricityBillPayment::customerCode,
              Builder::customerCode)
          .required("KyHoaDon", FieldType.MONTH, ElectricityBillPayment::period, Builder::period)
          .required("SoTien", FieldType.MONEY, ElectricityBillPayment::amount, Builder::amount)
          .required(
              "TenDonViCungCap",
              FieldType.TEXT,
              ElectricityBillPayment::supplierName,
              Builder::supplierName)
          .optional(
              "MaDonViCungCap",
              FieldType.TEXT,
              ElectricityBillPayment::supplierCode,
              Builder::supplierCode);

  ElectricityBillPayment() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** The customer whose bill it is; who pays may be another. Field: {@code MaKhachHang}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract ElectricityCustomerCode customerCode();

  /** The month of the bill. Field: {@code KyHoaDon}, {@code MM/yyyy}. */
  public abstract YearMonth period();

  /** What is paid: more than nothing. Field: {@code SoTien}. */
  public abstract Vnd amount();

  /** The unit that supplies. Field: {@code TenDonViCungCap}. */
  @NotBlank @Size(max = 200) @CleanText
  public abstract String supplierName();

  /** Its code; no list of codes is public. Field: {@code MaDonViCungCap}. */
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> supplierCode();

  /** The bill as one amount. */
  @Override
  public List<DossierFee> fees(Instant at) {
    return amount().amount() == 0
        ? List.of()
        : List.of(DossierFee.of("Tiền điện kỳ " + PaymentFields.shown(period()), amount()));
  }

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** Something is paid. */
  @Override
  public void check(Findings findings) {
    findings.require(amount().amount() > 0, "amount", CommonRules.POSITIVE);
  }

  /** The month of the bill has begun. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    CommonRules.hasBegun(period(), "period", receivedAt, findings);
  }

  /**
   * A payment.
   *
   * @param procedure from the portal: it has no national code in the table
   * @param payer who pays, a citizen or an enterprise
   */
  public static Builder builder(
      ProcedureReference procedure,
      Applicant payer,
      ElectricityCustomerCode customerCode,
      YearMonth period,
      Vnd amount,
      String supplierName) {
    return new Builder()
        .procedure(procedure)
        .applicant(payer)
        .customerCode(customerCode)
        .period(period)
        .amount(amount)
        .supplierName(supplierName);
  }

  /**
   * The payment that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a payment
   */
  public static ElectricityBillPayment read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a payment. */
  public static final class Builder extends ImmutableElectricityBillPayment.Builder
      implements ApplicationBuilder<ElectricityBillPayment, Builder> {
    Builder() {}
  }
}
