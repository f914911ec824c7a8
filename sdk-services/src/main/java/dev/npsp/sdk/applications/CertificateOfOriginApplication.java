package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Application for a certificate of origin (giấy chứng nhận xuất xứ hàng hóa, C/O): which form, from
 * which exporter to which consignee, how the goods travel, the goods by HS code and criterion of
 * origin, invoice and export declaration. The profile of the trader stands with the authority.
 *
 * <p>Source: what is asked is what a newspaper of the customs names; the names of the fields are
 * our proposal. Each form has a procedure of its own, whose code is not known.
 */
@PublicType
@Value.Immutable
public abstract class CertificateOfOriginApplication implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "certificate_of_origin";

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private static final FormFields<CertificateOfOriginApplication, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required(
              "MauCO", FieldType.TEXT, CertificateOfOriginApplication::formType, Builder::formType)
          .required(
              "NguoiNhanHang",
              FieldType.group(CommonFields.ORGANISATION),
              CertificateOfOriginApplication::consignee,
              Builder::consignee)
          .include(
              ExportShipment.FIELDS, CertificateOfOriginApplication::shipment, Builder::shipment)
          .list(
              "HangHoa",
              FieldType.group(OriginGoods.FIELDS),
              CertificateOfOriginApplication::goods,
              Builder::goods)
          .required(
              "SoHoaDon",
              FieldType.TEXT,
              CertificateOfOriginApplication::invoiceNumber,
              Builder::invoiceNumber)
          .required(
              "NgayHoaDon",
              FieldType.DAY,
              CertificateOfOriginApplication::invoiced,
              Builder::invoiced)
          .required(
              "TriGiaHoaDonNgoaiTe",
              FieldType.DECIMAL,
              CertificateOfOriginApplication::invoiceValue,
              Builder::invoiceValue)
          .required(
              "DongTien",
              FieldType.TEXT,
              CertificateOfOriginApplication::currency,
              Builder::currency)
          .required(
              "SoToKhaiXuatKhau",
              FieldType.TEXT,
              CertificateOfOriginApplication::declarationNumber,
              Builder::declarationNumber)
          .required(
              "NgayToKhai",
              FieldType.DAY,
              CertificateOfOriginApplication::declared,
              Builder::declared);

  CertificateOfOriginApplication() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /**
   * The form of the certificate, an open list: {@code A}, {@code B}, {@code D}, {@code E}, {@code
   * AK}, {@code AJ}, {@code VK}, {@code EAV}, {@code CPTPP}, {@code EUR.1}. Field: {@code MauCO}.
   */
  @NotBlank @Size(max = 20) @CleanText
  public abstract String formType();

  /** Who gets the goods; the address with its country is required. */
  @Valid @PersonalData(BASIC)
  @Value.Redacted
  public abstract Organisation consignee();

  /** How the goods travel. */
  @Valid @Value.Redacted
  public abstract ExportShipment shipment();

  /** The goods; all of them are worth what the invoice says. Field: {@code HangHoa}. */
  @NotEmpty @Value.Redacted
  public abstract List<@Valid OriginGoods> goods();

  /** The number of the invoice. Field: {@code SoHoaDon}. */
  @NotBlank @Size(max = 50) @CleanText
  @Value.Redacted
  public abstract String invoiceNumber();

  /** The day of the invoice. Field: {@code NgayHoaDon}. */
  public abstract LocalDate invoiced();

  /** What the invoice says the goods are worth. Field: {@code TriGiaHoaDonNgoaiTe}. */
  @Positive @Value.Redacted
  public abstract BigDecimal invoiceValue();

  /** The currency of all values, three letters: {@code USD}. Field: {@code DongTien}. */
  public abstract String currency();

  /** The number of the export declaration. Field: {@code SoToKhaiXuatKhau}. */
  @NotBlank @Size(max = 50) @CleanText
  @Value.Redacted
  public abstract String declarationNumber();

  /** The day of the export declaration. Field: {@code NgayToKhai}. */
  public abstract LocalDate declared();

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /** An exporter and a consignee who can be found, and goods that add up to the invoice. */
  @Override
  public void check(Findings findings) {
    BigDecimal sum =
        goods().stream().map(OriginGoods::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    findings
        .require(
            applicant().party().taxCode().isPresent(),
            "applicant.party.taxCode",
            CommonRules.NOT_NULL)
        .require(
            applicant().party().address().isPresent(),
            "applicant.party.address",
            CommonRules.NOT_NULL)
        .require(
            CommonRules.says(consignee().address().flatMap(PostalAddress::country)),
            "consignee.address.country",
            CommonRules.NOT_BLANK)
        .require(
            CURRENCY.matcher(currency()).matches(),
            "currency",
            "dev.npsp.sdk.applications.CurrencyCode.message")
        .require(
            goods().isEmpty() || sum.compareTo(invoiceValue()) == 0, "goods", CommonRules.ADDS_UP);
  }

  /** Invoice and declaration that were made before. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    findings
        .require(
            CommonRules.hasCome(Optional.of(invoiced()), receivedAt),
            "invoiced",
            CommonRules.NOT_FUTURE)
        .require(
            CommonRules.hasCome(Optional.of(declared()), receivedAt),
            "declared",
            CommonRules.NOT_FUTURE);
  }

  /** The value is kept as a form keeps it, so that what is read back is equal. */
  @Value.Check
  CertificateOfOriginApplication plain() {
    BigDecimal worth = FieldType.plain(invoiceValue());
    return worth.equals(invoiceValue()) ? this : toBuilder().invoiceValue(worth).build();
  }

  /**
   * An application of that exporter; goods, invoice and export declaration are to be added.
   *
   * @param procedure from the portal, that of the form: its code is not in the table
   * @param formType as {@code D}
   */
  public static Builder builder(
      ProcedureReference procedure,
      String formType,
      Organisation exporter,
      Organisation consignee,
      ExportShipment shipment) {
    return new Builder()
        .procedure(procedure)
        .formType(formType)
        .applicant(Applicant.enterprise(exporter))
        .consignee(consignee)
        .shipment(shipment);
  }

  /**
   * The application that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of an application for a certificate
   */
  public static CertificateOfOriginApplication read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects an application. */
  public static final class Builder extends ImmutableCertificateOfOriginApplication.Builder
      implements ApplicationBuilder<CertificateOfOriginApplication, Builder> {
    Builder() {}

    /** The invoice: its number, its day, and what it says the goods are worth. */
    public Builder invoice(String number, LocalDate day, BigDecimal value, String currency) {
      return invoiceNumber(number).invoiced(day).invoiceValue(value).currency(currency);
    }

    /** The export declaration: its number and its day. */
    public Builder declaration(String number, LocalDate day) {
      return declarationNumber(number).declared(day);
    }
  }
}
