package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vehicle;
import dev.npsp.sdk.domain.VehiclePlate;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Declaration and payment of the car registration fee (khai, nộp lệ phí trước bạ ô tô), the
 * thousandth service of the portal: base value times the rate of the day, rounded to the dong.
 *
 * <p>Source: the fields are those that the tax authority exchanges, after a law page; how they are
 * named in a form was not seen, so their names are our proposal. Rates stand in {@link RateTable}.
 */
@PublicType
@Value.Immutable
public abstract class CarRegistrationFee implements ServiceApplication {

  /** The key of the service. */
  public static final String SERVICE = "car_registration_fee";

  /** A car of up to nine seats that is registered for the first time. */
  public static final String CAR = "car";

  /** A car that runs on a battery. */
  public static final String ELECTRIC_CAR = "electric_car";

  /** A car that was registered before. */
  public static final String USED_CAR = "used_car";

  private static final int MOST_SEATS = 9;

  private static final FormFields<Vehicle, Vehicle.Builder> VEHICLE =
      FormFields.of(() -> Vehicle.builder("", "", "", ""), Vehicle.Builder::build)
          .required("LoaiPhuongTien", FieldType.TEXT, Vehicle::kind, Vehicle.Builder::kind)
          .required("NhanHieu", FieldType.TEXT, Vehicle::brand, Vehicle.Builder::brand)
          .optional("TenThuongMai", FieldType.TEXT, Vehicle::tradeName, Vehicle.Builder::tradeName)
          .required("SoMay", FieldType.TEXT, Vehicle::engineNumber, Vehicle.Builder::engineNumber)
          .required(
              "SoKhung", FieldType.TEXT, Vehicle::chassisNumber, Vehicle.Builder::chassisNumber)
          .optional(
              "DungTich", FieldType.WHOLE, Vehicle::displacement, Vehicle.Builder::displacement)
          .optional("CongSuat", FieldType.DECIMAL, Vehicle::power, Vehicle.Builder::power)
          .optional("TaiTrong", FieldType.WHOLE, Vehicle::load, Vehicle.Builder::load)
          .optional("SoChoNgoi", FieldType.WHOLE, Vehicle::seats, Vehicle.Builder::seats)
          .optional("NuocSanXuat", FieldType.TEXT, Vehicle::country, Vehicle.Builder::country)
          .optional("NamSanXuat", FieldType.WHOLE, Vehicle::year, Vehicle.Builder::year)
          .optional(
              "BienSo",
              FieldType.text(VehiclePlate::value, VehiclePlate::parse),
              Vehicle::plate,
              Vehicle.Builder::plate);

  private static final FormFields<CarRegistrationFee, Builder> FORM =
      ApplicationBuilder.form(Builder::new)
          .required(
              "SoGiayKiemDinh",
              FieldType.TEXT,
              CarRegistrationFee::inspectionCertificate,
              Builder::inspectionCertificate)
          .include(VEHICLE, CarRegistrationFee::vehicle, Builder::vehicle)
          .optional(
              "GiaTriHoaDon",
              FieldType.MONEY,
              CarRegistrationFee::invoiceValue,
              Builder::invoiceValue)
          .required(
              "GiaTinhLePhi", FieldType.MONEY, CarRegistrationFee::baseValue, Builder::baseValue)
          .optional(
              "TinhDangKy",
              FieldType.text(GsoCode::value, GsoCode::of),
              CarRegistrationFee::province,
              Builder::province)
          .required("LoaiMucThu", FieldType.TEXT, CarRegistrationFee::rateKind, Builder::rateKind);

  CarRegistrationFee() {}

  @Override
  public String serviceKey() {
    return SERVICE;
  }

  /** The number of the inspection certificate. Field: {@code SoGiayKiemDinh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  @NotBlank @Size(max = 50) @CleanText
  public abstract String inspectionCertificate();

  /** The car. */
  @Valid public abstract Vehicle vehicle();

  /** What the invoice says it cost. */
  public abstract Optional<Vnd> invoiceValue();

  /** What the fee is counted from, by the price list of the authority. */
  public abstract Vnd baseValue();

  /** The province in which it is registered, by its code of two digits. */
  public abstract Optional<GsoCode> province();

