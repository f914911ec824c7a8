package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.PromotionProgramme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromotionRegistrationTest extends ApplicationContract<PromotionRegistration> {

  private static final PromotionProgramme PROGRAMME =
      PromotionProgramme.builder("Mở nắp trúng thưởng")
          .form("Khuyến mại mang tính may rủi")
          .starts(LocalDate.of(2026, 11, 9))
          .ends(LocalDate.of(2026, 12, 31))
          .goods("Nước giải khát")
          .customers("Mọi khách hàng")
          .prizes("Một giải nhất, một trăm giải khuyến khích")
          .totalValue(Vnd.of(150_000_000))
          .build();

  private static final PromotionPrize FIRST =
      PromotionPrize.of("Giải nhất: xe máy", 1, Vnd.of(50_000_000));

  private static final PromotionPrize OTHERS =
      PromotionPrize.of("Giải khuyến khích: điện thoại", 100, Vnd.of(1_000_000));

  @Override
  PromotionRegistration valid() {
    return PromotionRegistration.builder(
            PromotionNoticeTest.TRADER,
            PROGRAMME,
            "Rút thăm trong số mã dự thưởng",
            "Mã dưới nắp chai")
        .documentNumber("15/ĐK-VD")
        .addProvince(GsoCode.of("38"))
        .drawDay(LocalDate.of(2026, 12, 31))
        .addPrizes(FIRST, OTHERS)
        .build();
  }

  private static Breach<PromotionRegistration> breach(
      String path,
      String code,
      Function<PromotionRegistration.Builder, PromotionRegistration.Builder> broken) {
    return Breach.of(path, code, valid -> broken.apply(valid.toBuilder()).build());
  }

  private static Breach<PromotionRegistration> programme(
      String path,
      String code,
      Function<PromotionProgramme.Builder, PromotionProgramme.Builder> broken) {
    return breach(
        "programme." + path,
        code,
        one -> one.programme(broken.apply(PROGRAMME.toBuilder()).build()));
  }

  private static Breach<PromotionRegistration> prize(
      String path, String code, PromotionPrize broken) {
    return breach(path, code, one -> one.prizes(List.of(FIRST, OTHERS, broken)));
  }

  @Override
  Stream<Breach<PromotionRegistration>> breaches() {
    return Stream.of(
        programme("name", "NotBlank", told -> told.name(" ")),
        programme("form", "NotBlank", told -> told.form(Optional.empty())),
        programme("goods", "NotBlank", told -> told.goods(" ")),
        programme("starts", "NotNull", told -> told.starts(Optional.empty())),
        programme("ends", "NotNull", told -> told.ends(Optional.empty())),
        programme("ends", "PeriodInOrder", told -> told.ends(LocalDate.of(2026, 11, 8))),
        programme("starts", "StartsAfterAnswer", told -> told.starts(LocalDate.of(2026, 11, 8))),
        new Breach<>(
            "programme.starts",
            "StartsAfterAnswer",
            registration -> registration,
            VietnamTime.of(2026, 11, 3, 8, 0)),
        breach("drawRules", "NotBlank", one -> one.drawRules(" ")),
        breach("drawRules", "Size", one -> one.drawRules(SECRET.repeat(1_500))),
        breach("winningProof", "NotBlank", one -> one.winningProof("")),
        breach("winningProof", "Size", one -> one.winningProof(SECRET.repeat(400))),
        breach("documentNumber", "Size", one -> one.documentNumber("")),
        breach("procedure", "ProcedureOfService", one -> one.addProvince(GsoCode.of("01"))),
        breach("provinces", "ProvincesOnce", one -> one.addProvince(GsoCode.of("38"))),
        breach("provinces", "NotEmpty", one -> one.provinces(List.of())),
        breach("provinces", "ProvincesOnce", one -> one.provinces(List.of(GsoCode.of("14758")))),
        breach("drawDay", "PeriodInOrder", one -> one.drawDay(LocalDate.of(2026, 11, 8))),
        breach("prizes", "NotEmpty", one -> one.prizes(List.of())),
        breach("prizes", "AmountsAddUp", one -> one.prizes(List.of(OTHERS))),
        programmeValue(),
        breach(
            "prizes[0].name",
            "NotBlank",
            one -> one.prizes(List.of(FIRST.toBuilder().name(" ").build(), OTHERS))),
        breach(
            "prizes[0].name",
            "Size",
            one -> one.prizes(List.of(FIRST.toBuilder().name(SECRET.repeat(200)).build(), OTHERS))),
        prize("prizes[2].unitValue", "Positive", PromotionPrize.of("Không", 1, Vnd.ZERO)),
        breach(
            "applicant.kind",
            "ApplicantAllowed",
            one -> one.applicant(Applicant.stateAgency(PromotionNoticeTest.TRADER))),
        breach(
            "applicant.party.taxCode",
            "NotNull",
            one ->
                one.applicant(
                    Applicant.enterprise(
                        PromotionNoticeTest.TRADER.toBuilder()
                            .taxCode(Optional.empty())
                            .build()))));
  }

  private static Breach<PromotionRegistration> programmeValue() {
    return programme("totalValue", "Positive", told -> told.totalValue(Optional.empty()));
  }

  @Override
  PromotionRegistration read(Dossier dossier) {
    return PromotionRegistration.read(dossier);
  }

  @Override
  String golden() {
    return "promotion-registration";
  }

  @Test
  void check_ofPrizesWithoutNumber_namesEach() {
    PromotionRegistration none =
        valid().toBuilder()
            .prizes(List.of(FIRST, OTHERS, PromotionPrize.of("Không", 0, Vnd.of(1))))
            .build();

    assertThat(none.check(AT))
        .extracting(ApplicationViolation::path, ApplicationViolation::code)
        .containsExactly(tuple("prizes[2].count", "Positive"));
  }

  @Test
  void check_ofMoreThanALongHolds_isNoSumThatFits() {
    PromotionPrize large = PromotionPrize.of("Rất lớn", 100_000_000, Vnd.of(Long.MAX_VALUE));

    assertThat(valid().toBuilder().prizes(List.of(large, large)).build().check(AT))
        .extracting(ApplicationViolation::code)
        .containsExactly("AmountsAddUp");
  }

  @Test
  void toDossier_ofOneProvinceAndOfTwo_isForDepartmentAndForMinistry() {
    ProcedureReference central =
        ProcedureReference.of(ProcedureCode.of("1.999004"), "Đăng ký", "G02-TM01", "Thương mại");
    PromotionRegistration.Builder two =
        valid().toBuilder().provinces(List.of(GsoCode.of("01"), GsoCode.of("38")));

    assertThat(valid().toDossier(CODE, AT).processingUnit()).contains("Sở Công Thương");
    assertThat(two.procedure(central).build().toDossier(CODE, AT).processingUnit())
        .contains("Bộ Công Thương");
    assertThat(
            valid().toBuilder()
                .procedure(central)
                .provinces(List.of(GsoCode.of("38"), GsoCode.of("38")))
                .build()
                .check(AT))
        .extracting(ApplicationViolation::code)
        .containsExactly("ProvincesOnce");
  }

  @Test
  void build_forTheMinistryWithoutAProcedure_saysWhatToGive() {
    PromotionRegistration.Builder two =
        PromotionRegistration.builder(PromotionNoticeTest.TRADER, PROGRAMME, "Rút thăm", "Mã")
            .addProvinces(GsoCode.of("01"), GsoCode.of("38"));

    assertThatThrownBy(two::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("promotion_registration_ministry");
  }
}
