package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.PromotionAmendment;
import dev.npsp.sdk.applications.PromotionNotice;
import dev.npsp.sdk.applications.PromotionPrize;
import dev.npsp.sdk.applications.PromotionRegistration;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.inbound.FiledPromotion;
import dev.npsp.sdk.inbound.PromotionChanges;
import dev.npsp.sdk.inbound.PromotionProgramme;
import java.time.LocalDate;

/** A trader gives goods away, then more of them, and has prizes drawn. */
final class PromotionSamples {

  static final SampleApplication NOTICE =
      new SampleApplication(
          PromotionNotice.SERVICE, PromotionSamples::notice, PromotionNotice::read);

  static final SampleApplication AMENDMENT =
      new SampleApplication(
          PromotionAmendment.SERVICE, PromotionSamples::amendment, PromotionAmendment::read);

  static final SampleApplication REGISTRATION =
      new SampleApplication(
          PromotionRegistration.SERVICE,
          PromotionSamples::registration,
          PromotionRegistration::read);

  private static final String LETTER = "12/TB-VD";
  private static final String NAME = "Mua một tặng một";

  private PromotionSamples() {}

  private static PromotionNotice notice(SampleApplication.Given given) {
    PromotionProgramme programme =
        PromotionProgramme.builder(NAME)
            .form("Tặng hàng hóa")
            .goods("Sữa tươi tiệt trùng")
            .quantity("1000 hộp")
            .customers("Người tiêu dùng")
            .totalValue(Vnd.of(150_000_000))
            .starts(first(given.today()))
            .ends(last(given.today()))
            .build();
    return PromotionNotice.builder(SampleApplicants.ENTERPRISE, programme)
        .documentNumber(LETTER)
        .procedure(given.procedure())
        .papers(given.papers())
        .build();
  }

  private static PromotionAmendment amendment(SampleApplication.Given given) {
    FiledPromotion filed =
        FiledPromotion.builder()
            .documentNumber(LETTER)
            .programmeName(NAME)
            .starts(first(given.today()))
            .ends(last(given.today()))
            .area("Toàn tỉnh")
            .build();
    PromotionChanges changes = PromotionChanges.builder().quantity("2000 hộp").build();
    return PromotionAmendment.builder(
            SampleApplicants.ENTERPRISE, filed, changes, "Thêm hàng khuyến mại")
        .procedure(given.procedure())
        .papers(given.papers())
        .build();
  }

  private static PromotionRegistration registration(SampleApplication.Given given) {
    PromotionProgramme programme =
        PromotionProgramme.builder("Mở nắp trúng thưởng")
            .form("Khuyến mại mang tính may rủi")
            .goods("Nước giải khát")
            .customers("Người tiêu dùng")
            .prizes("Một giải nhất, một trăm giải khuyến khích")
            .totalValue(Vnd.of(150_000_000))
            .starts(first(given.today()))
            .ends(last(given.today()))
            .build();
    return PromotionRegistration.builder(
            SampleApplicants.ENTERPRISE,
            programme,
            "Rút thăm trong số mã dự thưởng",
            "Mã dưới nắp chai")
        .addProvince(GsoCode.of("38"))
        .drawDay(last(given.today()))
        .addPrizes(
            PromotionPrize.of("Giải nhất: xe máy", 1, Vnd.of(50_000_000)),
            PromotionPrize.of("Giải khuyến khích: điện thoại", 100, Vnd.of(1_000_000)))
        .procedure(given.procedure())
        .papers(given.papers())
        .build();
  }

  /** Far enough ahead for three working days, whatever holidays lie between. */
  private static LocalDate first(LocalDate today) {
    return today.plusDays(30);
  }

  private static LocalDate last(LocalDate today) {
    return first(today).plusDays(14);
  }
}