  /** Which rate of {@link RateTable} holds; {@link #CAR} by default. */
  @Value.Default
  @NotBlank @CleanText
  public String rateKind() {
    return CAR;
  }

  /** The rate on the day of that moment; empty when the table has none. */
  public Optional<ServiceRate> rate(Instant at) {
    return rules()
        .rates()
        .find(
            SERVICE,
            rateKind(),
            province().map(GsoCode::value),
            VietnamTime.local(at).toLocalDate());
  }

  /** The fee on the day of that moment. */
  @Override
  public List<DossierFee> fees(Instant at) {
    return rate(at)
        .map(rate -> rate.of(baseValue()))
        .filter(amount -> amount.amount() > 0)
        .map(amount -> List.of(DossierFee.of("Lệ phí trước bạ", amount)))
        .orElse(List.of());
  }

  /**
   * The order to pay the fee; empty when the rate is nothing.
   *
   * @throws InvalidApplication when no rate is known on the day of that moment
   */
  @Override
  public Optional<PaymentOrder> paymentOrder(
      DossierCode code, AgencyCode agency, String agencyName, Payee payee, Instant at) {
    if (rate(at).isEmpty()) {
      throw new InvalidApplication(check(at));
    }
    return ServiceApplication.super.paymentOrder(code, agency, agencyName, payee, at);
  }

  /** How the amount comes about, for a clerk: base value, rate and where the rate is from. */
  public Optional<String> calculation(Locale language, Instant at) {
    Messages words = ApplicationTexts.in(language);
    return rate(at)
        .map(
            rate ->
                words.text(
                    "explain.rate",
                    words.number(baseValue().amount()),
                    rate.percent().toPlainString(),
                    words.number(rate.of(baseValue()).amount()),
                    rate.evidence().source()));
  }

  @Override
  public FormData formData() {
    return FORM.write(this);
  }

  @Override
  public List<String> fieldLines(Locale language) {
    return FORM.lines(this, language);
  }

  /**
   * A value to count from, a province that can have a rate, and a car of the kind that the rate is
   * for.
   */
  @Override
  public void check(Findings findings) {
    boolean isCar = vehicle().seats().filter(seats -> seats > MOST_SEATS).isEmpty();
    findings
        .require(baseValue().amount() > 0, "baseValue", CommonRules.POSITIVE)
        .require(
            province().filter(code -> code.level() != AdministrativeLevel.PROVINCE).isEmpty(),
            "province",
            "dev.npsp.sdk.applications.ProvinceCode.message")
        .require(
            isCar || !rateKind().equals(CAR),
            "vehicle.seats",
            "dev.npsp.sdk.applications.RateFitsVehicle.message")
        .require(
            vehicle().displacement().isEmpty() || !rateKind().equals(ELECTRIC_CAR),
            "vehicle.displacement",
            "dev.npsp.sdk.applications.RateFitsVehicle.message")
        .require(
            vehicle().plate().isPresent() || !rateKind().equals(USED_CAR),
            "vehicle.plate",
            CommonRules.NOT_NULL);
  }

  /** A rate is known: a fee that cannot be counted is not taken for none. */
  @Override
  public void check(Findings findings, Instant receivedAt) {
    ServiceApplication.super.check(findings, receivedAt);
    findings.require(
        rate(receivedAt).isPresent(), "rateKind", "dev.npsp.sdk.applications.RateKnown.message");
  }

  /**
   * A declaration.
   *
   * @param procedure from the portal: its national code is not in the table
   */
  public static Builder builder(
      ProcedureReference procedure,
      Applicant owner,
      Vehicle vehicle,
      String inspectionCertificate,
      Vnd baseValue) {
    return new Builder()
        .procedure(procedure)
        .applicant(owner)
        .vehicle(vehicle)
        .inspectionCertificate(inspectionCertificate)
        .baseValue(baseValue);
  }

  /**
   * The declaration that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of a declaration
   */
  public static CarRegistrationFee read(Dossier dossier) {
    return ApplicationBuilder.read(FORM, dossier);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a declaration. */
  public static final class Builder extends ImmutableCarRegistrationFee.Builder
      implements ApplicationBuilder<CarRegistrationFee, Builder> {
    Builder() {}
  }
}
