package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.ElectricDevice;
import dev.npsp.sdk.applications.LowVoltageSupply;
import dev.npsp.sdk.applications.MediumVoltageSupply;
import dev.npsp.sdk.applications.PowerUse;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.applications.SupportingPaper;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Dossier;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherPowerSupplyTest extends ApplicationRoundTrip {

  private static final ProcedureReference LOW =
      ProcedureReference.of(
          ProcedureCode.of("1.999006"), "Cấp điện mới từ lưới điện hạ áp", "G02-DL01", "Điện lực");

  private static final ProcedureReference MEDIUM =
      ProcedureReference.of(
          ProcedureCode.of("1.999007"), "Cấp điện mới từ lưới trung áp", "G02-DL01", "Điện lực");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Arbitraries.oneOf(low(), medium());
  }

  private static Arbitrary<ServiceApplication> low() {
    return Combinators.combine(people(), uses(), proofs(), Arbitraries.of(1, 3))
        .as(
            (person, use, proof, phases) ->
                LowVoltageSupply.builder(
                        LOW, person.toBuilder().phone("0900000001").build(), use, proof)
                    .phases(phases)
                    .build());
  }

  private static Arbitrary<ServiceApplication> medium() {
    return Combinators.combine(
            organisations(),
            uses(),
            numbers().list().ofSize(24),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(1, 4),
            proofs().list().ofMinSize(1).ofMaxSize(3))
        .as(
            (enterprise, use, load, days, shifts, papers) ->
                MediumVoltageSupply.builder(
                        MEDIUM,
                        enterprise,
                        use.toBuilder()
                            .addDevice(ElectricDevice.of("Lò", 1, new BigDecimal("999")))
                            .build(),
                        new BigDecimal("999"),
                        new BigDecimal("1000"),
                        LocalDate.of(2026, 11, 2).plusDays(days))
                    .dayLoad(load)
                    .shifts(shifts)
                    .legalPapers(papers)
                    .build());
  }

  private static Arbitrary<PowerUse> uses() {
    Arbitrary<ElectricDevice> devices =
        Combinators.combine(words(), Arbitraries.integers().between(1, 1_000), numbers())
            .as(ElectricDevice::of);
    return Combinators.combine(addresses(), words(), devices.list().ofMinSize(1).ofMaxSize(5))
        .as(PowerUse::of);
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.1"), new BigDecimal("999"))
        .ofScale(1);
  }

  private static Arbitrary<SupportingPaper> proofs() {
    return Combinators.combine(
            words(),
            words().optional(),
            Arbitraries.integers().between(0, 9_000).map(LocalDate.of(2001, 1, 1)::plusDays),
            words().optional(),
            words().optional())
        .as(
            (title, number, issued, issuer, about) ->
                SupportingPaper.builder(title)
                    .number(number)
                    .issuedOn(issued)
                    .issuer(issuer)
                    .about(about)
                    .build());
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return dossier.procedure().equals(LOW)
        ? LowVoltageSupply.read(dossier)
        : MediumVoltageSupply.read(dossier);
  }
}
