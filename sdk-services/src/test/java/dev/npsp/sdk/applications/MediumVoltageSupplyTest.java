package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MediumVoltageSupplyTest extends ApplicationContract<MediumVoltageSupply> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999007"),
          "Cấp điện mới từ lưới điện trung áp",
          "G02-DL01",
          "Điện lực");

  private static final PowerUse USE =
      PowerUse.of(
          LowVoltageSupplyTest.PLACE,
          "Sản xuất",
          List.of(
              ElectricDevice.of("Máy nén khí", 4, new BigDecimal("75")),
              ElectricDevice.of("Chiếu sáng", 100, new BigDecimal("0.5"))));

  private static List<BigDecimal> load(int hours, String peak) {
    List<BigDecimal> load = new ArrayList<>(Collections.nCopies(hours, new BigDecimal("50")));
    load.set(9, new BigDecimal(peak));
    return load;
  }

  @Override
  MediumVoltageSupply valid() {
    return MediumVoltageSupply.builder(
            PROCEDURE,
            PromotionNoticeTest.TRADER,
            USE,
            new BigDecimal("300"),
            new BigDecimal("400"),
            LocalDate.of(2027, 1, 4))
        .dayLoad(load(24, "280.5"))
        .shifts(2)
        .addLegalPaper(
            SupportingPaper.builder("Giấy chứng nhận đăng ký doanh nghiệp")
                .number("0100100079")
                .build())
        .build();
  }

  private static Breach<MediumVoltageSupply> changed(
      String path,
      String code,
      Function<MediumVoltageSupply.Builder, MediumVoltageSupply.Builder> broken) {
    return Breach.of(path, code, supply -> broken.apply(supply.toBuilder()).build());
  }

  @Override
  Stream<Breach<MediumVoltageSupply>> breaches() {
    return Stream.of(
        changed("power", "WithinInstalledPower", to -> to.power(new BigDecimal("350.1"))),
        changed("transformer", "CarriesPower", to -> to.transformer(new BigDecimal("299.9"))),
        changed("dayLoad", "WithinPower", to -> to.dayLoad(load(24, "300.1"))),
        changed("dayLoad", "Size", to -> to.dayLoad(load(23, "1"))),
        changed("dayLoad[9]", "PositiveOrZero", to -> to.dayLoad(load(24, "-1"))),
        changed("power", "Positive", to -> to.power(BigDecimal.ZERO).dayLoad(zeros())),
        changed("shifts", "Min", to -> to.shifts(0)),
        changed("shifts", "Max", to -> to.shifts(5)),
        changed("neededFrom", "NotPast", to -> to.neededFrom(LocalDate.of(2026, 11, 1))),
        new Breach<>("neededFrom", "NotPast", all -> all, VietnamTime.of(2027, 1, 5, 0, 0)),
        changed(
            "legalPapers",
            "NotInFuture",
            to ->
                to.addLegalPaper(
                    SupportingPaper.builder("Quyết định")
                        .issuedOn(LocalDate.of(2026, 11, 3))
                        .build())),
        changed("legalPapers", "NotEmpty", to -> to.legalPapers(List.of())),
        changed(
            "legalPapers[1].title",
            "NotBlank",
            to -> to.addLegalPaper(SupportingPaper.builder(" ").build())),
        changed("use.purpose", "NotBlank", to -> to.use(USE.toBuilder().purpose("").build())),
        changed(
            "applicant.party.taxCode",
            "NotNull",
            to ->
                to.applicant(
                    Applicant.enterprise(
                        PromotionNoticeTest.TRADER.toBuilder().taxCode(Optional.empty()).build()))),
        changed(
            "applicant.kind",
            "ApplicantAllowed",
            to ->
                to.applicant(
                    Applicant.organisation(
                        Organisation.of(
                            "Hội Ví Dụ", PromotionNoticeTest.TRADER.taxCode().orElseThrow())))));
  }

  private static List<BigDecimal> zeros() {
    return Collections.nCopies(24, BigDecimal.ZERO);
  }

  @Override
  MediumVoltageSupply read(Dossier dossier) {
    return MediumVoltageSupply.read(dossier);
  }

  @Override
  String golden() {
    return "medium-voltage-supply";
  }

  @Test
  void check_withoutTransformers_namesBothRulesThatNeedThem() {
    assertThat(valid().toBuilder().transformer(BigDecimal.ZERO).build().check(AT))
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactlyInAnyOrder(
            tuple("transformer", "Positive"), tuple("transformer", "CarriesPower"));
  }

  @Test
  void check_atEachLimit_findsNothing() {
    MediumVoltageSupply full =
        valid().toBuilder()
            .power(new BigDecimal("350"))
            .transformer(new BigDecimal("350"))
            .dayLoad(load(24, "350"))
            .neededFrom(LocalDate.of(2026, 11, 2))
            .build();

    assertThat(full.check(AT)).isEmpty();
  }
}
