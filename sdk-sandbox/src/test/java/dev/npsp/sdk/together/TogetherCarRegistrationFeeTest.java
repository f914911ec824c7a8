package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.applications.CarRegistrationFee;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.Vehicle;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TogetherCarRegistrationFeeTest extends ApplicationRoundTrip {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999001"), "Khai, nộp lệ phí trước bạ", "G12-TH01", "Thuế");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    Arbitrary<Applicant> owners =
        Arbitraries.oneOf(people().map(Applicant::of), organisations().map(Applicant::enterprise));
    return Combinators.combine(
            owners,
            vehicles(),
            words(),
            Arbitraries.longs().between(1, 100_000_000_000L),
            Arbitraries.of("01", "38").map(GsoCode::of).optional())
        .as(
            (owner, vehicle, certificate, value, province) ->
                CarRegistrationFee.builder(PROCEDURE, owner, vehicle, certificate, Vnd.of(value))
                    .province(province)
                    .build());
  }

  private static Arbitrary<Vehicle> vehicles() {
    return Combinators.combine(
            words(),
            words().optional(),
            Arbitraries.integers().between(1, 9_000).optional(),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("999"))
                .ofScale(1)
                .optional(),
            Arbitraries.integers().between(1, 9).optional())
        .as(
            (brand, model, displacement, power, seats) ->
                Vehicle.builder("Ô tô con", brand, "MAY-1", "KHUNG-1")
                    .tradeName(model)
                    .displacement(displacement)
                    .power(power)
                    .seats(seats)
                    .build());
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return CarRegistrationFee.read(dossier);
  }

  @Property(tries = 50)
  void fee_ofAnyDeclaration_isWithinAHalfDongOfTheRate(
      @ForAll("applications") ServiceApplication application) {
    CarRegistrationFee fee = (CarRegistrationFee) application;
    BigDecimal exact =
        BigDecimal.valueOf(fee.baseValue().amount())
            .multiply(fee.rate(AT).orElseThrow().percent())
            .movePointLeft(2);
    long counted = fee.fees(AT).stream().mapToLong(line -> line.line().amount().amount()).sum();

    assertThat(exact.subtract(BigDecimal.valueOf(counted)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.5"));
  }
}
