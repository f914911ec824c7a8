package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vehicle;
import dev.npsp.sdk.domain.VehiclePlate;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CarRegistrationFeeTest extends ApplicationContract<CarRegistrationFee> {

  private static final Person OWNER =
      Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")).toBuilder()
          .address(PostalAddress.of("Số 1 đường Ví Dụ"))
          .build();

  private static final Vehicle CAR =
      Vehicle.builder("Ô tô con", "Ví Dụ", "MAY-001", "KHUNG-001")
          .tradeName("VD 1.5")
          .displacement(1_498)
          .power(new BigDecimal("85.5"))
          .seats(5)
          .country("Việt Nam")
          .year(2026)
          .build();

  @Override
  CarRegistrationFee valid() {
    return CarRegistrationFee.builder(
            ProcedureReference.of(
                ProcedureCode.of("1.999001"), "Khai, nộp lệ phí trước bạ", "G12-TH01", "Thuế"),
            Applicant.of(OWNER),
            CAR,
            "KD-001",
            Vnd.of(600_000_001))
        .invoiceValue(Vnd.of(590_000_000))
        .province(GsoCode.of("38"))
        .build();
  }

  private static Breach<CarRegistrationFee> vehicle(
      String path, String code, Function<Vehicle.Builder, Vehicle.Builder> broken) {
    return Breach.of(
        "vehicle." + path,
        code,
        fee -> fee.toBuilder().vehicle(broken.apply(fee.vehicle().toBuilder()).build()).build());
  }

  @Override
  Stream<Breach<CarRegistrationFee>> breaches() {
    return Stream.of(
        Breach.of("baseValue", "Positive", fee -> fee.toBuilder().baseValue(Vnd.ZERO).build()),
        Breach.of(
            "inspectionCertificate",
            "NotBlank",
            fee -> fee.toBuilder().inspectionCertificate("").build()),
        Breach.of(
            "inspectionCertificate",
            "Size",
            fee -> fee.toBuilder().inspectionCertificate(SECRET.repeat(20)).build()),
        Breach.of(
            "province",
            "ProvinceCode",
            fee -> fee.toBuilder().province(GsoCode.of("00004")).build()),
        Breach.of("rateKind", "RateKnown", fee -> fee.toBuilder().rateKind(SECRET).build()),
        vehicle("seats", "RateFitsVehicle", car -> car.seats(16)),
        vehicle("seats", "Min", car -> car.seats(0)),
        vehicle("brand", "NotBlank", car -> car.brand("")),
        vehicle("kind", "NotBlank", car -> car.kind("")),
        vehicle("engineNumber", "NotBlank", car -> car.engineNumber("")),
        vehicle("chassisNumber", "Size", car -> car.chassisNumber(SECRET.repeat(20))),
        vehicle("displacement", "Positive", car -> car.displacement(0)),
        vehicle("year", "Min", car -> car.year(1899)),
        Breach.of(
            "vehicle.displacement",
            "RateFitsVehicle",
            fee -> fee.toBuilder().rateKind(CarRegistrationFee.ELECTRIC_CAR).build()),
        Breach.of(
            "vehicle.plate",
            "NotNull",
            fee -> fee.toBuilder().rateKind(CarRegistrationFee.USED_CAR).build()),
        Breach.of(
            "applicant.kind",
            "ApplicantAllowed",
            fee ->
                fee.toBuilder()
                    .applicant(Applicant.stateAgency(Organisation.named("Cơ quan")))
                    .build()));
  }

  @Override
  CarRegistrationFee read(Dossier dossier) {
    return CarRegistrationFee.read(dossier);
  }

  @Override
  String golden() {
    return "car-registration-fee";
  }

  private static Vnd fee(CarRegistrationFee application) {
    return application.fees(AT).get(0).line().amount();
  }

  @Test
  void fees_areBaseValueTimesTheRateOfProvinceKindAndDay() {
    CarRegistrationFee used =
        valid().toBuilder()
            .rateKind(CarRegistrationFee.USED_CAR)
            .vehicle(CAR.toBuilder().plate(VehiclePlate.parse("30A-123.45")).build())
            .build();
    CarRegistrationFee electric =
        valid().toBuilder()
            .rateKind(CarRegistrationFee.ELECTRIC_CAR)
            .vehicle(CAR.toBuilder().displacement(Optional.empty()).build())
            .build();

    assertThat(fee(valid())).isEqualTo(Vnd.of(60_000_000)); // a tenth of a dong is none
    assertThat(fee(valid().toBuilder().province(GsoCode.of("01")).build()))
        .isEqualTo(Vnd.of(72_000_000));
    assertThat(fee(used)).isEqualTo(Vnd.of(12_000_000));
    assertThat(electric.check(AT)).isEmpty();
    assertThat(electric.fees(AT)).isEmpty();
  }

  @Test
  void fees_withAHostsOwnRates_areCountedWithThem() {
    RateTable own =
        RateTable.read(
            new StringReader(
                RateTable.bundled().toCsv()
                    + "car_registration_fee,car,,5,2026-11-01,2026-12-31,high,own,half\n"),
            "own.csv");
    CarRegistrationFee half =
        valid().toBuilder().rules(ApplicationRules.builder().rates(own).build()).build();

    assertThat(fee(half)).isEqualTo(Vnd.of(30_000_000));
    assertThat(half).isEqualTo(valid());
  }

  @Test
  void calculation_inEachLanguage_explainsTheAmount() {
    assertThat(valid().calculation(Locale.ENGLISH, AT).orElseThrow())
        .startsWith("600,000,001 VND × 10 % = 60,000,000 VND");
    assertThat(valid().calculation(LocalizedText.VIETNAMESE, AT).orElseThrow())
        .startsWith("600.000.001 đồng × 10 % = 60.000.000 đồng");
  }

  @Test
  void paymentOrder_ofTheFee_isForTheDossierAndItsAmount() {
    PaymentOrder order = order(valid()).orElseThrow();

    assertThat(order.amount()).isEqualTo(Vnd.of(60_000_000));
    assertThat(order.payer()).isEqualTo(OWNER);
    assertThat(order.orderedAt()).isEqualTo(AT);
    assertThat(((ServiceFee) order.purpose()).dossier()).isEqualTo(CODE);
    assertThat(((ServiceFee) order.purpose()).fees()).hasSize(1);
  }

  /** A fee that cannot be counted is not nothing; a rate of nothing is. */
  @Test
  void paymentOrder_whenNoRateIsKnown_isRefused() {
    CarRegistrationFee unknown = valid().toBuilder().rateKind("xe_la").build();
    CarRegistrationFee electric =
        valid().toBuilder()
            .rateKind(CarRegistrationFee.ELECTRIC_CAR)
            .vehicle(CAR.toBuilder().displacement(Optional.empty()).build())
            .build();

    assertThat(catchThrowableOfType(InvalidApplication.class, () -> order(unknown)).violations())
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactly(tuple("rateKind", "RateKnown"));
    assertThat(order(electric)).isEmpty();
  }

  private static Optional<PaymentOrder> order(CarRegistrationFee fee) {
    return fee.paymentOrder(
        CODE,
        AgencyCode.of("000.00.00.H22"),
        "Thuế tỉnh Ví Dụ",
        Payee.of("3711", "01701001", "Kho bạc"),
        AT);
  }
}
