package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Electronic tax payment of an enterprise (nộp thuế điện tử doanh nghiệp): debts of one taxpayer,
 * by chapter, sub-item and period, paid into a treasury account. The payer pays for itself or for a
 * dependent unit.
 *
 * <p>Source: tax code, payer, tax office, chapter, sub-item, period, treasury account and amount
 * are attested as what is exchanged. The names of the treasury account are those of the payment
 * platform; all others, and that each debt is a line of the fees, are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class EnterpriseTaxPayment implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "etax_payment_business";

  private static final FormFields<EnterpriseTaxPayment, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required(
              "MaSoThue",
              CommonFields.TAX_CODE,
              EnterpriseTaxPayment::taxpayerCode,
              Builder::taxpayerCode)
          .required(
              "MaCoQuanThue",
              FieldType.TEXT,
              EnterpriseTaxPayment::taxOfficeCode,
              Builder::taxOfficeCode)
          .required(
              "TenCoQuanThue",
              FieldType.TEXT,
              EnterpriseTaxPayment::taxOfficeName,
              Builder::taxOfficeName)
          .list(
              "KhoanNop",
              FieldType.group(TaxItem.FIELDS),
              EnterpriseTaxPayment::items,
              Builder::items)
          .required("TongSoTien", FieldType.MONEY, EnterpriseTaxPayment::total, Builder::total)
          .include(PaymentFields.PAYEE, EnterpriseTaxPayment::treasury, Builder::treasury);

  EnterpriseTaxPayment() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /**
   * Whose tax is paid: the payer, or a unit under it, whose code has {@code -001} or the like
   * behind that of the payer. Field: {@code MaSoThue}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract TaxCode taxpayerCode();

  /** The tax office that manages the taxpayer. Field: {@code MaCoQuanThue}. */
  @NotBlank @Size(max = 20) @CleanText
  public abstract String taxOfficeCode();

  /** Its name. Field: {@code TenCoQuanThue}. */
  @NotBlank @Size(max = 200) @CleanText
  public abstract String taxOfficeName();

  /** What is owed. Field: {@code KhoanNop}. */
  @NotEmpty public abstract List<@Valid TaxItem> items();

  /** What is paid in all: the sum of the items. Field: {@code TongSoTien}. */
  public abstract Vnd total();

  /** The treasury account that is credited. */
  @Valid public abstract Payee treasury();

  /** Each debt. */
  @Override
  public List<DossierFee> fees(Instant at) {
    return items().stream()
        .filter(item -> item.amount().amount() > 0)
        .map(item -> DossierFee.of(item.content() + " (" + item.period() + ")", item.amount()))
        .toList();
  }

  /** The order to pay it into {@link #treasury}, for {@code PaymentTracker.open}. */
  public Optional<PaymentOrder> paymentOrder(DossierCode code, AgencyCode agency, Instant at) {
    return paymentOrder(code, agency, taxOfficeName(), treasury(), at);
  }

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** The amounts add up, and the taxpayer is the payer or one of its units. */
  @Override
  public void check(Findings findings) {
    Optional<TaxCode> payer = applicant().party().taxCode();
    findings
        .require(
            total().isSumOf(items().stream().map(TaxItem::amount).toList()),
            "total",
            CommonRules.ADDS_UP)
        .require(payer.isPresent(), "applicant.party.taxCode", CommonRules.NOT_NULL)
        .require(
            payer.isEmpty()
                || payer.get().equals(taxpayerCode())
                || payer.get().equals(taxpayerCode().taxpayer()),
            "taxpayerCode",
            "dev.npsp.sdk.applications.UnitUnderParent.message");
  }

  /**
   * A payment for itself of an enterprise that has a tax code, of the sum of the items; a unit is
   * named with {@link Builder#taxpayerCode}.
   *
   * @param procedure from the portal: it has no national code in the table
   */
  public static Builder builder(
      ProcedureReference procedure,
      Organisation payer,
      String taxOfficeCode,
      String taxOfficeName,
      Payee treasury,
      List<TaxItem> items) {
    Builder builder = new Builder();
    payer.taxCode().ifPresent(builder::taxpayerCode);
    builder
        .procedure(procedure)
        .applicant(Applicant.enterprise(payer))
        .taxOfficeCode(taxOfficeCode)
        .taxOfficeName(taxOfficeName)
        .treasury(treasury)
        .items(items)
        .total(items.stream().map(TaxItem::amount).reduce(Vnd.ZERO, Vnd::plus));
    return builder;
  }

  /**
   * The payment that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a payment
   */
  public static EnterpriseTaxPayment read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a payment. */
  public static final class Builder extends ImmutableEnterpriseTaxPayment.Builder
      implements ApplicationBuilder<EnterpriseTaxPayment, Builder> {
    Builder() {}
  }
}
